import { describeWith, isInstalled } from './libreoffice';

const MISSING = { command: 'a-program-that-nobody-has', name: 'Nobody', install: 'apt-get install nobody' };

function withCi<T>(value: string | undefined, work: () => T): T {
  const before = process.env.CI;
  if (value === undefined) delete process.env.CI;
  else process.env.CI = value;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.CI;
    else process.env.CI = before;
  }
}

test('a missing program is noticed, one that is there is found', () => {
  expect([isInstalled(MISSING), isInstalled({ ...MISSING, command: 'sh' })]).toEqual([false, true]);
});

test('without the program tests are skipped with one line that says how to install it', () => {
  const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const chosen = withCi(undefined, () => describeWith([MISSING]));
  const lines = write.mock.calls.map(([line]) => String(line));
  write.mockRestore();
  expect(chosen).toBe(describe.skip);
  expect(lines).toEqual([expect.stringContaining('apt-get install nobody')]);
});

test('on a build server a missing program is a failure', () => {
  expect(() => withCi('true', () => describeWith([MISSING]))).toThrow('apt-get install nobody');
});

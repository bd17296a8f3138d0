import type { Spreadsheet } from '../../src/app/ports';
import { refreshLedger } from '../../src/commands/refreshLedger';
import { noticeAddress } from '../../src/commands/showNotice';
import { fail } from '../../src/domain/issue';

/** A workbook whose user is typing in a cell: the first read already fails, and nothing else may be asked of it. */
function busyWorkbook(): Spreadsheet {
  const unexpected = () => Promise.reject(new Error('not to be called'));
  return {
    inventory: async () => fail([{ code: 'cell-editing', severity: 'error', facts: {} }]),
    read: unexpected,
    build: unexpected,
    apply: unexpected,
    renew: unexpected,
    select: unexpected,
    filter: unexpected,
    image: unexpected,
    selection: unexpected,
    readSheets: unexpected,
    inspect: unexpected,
    repair: unexpected,
    protect: unexpected,
    unprotect: unexpected,
    givePassword: () => undefined,
    onEdited: unexpected,
    onSelected: unexpected,
  };
}

test.each([
  ['zh', /\p{Script=Han}/u],
  ['en', /^[\x20-\x7e]+$/],
] as const)('a refresh that cannot be done says why, in %s', async (language, script) => {
  const said: string[] = [];
  await refreshLedger(busyWorkbook(), language, async (sentences) => void said.push(...sentences));
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(script);
});

const PAGE = 'https://intranet.example/xushi/commands.html?_host_Info=Excel';

test('a notice carries its sentences unchanged', () => {
  const sentences = ['台账缺少“年度目标”列。', '100 % & more = "x"'];
  const address = new URL(noticeAddress(PAGE, sentences));
  expect(address.origin + address.pathname).toBe('https://intranet.example/xushi/notice.html');
  expect(address.searchParams.getAll('text')).toEqual(sentences);
});

test('a notice keeps its first sentence and an address that every host can open', () => {
  const address = noticeAddress(PAGE, Array.from({ length: 50 }, (_, index) => `第${index + 1}行的年度目标不是数，请填数字。`));
  expect(address.length).toBeLessThanOrEqual(2000);
  expect(new URL(address).searchParams.getAll('text')[0]).toMatch(/^第1行/);
});

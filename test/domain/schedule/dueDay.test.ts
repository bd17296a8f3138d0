import fc from 'fast-check';
import { dueDay } from '../../../src/domain/schedule/dueDay';

describe('a due day', () => {
  test('on a Sunday or Saturday moves to Monday, over the end of a month or year', () => {
    expect(dueDay('2011-05-08')).toEqual({ year: 2011, month: 5, day: 8, weekday: 0, postponedTo: { year: 2011, month: 5, day: 9 } });
    expect(dueDay('2011-04-30')).toMatchObject({ weekday: 6, postponedTo: { month: 5, day: 2 } });
    expect(dueDay('2011-12-31')).toMatchObject({ postponedTo: { year: 2012, month: 1, day: 2 } });
  });

  test('on another day stays', () => {
    expect(dueDay('2011-05-09')).toEqual({ year: 2011, month: 5, day: 9, weekday: 1, postponedTo: null });
  });

  test.each(['', '2011-02-29', '2011-13-01', '2011-5-8', '8 May', '2011-00-10'])('that is none is not read: %p', (text) => {
    expect(dueDay(text)).toBeNull();
  });

  test('is never on a weekend in the end', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
        const found = dueDay(date.toISOString().slice(0, 10));
        if (!found) throw new Error('not read');
        const { year, month, day } = found.postponedTo ?? found;
        const time = Date.UTC(year, month - 1, day);
        expect([0, 6]).not.toContain(new Date(time).getUTCDay());
        const moved = (time - Date.UTC(found.year, found.month - 1, found.day)) / 86_400_000;
        expect(moved).toBeLessThanOrEqual(2);
        expect(found.postponedTo === null).toBe(moved === 0);
      }),
    );
  });
});

import type { Input, InputRow, InputUnit } from './schema';

/**
 * The same town with `units` generated enterprises carrying its flow indicators, for trying Xushi at
 * scale. The same seed gives the same town. Names are numbers, so that none is a real company's.
 */
export function generate(input: Input, units: number, seed: number): Input {
  const next = congruential(seed);
  const carried = input.indicators.filter((indicator) => indicator.kind === 'flow' && indicator.issuedValue !== null);
  const departments = input.departments.map((department) => department.id);
  const leaders = input.leaders.map((leader) => leader.id);
  const generated = Array.from({ length: units }, (_, index): InputUnit => {
    const number = String(index + 1).padStart(4, '0');
    return {
      id: `G${number}`,
      code: '',
      name: `示例企业${number}`,
      shortName: `示例企业${number}`,
      shortNameEn: `Firm ${number}`,
      category: '企业',
      industry: '',
      tier: '',
      status: 'normal',
      department: departments[index % departments.length] ?? '',
      leader: leaders[index % Math.max(1, leaders.length)] ?? null,
      liaison: null,
    };
  });
  const month = Number(input.asOf.slice(5));
  const rows = carried.flatMap((indicator) =>
    generated.map((unit): InputRow => {
      const base = round(50 + 950 * next() ** 3, indicator.decimals);
      const pace = (0.7 + 0.6 * next()) / 12;
      const reported: (number | null)[] = Array.from({ length: month }, (_, index) => round(base * pace * (index + 1), indicator.decimals));
      if (next() < 0.03) reported[month - 1] = null;
      return {
        indicator: indicator.code,
        unit: unit.id,
        assigned: true,
        lastYear: base,
        lastYearQuarters: null,
        weight: base,
        min: null,
        max: null,
        hold: null,
        holdValue: null,
        firstQuarter: null,
        startMonth: null,
        rampUp: [],
        cumulative: reported,
        nature: 'flash',
        source: null,
        cause: null,
        nextStep: null,
        deadline: null,
        outlook: '',
        matter: false,
      };
    }),
  );
  const indicators = new Set(carried.map((indicator) => indicator.code));
  return { ...input, units: [...input.units, ...generated], rows: [...input.rows.filter((row) => !indicators.has(row.indicator)), ...rows] };
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/**
 * Numbers in 0…1 with a known sequence for every seed: a linear congruential generator modulo 2^32
 * with Knuth's multiplier (The Art of Computer Programming, 3.3.4, table 1). Good enough for made-up towns.
 */
function congruential(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

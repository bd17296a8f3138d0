/** One row or column of a table on its way to a fit: room for `size` cells, reused from step to step. */
export interface Line {
  readonly weights: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly states: Int8Array;
}

/** A product of seed and factor below this counts as none: what is shared in proportion to it could overflow. */
export const VANISHED = 1e-280;

export function createLine(size: number): Line {
  return {
    weights: new Float64Array(size),
    lower: new Float64Array(size),
    upper: new Float64Array(size),
    states: new Int8Array(size),
  };
}

/** Puts a cell at place `count` of the line; false when it has nothing to scale: it then stands still (`standing`) whatever the factor. */
export function takeCell(line: Line, count: number, weight: number, floor: number, cap: number): boolean {
  if (weight < VANISHED || floor >= cap) return false;
  line.weights[count] = weight;
  line.lower[count] = floor;
  line.upper[count] = cap;
  return true;
}

/** Where a cell stands that has no weight: at 0, or at the bound nearest to it. */
export function standing(floor: number, cap: number): number {
  return clamp(0, floor, cap);
}

export function clamp(value: number, floor: number, cap: number): number {
  if (value < floor) return floor;
  return value > cap ? cap : value;
}

/**
 * The factor t with Σ clamp(t × weight, lower, upper) = total over the line's first `count` cells, in
 * double precision; the same rule as `boundedShares`. 0 when no weight is left to scale.
 */
export function factorWithin(line: Line, count: number, total: number): number {
  const { weights, lower, upper, states } = line;
  states.fill(0, 0, count);
  let rest = total;
  let factor = 0;
  for (let pass = 0; pass <= count; pass += 1) {
    let open = 0;
    for (let cell = 0; cell < count; cell += 1) if (states[cell] === 0) open += weights[cell] ?? 0;
    if (open <= 0) return factor;
    factor = rest / open;
    let below = 0;
    let above = 0;
    for (let cell = 0; cell < count; cell += 1) {
      if (states[cell] !== 0) continue;
      const value = factor * (weights[cell] ?? 0);
      const floor = lower[cell] ?? 0;
      const cap = upper[cell] ?? 0;
      if (value < floor) below += floor - value;
      else if (value > cap) above += value - cap;
    }
    if (below === 0 && above === 0) return factor;
    rest -= fixViolators(line, count, factor, below >= above, above >= below);
  }
  return factor;
}

function fixViolators(line: Line, count: number, factor: number, atLower: boolean, atUpper: boolean): number {
  const { weights, lower, upper, states } = line;
  let fixed = 0;
  for (let cell = 0; cell < count; cell += 1) {
    if (states[cell] !== 0) continue;
    const value = factor * (weights[cell] ?? 0);
    const floor = lower[cell] ?? 0;
    const cap = upper[cell] ?? 0;
    if (atLower && value < floor) {
      states[cell] = -1;
      fixed += floor;
    } else if (atUpper && value > cap) {
      states[cell] = 1;
      fixed += cap;
    }
  }
  return fixed;
}

import type { ReplanChoice } from '../../app/adjust/requests';
import type { Issue } from '../../domain/issue';
import { type Drafted, type Flaw, typedNumber } from './drafted';

/** A unit whose consent is needed, with what it takes over as the issue named it. */
export interface AskedConsent {
  readonly unit: string;
  readonly amount: number | null;
  readonly consent: string;
}

/** The form as typed. */
export interface ReplanDraft {
  readonly indicator: string;
  /** `null` is by the as-of month. */
  readonly elapsed: 1 | 2 | 3 | null;
  readonly frozen: 'actual' | 'plan';
  readonly mode: ReplanChoice['kind'];
  /** Units that give; `null` for all that are behind. */
  readonly givers: readonly string[] | null;
  readonly consents: readonly AskedConsent[];
  readonly issued: string;
  readonly document: string;
}

export function newReplan(indicator: string): ReplanDraft {
  return { indicator, elapsed: null, frozen: 'actual', mode: 'catchUp', givers: null, consents: [], issued: '', document: '' };
}

/** Whoever takes over something else has not consented to it yet. */
export function changeReplan(draft: ReplanDraft, change: Partial<ReplanDraft>): ReplanDraft {
  const isOther = change.indicator !== undefined && change.indicator !== draft.indicator;
  const asks = ['indicator', 'elapsed', 'frozen', 'givers'].some((key) => key in change);
  return { ...draft, ...(isOther ? { givers: null, issued: '' } : {}), ...(asks ? { consents: [] } : {}), ...change };
}

/** The units that a refusal names, and those already asked. */
export function withConsentsAsked(draft: ReplanDraft, issues: readonly Issue[]): ReplanDraft {
  const named = issues.filter(({ code }) => code === 'consent-missing').flatMap(({ facts }) => listOf(facts['rows']).map((unit, index) => ({ unit: String(unit), amount: listOf(facts['amounts'])[index] })));
  const asked = named.map(({ unit, amount }): AskedConsent => ({ unit, amount: typeof amount === 'number' ? amount : null, consent: draft.consents.find((one) => one.unit === unit)?.consent ?? '' }));
  const kept = draft.consents.filter(({ unit }) => !asked.some((one) => one.unit === unit));
  return { ...draft, consents: [...kept, ...asked] };
}

/** `measure` is the unit in which documents issue the target. */
export function replanOrder(draft: ReplanDraft, measure: string): Drafted {
  const mode = modeOf(draft, measure);
  if (typeof mode === 'string') return { flaw: mode };
  const { indicator, elapsed, frozen } = draft;
  return { order: { kind: 'replan', indicator, frozen, mode, ...(elapsed === null ? {} : { elapsed }) } };
}

function modeOf({ mode, givers, consents, issued, document }: ReplanDraft, measure: string): ReplanChoice | Flaw {
  if (mode === 'catchUp') return { kind: 'catchUp' };
  if (mode === 'transfer') {
    if (givers?.length === 0) return 'giversMissing';
    if (consents.some(({ consent }) => consent.trim() === '')) return 'consentsMissing';
    return { kind: 'transfer', from: givers, consents: Object.fromEntries(consents.map(({ unit, consent }) => [unit, consent.trim()])) };
  }
  if (issued.trim() === '') return 'issuedMissing';
  const total = typedNumber(issued, measure);
  if (total === null) return 'valueWrong';
  return document.trim() === '' ? 'documentMissing' : { kind: 'reissue', issued: total, document: document.trim() };
}

function listOf(fact: Issue['facts'][string] | undefined): readonly (string | number)[] {
  return typeof fact === 'object' ? fact : [];
}

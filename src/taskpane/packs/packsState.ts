import type { MadePacks } from '../../app/packs/makePacks';
import type { PackPlan } from '../../app/packs/packPlan';
import type { Issue } from '../../domain/issue';
import type { Progress } from '../state/useWork';

/** Whom forms can go to, and how making them goes. `issues` say why the last try came to nothing. */
export type Preparing =
  | { readonly kind: 'reading' }
  | { readonly kind: 'unread'; readonly issues: readonly Issue[] }
  | { readonly kind: 'choosing'; readonly plan: PackPlan; readonly issues: readonly Issue[] }
  | { readonly kind: 'making'; readonly plan: PackPlan; readonly progress: Progress | null };

/** Forms that are made stay until the planner goes back, whatever becomes of their record. */
export interface Made {
  readonly packs: MadePacks;
  readonly year: number;
  readonly month: number;
  /** How the record of returns came to know of them; issues say why it does not. */
  readonly record: { readonly kind: 'running' } | { readonly kind: 'done' } | { readonly kind: 'failed'; readonly issues: readonly Issue[] };
}

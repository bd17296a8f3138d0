import { bareHeader } from './columnWords';
import { indexIndicators, matchIndicator } from './matchIndicator';

interface Named {
  readonly code: string;
  readonly name: string;
}

/** An indicator that a heading may mean. `isSure` only where it is called exactly so. */
interface LikelyIndicator {
  readonly name: string;
  readonly isSure: boolean;
}

/** Words of headings that say which figure of an indicator it is, not which indicator. */
const QUALIFIERS =
  /(?:\d{4}年|1[—–\-~至到]本月|\d{1,2}月?[—–\-~至到]\d{1,2}月(?:份|末|底)?|\d{1,2}月(?:份|末|底)?|第?[一二三四1-4]季度?|Q[1-4]|上年|去年|本年|今年|同期|全年|累计|实绩|实际完成|完成数|基数|实际数|todate|ytd|cumulative|lastyear)/gi;

/** The indicator whose name or code comes nearest to a heading; `null` when none does, or several do equally. */
export function likelyIndicator(header: string, indicators: readonly Named[]): LikelyIndicator | null {
  const index = indexIndicators(indicators);
  const bare = bareHeader(header);
  const found = [bare, bare.replace(QUALIFIERS, '')].flatMap((name): readonly LikelyIndicator[] => {
    const match = name === '' ? null : matchIndicator({ code: name, name }, index);
    return match && 'indicator' in match ? [{ name: match.indicator.name, isSure: match.kind === 'name' }] : [];
  });
  return found.find(({ isSure }) => isSure) ?? found.at(-1) ?? null;
}

/** 一、 （一） 1. ① and bullets before an item. */
const NUMBERING = /^(?:\d{1,3}[.、)](?!\d)|[(](?:[一二三四五六七八九十]+|\d{1,3}|[a-z])[)]|[一二三四五六七八九十]+[、.]|第[一二三四五六七八九十]+[,、:]?|[①-⑳]|[-•·●○◆■★*–—]+)\s*/i;
const LEADING =
  /^(?:其中|今年|本年度?|年度|全年|年内|到年底|年底前|新的一年|全[镇县区市乡]|确保|力争数?|奋斗目标|争取|必须|要(?=完成|实现|确保|力争)|努力|完成|实现|达到|预期目标|主要目标|目标任务|目标|计划|同时|以及|并|和|及|使|the\b|of which\b|including\b|and\b|ensure\b|achieve\b|complete\b)[\s:,]*/i;
const TRAILING =
  /[\s:,的(]*(?:达到|达|为|是|完成|实现|约|大约|近|不少于|不低于|不超过|不高于|不多于|控制在|低于|高于|超过|突破|力争|争取|确保|必保|保底|奋斗目标|奋斗|同比|比上年|较上年|比去年|较去年|年均|增长|增速|增幅|增加|提高|上升|降低|下降|目标任务|目标数?|任务数?|计划数?|下达数?|≥|>=?|≤|<=?|[:(\-–—]|\b(?:of|to|at|is|are|reach(?:es)?|about|around|over|at least|at most|up|by|growth|grows?|increase[sd]?|targets?|stretch|with|an?)\b)[\s:,]*$/i;
const YEAR = /(?:19|20)\d{2}年度?/g;

/** The name of an indicator in the words before its figure; '' when they are only about the figure. */
export function indicatorName(words: string): string {
  const named = words.replace(YEAR, '').split(':').map(bared).filter((part) => part !== '').at(-1) ?? '';
  return /\p{L}/u.test(named) ? named : '';
}

/** Words about the item or the figure go, from both ends, as long as there are any. */
function bared(part: string): string {
  let left = part.trim();
  for (;;) {
    const next = left.replace(NUMBERING, '').replace(LEADING, '').replace(TRAILING, '').trim();
    if (next === left) return next.replace(/^["“'《]+|["”'》]+$/g, '');
    left = next;
  }
}

/** Whether an item is said to be part of the one before it. */
export function isPart(words: string): boolean {
  return /^\s*(?:其中|#|of which\b|including\b)/i.test(words.replace(NUMBERING, ''));
}

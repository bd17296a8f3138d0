import type * as zh from '../zh/rules';

export const check: typeof zh.check = {
  right: '√',
  metric: 'Judged by: nothing chosen or not known',
  number: 'Text among the thresholds',
  onSchedule: 'No threshold for ●',
  order: 'Thresholds must fall from ● to ▲',
  month: 'Months must be whole numbers 1–12',
  repeats: 'Periods in a row must be a whole number 2–12',
  small: 'Small amounts must not be negative',
  answer: 'Yes or No only',
  wording: 'Unknown wording',
  colour: 'Unknown colour',
  repeated: 'Name given twice',
};

export const names: typeof zh.names = {
  default: 'Default rule',
  growth: 'Growth rates',
  cap: 'Cap',
  average: 'Two conditions',
  yinchuan: 'Yinchuan 2025',
  sanya: 'Sanya 2022',
  xinhuang: 'Xinhuang 2015',
  xuancheng: 'Xuancheng 2020',
  wuchuan: 'Wuchuan 2014',
  sanming: 'Sanming 2017 (ladder)',
  redGood: 'Red is good',
};

export const places: typeof zh.names = {
  default: 'This template',
  growth: 'This template',
  cap: 'This template',
  average: 'This template',
  yinchuan: 'Yinchuan, March 2025: government and key private investment projects',
  sanya: 'Sanya, May 2022: projects planned at 10 million yuan and more, and districts',
  xinhuang: 'Xinhuang, May 2015: monthly assessment of key projects',
  xuancheng: 'Xuancheng, December 2020: targets of the government report',
  wuchuan: 'Wuchuan, 2014: key projects',
  sanming: 'Sanming, 2017: supervision slips in three colours',
  redGood: 'An insurer, 2025: report on group insurance profit (internal)',
};

export const sources: typeof zh.names = {
  default: "This template's default, not a policy: gap in points and attainment together",
  growth: "This template's default, not a policy: actual growth less target growth, in points; not scaled by months",
  cap: "This template's default, not a policy: for indicators of which less is better, by how many percent the cap is exceeded",
  average: "This template's default, not a policy: the default rule, and ● only with a completion not below the whole town's",
  yinchuan: 'https://m.qlbk.net/news/3Ww4l7bw75.html',
  sanya: 'http://news.hndaily.cn/html/2022-05/13/content_58470_14809063.htm',
  xinhuang: 'http://moment.rednet.cn/rednetcms/news/localNews/20150514/125097.html',
  xuancheng: 'https://www.xuancheng.gov.cn/OpennessContent/show/2044556.html',
  wuchuan: 'http://www.tupiankp120.com/a/270524.html',
  sanming: 'http://www.413629.com/news/sm/1855869.html (mirror)',
  redGood: 'Public source code of the report (lwx_project); no web page',
};

export const gaps: typeof zh.names = {
  default: '△ within 2 points: mentioned, not criticised; at most ▲ in January and February; no tolerance from November; small amounts and counts are treated leniently as the columns say',
  growth: '△ within 2 points, ■ from 5 points below',
  cap: 'Up to 5 % over (5 % included) is ▲, more is ■; no △',
  average: 'Below the average is △, or ▲ in months without △; the town itself is not compared with the average',
  yinchuan: 'Published: green on schedule, yellow 10 to 30 (included) points below, red more than 30. 0 to 10 points are not regulated and are △ here; exactly 10 is yellow. Separate rules for starts and registration are left out',
  sanya: 'Published: green on schedule, yellow up to 50 % below (included), red more; districts red after two months in a row. Whether 50 % is relative or in points is not said; here it is the % of the milestone. In a row applies to offices and villages only',
  xinhuang: "Published: below 80 % of the month's task watched, below 60 % a yellow card. Above 80 % is not regulated: here 100 % is ●, 80 to 100 % is △; the year-to-date % of the milestone stands for the month's. The worst grade is yellow, so ■ is shown in yellow",
  xuancheng: 'Published: behind with less than 91.7 % (11/12) of the year by November, or growth below target. Two grades only, no △ and no ■; other months likewise; choose the schedule of even months',
  wuchuan: 'Published: 100 % is commended, below 60 % is criticised. 60 to 100 % are not regulated and are ▲ here, without criticism',
  sanming: 'Published: blue (reminder), orange (warning), red; the next colour when the time set has passed; no figures. Here blue is within 2 points, orange (shown yellow) beyond, red after two periods in a row; the time set is one period; offices and villages only',
  redGood: 'Published: red from 100 % of the year, orange from month/12, green otherwise: red is good, the opposite of government warnings. ● is yellow for orange; choose the schedule of even months; no △ and no ■',
};

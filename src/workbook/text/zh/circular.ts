/** An amount in the measure in which a document speaks of it. */
interface Amount {
  readonly figure: string;
  readonly measure: string;
}
interface DataFacts {
  readonly flash: readonly string[];
  readonly estimate: readonly string[];
  readonly otherMonths: readonly { readonly name: string; readonly month: number; readonly hasEstimates: boolean }[];
  readonly confirming: readonly string[];
}
interface CarriedFacts {
  readonly missing: string;
  readonly toVerify: string;
  /** Month of the figures that count instead; `null` when they are of different months. */
  readonly month: number | null;
  /** Rows that never had a figure. */
  readonly without: string;
}
interface ProblemFacts {
  readonly ordinal: number;
  readonly indicator: string;
  readonly gap: string;
  readonly causes: readonly string[];
  readonly offices: readonly string[];
  readonly units: readonly string[];
}

const CIRCLED = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const ordinal = (number: number): string => (number > 10 ? `十${CIRCLED[number - 10] ?? number - 10}` : (CIRCLED[number] ?? String(number)));
const period = (month: number): string => (month === 1 ? '1月' : `1—${month}月`);
const quarterEnds: Readonly<Record<number, string>> = { 3: '一季度', 6: '上半年', 9: '前三季度', 12: '全年' };
const dataPeriod = (month: number): string => quarterEnds[month] ?? `${month}月`;
const slot = '〔待补充〕';
const daySlot = '〔  〕月〔  〕日';
const sized = ({ figure, measure }: Amount): string => `${figure}${measure}`;
/** Documents have full-width marks beside Chinese characters; figures keep theirs. */
const MARKS: Readonly<Record<string, string>> = { ',': '\uFF0C', ';': '\uFF1B', ':': '\uFF1A', '(': '\uFF08', ')': '\uFF09', '?': '\uFF1F', '!': '\uFF01' };
const BESIDE_CHINESE = /(?<=[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF\u201D%])[,;:()?!]|[,;:()?!](?=[\p{Script=Han}\u3000-\u303F\u201C])/gu;
const stop = (text: string): string => (/[。!?]$/.test(text) ? text : `${text}。`);

const behindWords: Readonly<Record<string, readonly [ahead: string, behind: string]>> = {
  schedule: ['超序时', '欠序时'],
  speed: ['快于序时进度', '慢于序时进度'],
  level: ['高于序时进度', '低于序时进度'],
};

/** Documents by name, and words that all of them use. */
export const document = {
  kinds: { circular: '通报', supervision: '督办单', halfYear: '阶段分析' },
  slot,
  /** What stands for an enterprise, and for several in a row, wherever a text goes round. */
  someEnterprise: '某企业',
  someEnterprises: '有关企业',
  someLeader: '联系领导',
  /** Of an indicator whose total is one enterprise's own figure. */
  withheld: '数据不单列',
  separator: '、',
  date: (month: number, day: number): string => `${month}月${day}日`,
  punctuated: (text: string): string => text.replace(BESIDE_CHINESE, (mark) => MARKS[mark] ?? mark),
  rows: (count: number, enterprisesOnly: boolean): string => (enterprisesOnly ? `${count}家` : `${count}个单位`),
  signature: (town: string, year: number): string =>
    `${/[镇乡]$/.test(town) ? `${town}人民政府办公室` : /街道$/.test(town) ? `${town}办事处` : town}  ${year}年${daySlot}`,
  number: (town: string, year: number, kind: 'circular' | 'supervision'): string => `${town}${kind === 'circular' ? '办' : '督'}〔${year}〕  号`,
  disclaimer: '(工作目标,不作为统计上报依据;内部资料,注意保存)',
  draft: '草稿:本月尚未定稿,数字可能变动',
  signOff: '填报科室(盖章):            填报人:            审核人:            签发人:            日期:',
  page: '第&P页 共&N页',
};

/** How far an indicator is, in a sentence. */
export const standing = {
  gap: (points: string, side: 'ahead' | 'behind' | 'even', wording: string): string => {
    if (side === 'even') return '与序时持平';
    return `${behindWords[wording]?.[side === 'ahead' ? 0 : 1] ?? ''}${points}个百分点`;
  },
  cap: (points: string, side: 'ahead' | 'behind' | 'even'): string =>
    side === 'behind' ? `突破控制进度${points}个百分点` : side === 'ahead' ? `低于控制进度${points}个百分点,未突破` : '与控制进度持平,未突破',
  first: (name: string, amount: Amount, percent: string): string => `${name}累计完成${sized(amount)},完成年度目标的${percent}%`,
  firstBehind: (name: string, amount: Amount, percent: string): string => `${name}累计${sized(amount)},完成${percent}%`,
  next: (name: string, amount: Amount, percent: string): string => `${name}${sized(amount)},完成${percent}%`,
  level: (name: string, amount: Amount, percent: string): string => `${name}期末为${sized(amount)},完成${percent}%`,
  rate: (name: string, amount: Amount, target: Amount): string => `${name}为${sized(amount)},目标${sized(target)}`,
  /** What adds up over the year and may not pass its target: no share of it is said to be completed. */
  capped: (name: string, amount: Amount, limit: Amount): string => `${name}累计${sized(amount)}(全年控制在${sized(limit)}以内)`,
  plain: (name: string, amount: Amount): string => `${name}${sized(amount)}`,
  step: (name: string, amount: Amount, month: number | null): string => `${name}${sized(amount)},${month === null ? '已完成年度目标' : `提前完成${month}月底节点`}`,
  notDue: (name: string, amount: Amount, falls: boolean): string => `${name}节点未到,目前${falls ? '净减' : ''}${sized(amount)}${falls ? ',需引起重视' : ''}`,
  unjudged: (name: string, amount: Amount | null, status: string, otherMonth: number | null): string =>
    amount === null ? `${name}${status}` : `${otherMonth === null ? name : `${dataPeriod(otherMonth)}${name}`}${sized(amount)}`,
  carried: ({ missing, toVerify, month, without }: CarriedFacts): string => {
    const by = month === null ? '按上次数计' : `按${month}月数计`;
    const counted = toVerify === '' ? (missing === '' ? '' : `含未报${missing},${by}`) : `${missing === '' ? '' : `未报${missing}、`}待核${toVerify}${by},待核后更新`;
    return `(${[counted, without === '' ? '' : `${without}无数,未计入`].filter(Boolean).join(';')})`;
  },
  join: (clauses: readonly string[]): string => clauses.join(','),
  sentence: (clauses: readonly string[]): string => (clauses.length === 0 ? '' : `${clauses.join(';')}。`),
};

export const circular = {
  title: (year: number, month: number): string => `关于${year}年${period(month)}主要经济指标进度情况的通报`,
  name: (year: number, month: number): string => `${year}年${period(month)}进度通报`,
  addressees: (town: string): string => (/[镇乡]$/.test(town) ? `各村、${town.slice(-1)}属各办公室:` : '各村(社区)、各办公室:'),
  basis: (year: number, month: number, documents: readonly string[], data: DataFacts): string => {
    const other = data.otherMonths.map(({ name, month: own, hasEstimates }) => `${name}为${dataPeriod(own)}数${hasEstimates ? '(含预计)' : ''}`);
    const natures = [
      ...(data.flash.length > 0 ? [`${data.flash.join('、')}为快报数`] : []),
      ...(data.estimate.length > 0 ? [`${data.estimate.join('、')}含预计数`] : []),
      ...other,
    ];
    const confirmed = `,最终以${data.confirming.length > 0 ? `${data.confirming.join('、')}和` : ''}有关部门核定为准`;
    return (
      `根据《关于下达${year}年主要经济指标任务的通知》(${documents.length > 0 ? documents.join('、') : '〔待补充文号〕'}),现将${period(month)}进度通报如下。` +
      `数据截至${month}月底${natures.length > 0 ? `,其中${natures.join(',')}${confirmed}` : ''}。`
    );
  },
  overall: (count: number, statuses: readonly { readonly name: string; readonly count: number }[], toVerify: readonly string[]): string =>
    `一、总体情况。${count}项指标中,${statuses.map((one) => `${one.name}${one.count}项`).join(',')}` +
    (toVerify.length > 0 ? `;${toVerify.join('、')}目标数待核,暂不评定。` : '。'),
  progress: (sentences: readonly string[]): string => `二、指标进度。${sentences.join('') || slot}`,
  problems: (sentences: readonly string[]): string => `三、存在问题。${sentences.join('') || slot}`,
  problem: ({ ordinal: number, indicator, gap, causes, offices, units }: ProblemFacts): string => {
    const who = [offices.length > 0 ? `责任科室:${offices.join('、')}` : '', units.join('、')].filter(Boolean).join(';');
    return `${ordinal(number)}是${indicator}${gap},${causes.length > 0 ? `主要是${causes.join(';')}` : `原因${slot}`}${who === '' ? '' : `(${who})`}。`;
  },
  growth: (number: number, stopped: number, starting: number, months: readonly number[]): string => {
    const parts = [
      ...(stopped > 0 ? [`停产${stopped}家`] : []),
      ...(starting > 0 ? [`新投产企业${starting}家自${months.map((month) => `${month}月`).join('、')}起才能形成产值`] : []),
    ];
    return `${ordinal(number)}是存量企业增量有限,${parts.join(',')}。`;
  },
  late: (number: number, offices: readonly { readonly office: string; readonly count: number }[], statistics: number): string => {
    const parts = [
      ...(offices.length > 0 ? [`个别科室报送不及时(${offices.map((one) => `${one.office}${one.count}项`).join('、')})`] : []),
      ...(statistics > 0 ? [`统计数据待统计站反馈${statistics}项`] : []),
    ];
    return `${ordinal(number)}是${parts.join(',')}。`;
  },
  requirements: (items: readonly string[]): string =>
    `四、下步要求。${items.map((item, index) => `(${ordinal(index + 1)})${item}${index === items.length - 1 ? '。' : ';'}`).join('')}`,
  requirement: (office: string, measures: readonly string[], deadline: string): string =>
    measures.length > 0
      ? `${office}${deadline === '' ? '' : `于${deadline}前完成`}:${measures.join(';').replace(/。/g, '')}`
      : `${office}${deadline === '' ? `于${daySlot}前` : `于${deadline}前`}${slot}`,
  honest: '各科室做好联系服务,确保数据真实准确、企业独立报送',
  followUp: `欠序时指标责任科室于${daySlot}前报整改措施,镇纪委、党政办跟踪督办`,
  annexes: '附件:1.主要指标进度表  2.各科室进度表(不含单个企业数据)',
  problemShort: (gap: string, enterprises: number, others: number): string =>
    [...(gap === '' ? [] : [gap]), ...(enterprises > 0 ? [`所属企业${enterprises}家滞后`] : []), ...(others > 0 ? [`${others}个承担单位滞后`] : [])].join(','),
};

export const supervision = {
  title: '督办单',
  name: (year: number, month: number, office: string): string => `${office}督办单(${year}年${period(month)})`,
  opening: (year: number, month: number, isVillage: boolean): string =>
    `截至${year}年${month}月底,${isVillage ? '你村' : '你单位'}以下指标进度滞后。请对照年度任务查找原因,抓紧整改。`,
  matters: '一、督办事项和差距',
  matter: (number: number, indicator: string, clauses: readonly string[]): string => `${number}.${indicator}:${clauses.join(';')}。`,
  addressee: (name: string): string => `${name}:`,
  own: (name: string, amount: Amount, gap: string): string => `${name}累计完成${sized(amount)},${gap}`,
  notStarted: '尚未启动',
  enterprises: (count: number): string => `所属企业${count}家欠序时(名单另由责任科室掌握)`,
  run: (periods: number): string => `连续${periods}期滞后`,
  demands: '二、要求',
  measure: (indicator: string, cause: string, measure: string): string => `${indicator}:原因${cause || slot};措施${stop(measure || slot)}`,
  law: '涉及统计数据的,由企业独立真实报送,不得代填代报。',
  deadlines: (deadlines: readonly string[]): string => `三、完成时限:${deadlines.length > 0 ? deadlines.join('、') : daySlot}前。`,
  feedback: `四、反馈:请于${daySlot}前书面反馈整改情况(反馈内容:措施、进展、完成日期)。`,
  receipt: '五、签收:签收人            日期            ',
};

export const halfYear = {
  title: (town: string, year: number, month: number): string => `${town}${year}年${month === 6 ? '上半年' : period(month)}主要经济指标运行分析`,
  name: (year: number, month: number): string => `${year}年${month === 6 ? '半年' : period(month)}分析`,
  data: (estimated: readonly string[], month: number): string => (estimated.length > 0 ? `数据截至${month}月底,其中${estimated.join('、')}${month}月为预计数,以核定数为准。` : `数据截至${month}月底。`),
  running: (month: number, text: string): string => `一、${month === 6 ? '上半年' : period(month)}运行情况。${text}`,
  half: (count: number, over: number, under: number, unjudged: number): string =>
    `${count}项指标中,${over}项实现“时间过半、任务过半”,${under}项未过半${unjudged > 0 ? `,${unjudged}项暂不评定` : ''}。`,
  without: (gap: string): string => `剔除占比最高的1家后${gap}`,
  problems: (text: string): string => `二、存在问题。${text}`,
  uneven: (behind: readonly string[], runs: readonly { readonly indicator: string; readonly periods: number }[]): string =>
    behind.length === 0
      ? '一是进度总体平稳,没有欠序时的指标。'
      : `一是进度不平衡。${behind.join('、')}欠序时${runs.length > 0 ? `,其中${runs.map((one) => `${one.indicator}有责任单位连续${one.periods}期欠序时`).join('、')}` : ''}。`,
  growth: (started: number, stopped: number, delisted: number, net: string | null): string =>
    `二是增量支撑不足。新投产${started}家、停产${stopped}家、退规${delisted}家${net === null ? '' : `,${net}`}。`,
  net: (figure: string, measure: string, falls: boolean): string => `净${falls ? '减' : '增'}${figure}${measure}`,
  reasons: (land: number, labour: number, finance: number): string => `三是要素制约。填报原因中“用地”${land}项、“用工”${labour}项、“融资”${finance}项。——${slot}`,
  keywords: { land: '用地', labour: '用工', finance: '融资' },
  plans: (month: number, text: string): string => `三、${month === 6 ? '下半年' : '下一步'}打算。${text}`,
  remaining: (name: string, left: Amount, needed: Amount, times: string, month: number): string =>
    `${name}全年必保任务还差${sized(left)},月均需完成${sized(needed)}${times === '' ? '' : `,是${month === 6 ? '上半年' : period(month)}月均的${times}倍`}`,
  work: (requests: number | null): string => `——(一)抓存量${slot};(二)抓投产入库${slot};(三)抓项目和土地${slot};(四)抓服务,办结诉求${requests === null ? slot : `${requests}件`}。`,
};

/** Sheets that a document is written to. */
export const circularSheets = {
  circular: (month: number): string => `通报${month}月`,
  annex1: (month: number): string => `通报${month}月附1`,
  annex2: (month: number): string => `通报${month}月附2`,
  supervision: (office: string, month: number): string => `督办单${month}月${office}`,
  halfYear: (month: number): string => (month === 6 ? '半年分析' : `分析${month}月`),
  annex1Title: (town: string, year: number, month: number): string => `附件1  ${town}${year}年${period(month)}主要指标进度表`,
  annex2Title: (town: string, year: number, month: number): string => `附件2  ${town}${year}年${period(month)}各科室进度表`,
  remark: (month: number): string => `数据截至${month}月底  单位见各行  工作目标,不作为统计上报依据  内部资料,注意保存`,
  smallGroups: '企业不足三家或一家独大的组,以及为防止由合计倒推而一并不列的组,为免显露单个企业数据,以“–”表示。',
  annex1Columns: ['序号', '指标', '计量单位', '下达数', '序时目标', '累计完成', '完成年度目标%', '序时进度%', '超欠序时(百分点)', '完成序时任务%', '状态', '责任科室', '数据截至', '数据性质'],
  annex2Columns: ['责任科室', '指标', '计量单位', '承担单位数', '年度目标', '序时目标', '累计完成', '完成年度目标%', '超欠序时(百分点)', '数据性质', '应评', '达序时', '未报', '待核'],
  month: (month: number): string => `${month}月`,
};

export const actionTable = {
  title: '整改台账',
  remark: '通报、督办单印发时自动列入,同月同单位同指标不重复。整改完成后把“销号状态”改为“已销号”,填销号日期。',
  states: { open: '未销号', closed: '已销号' },
  log: (document: string, sheets: readonly string[], added: number): string => `写入${document}:${sheets.join('、')};整改台账新增${added}条`,
  command: '生成通报',
};

/** The pane's panel. */
export const circularPane = {
  heading: '通报、督办单和分析',
  what: '生成什么',
  hints: {
    circular: '正文和两张附表,按截至月份取数。',
    supervision: '只对科室和村。所属企业只写家数,不写名称。',
    halfYear: '截至6月及以后可用。横线和〔待补充〕处由人填写。',
  },
  office: '督办对象',
  noOffice: '没有欠序时的科室或村,不用督办。',
  chooseOffice: '请选督办对象。',
  draft: '生成文稿',
  redraft: '按最新数字重新生成',
  redraftHint: '重新生成会换掉您改过的文字。',
  drafting: '正在取数……',
  notFinal: (month: number): string => `${month}月尚未定稿,这是草稿,数字可能变动。定稿后再印发。`,
  noMonth: '设置表里没有填截至月份,无法生成。',
  text: '正文(可直接修改,复制和写入的都是改后的文字)',
  enterprises: (count: number): string => `文中出现${count}个企业名称。往外印发前请改掉。`,
  copy: '复制全文',
  copied: '已复制,可粘贴到 Word 或 WPS 文字。',
  selected: '本机不允许自动复制,已选中全文,请按 Ctrl+C。',
  write: '写入工作簿',
  writing: '正在写入……',
  plan: (sheets: readonly string[]): string => `将新建工作表:${sheets.join('、')}。`,
  actions: (count: number): string => (count === 0 ? '整改台账没有新增。' : `整改台账新增${count}条:`),
  action: (office: string, indicator: string, problem: string): string => `${office}:${indicator}${problem}`,
  written: (sheets: readonly string[], added: number): string => `已写入${sheets.join('、')}${added > 0 ? `;整改台账新增${added}条` : ''}。`,
  openActions: '打开整改台账',
  recheck: '重新核对',
  recheckHint: '写入后工作簿有变化。重新核对会更新表名和整改清单,您改过的文字不变。',
  figuresChanged: '重新核对后,自动生成的文字已有变化。请核对正文里的数字。',
  neverSent: '文稿只在本工作簿和剪贴板里,不会发往别处。',
};

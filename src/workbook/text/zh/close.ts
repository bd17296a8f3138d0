/** Texts of the check list (核对单) and of finalising a month (本月定稿). */
export const sheets = {
  history: {
    title: '定稿记录',
    remark: '各月定稿时每行的状态、核对说明,以及撤销和定稿后的改动;只增不改。灯级为连续滞后升级之前的级别。',
  },
  checkList: {
    title: '进度核对单',
    remark: '定稿前发责任科室核对:有情况请填“科室说明”,没有异议请在“科室确认”填“是”。累计完成、状态等列由核对单命令更新,填报数请在分解台账改。内部资料 注意保存。',
  },
};

export const commands = { check: '出核对单', finalise: '本月定稿', undo: '撤销定稿' };
/** What an entry of the history records. */
export const states = { final: '定稿', undone: '撤销', changed: '改动' };

export const checkSummary = (month: number, rows: number): string => `${month}月核对单,${rows}行`;
export const finalSummary = (month: number, rows: number): string => `${month}月定稿,${rows}行`;
export const undoSummary = (month: number, rows: number): string => `撤销${month}月定稿,${rows}行`;

export const pane = {
  heading: '本月定稿',
  hints: {
    check: '先列出滞后、未启动、未报和待核的行,请责任科室说明或确认;已填的说明保留。',
    finalise: '把各行状态定为本月结果,记入各月亮灯和连续滞后;填报数不动。',
    undo: '只能撤销最近一次定稿的月份,记录留底。',
  },
  working: { check: '正在列核对单……', finalise: '正在核对本月情况……', undo: '正在读取定稿记录……' },
  writing: '正在写入……',
  back: '返回',
  again: '重新预览',
  write: {
    check: '写入核对单',
    finalise: (month: number): string => `确认${month}月定稿`,
    undo: (month: number): string => `确认撤销${month}月定稿`,
  },
  stale: '预览之后工作簿有改动,请重新预览。',
  nothingToWrite: '核对单已是最新,不用写入。',
  addTables: '补建定稿记录和核对单',
  addingTables: '正在补建……',

  check: {
    none: (month: number): string => `${month}月没有要核对的行。`,
    found: (month: number, rows: number, added: number): string => `${month}月要核对${rows}行,其中新列${added}行。尚未写入。`,
    office: (office: string, rows: number, answered: number): string => `${office} ${rows}行,已答复${answered}行`,
    noOffice: '未填责任科室',
    repeats: '与计划数相同,请核对(只在这里提示,不进表)',
    repeated: (unit: string, indicator: string): string => `${unit} · ${indicator}:连续三期与序时目标相同`,
    done: (month: number, rows: number): string => `${month}月核对单已写入,共${rows}行。请发责任科室核对,答复填在“科室说明”“科室确认”两列。`,
    open: '看核对单',
  },
  finalise: {
    found: (month: number, rows: number): string => `${month}月定稿${rows}行。尚未写入。`,
    counts: '本月亮灯',
    count: (word: string, rows: number): string => `${word} ${rows}行`,
    unanswered: (rows: number): string => `还有${rows}行未说明也未确认`,
    allAnswered: '要核对的行都已说明或确认。',
    escalated: '连续滞后(只对科室和村社,须人工确认)',
    steps: { notice: '重点提醒', urge: '建议督办' },
    escalation: (unit: string, indicator: string, step: string, periods: number): string =>
      `${unit} · ${indicator}:${step}${periods > 1 ? `(连续${periods}期)` : ''}`,
    changed: '定稿后改动(本次一并记录)',
    change: (month: number, unit: string, indicator: string, before: string, now: string): string => `${month}月 ${unit} · ${indicator}:${before}→${now}`,
    blank: '空',
    more: (rows: number): string => `另有${rows}行`,
    done: (month: number, rows: number): string => `${month}月已定稿,${rows}行状态已记入。`,
    next: '生成通报',
  },
  undo: {
    found: (month: number, rows: number): string => `将撤销${month}月定稿,${rows}行的当月亮灯清空。尚未写入。`,
    done: (month: number): string => `${month}月定稿已撤销,改好后可再定稿。`,
  },
};

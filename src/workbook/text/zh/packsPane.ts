/** Texts of the panel that makes forms for offices (分发填报表). */
interface Day {
  readonly month: number;
  readonly day: number;
}

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六'];
const dayText = ({ month, day }: Day): string => `${month}月${day}日`;

export const pane = {
  reading: '正在读取各科室的行……',
  again: '重新读取',
  addTables: '补建报送记录',
  addingTables: '正在补建……',

  about: (year: number, month: number): string => `${year}年${month === 1 ? '1月' : `1—${month}月`}填报表,每个科室一个文件,只含本科室的行。`,
  offices: '发给哪些科室',
  all: '全选',
  none: '全不选',
  rows: (figures: number, words: number): string =>
    [...(figures > 0 ? [`填数${figures}行`] : []), ...(words > 0 ? [`只填原因措施${words}行`] : [])].join(','),
  liaison: (name: string): string => `联络员:${name}`,
  sent: (day: Day): string => `${dayText(day)}已发`,
  sentLeftOut: (offices: number, all: number): string => (offices === all ? '本月都已发出;要重发请勾选。' : `${offices}个科室本月已发,没有勾选;要重发请勾选。`),
  noOffice: (rows: number): string => `有${rows}行未填责任科室,不在任何填报表内。请先在“分解台账”里补填。`,
  sender: '发回哪个科室',
  due: '报送截止日',
  dueHint: '印在填报表上,过后收到的记为迟报;可不填。',
  weekend: (weekday: number, later: Day): string => `这天是周${WEEKDAYS[weekday] ?? ''};如需顺延,请改为${dayText(later)}。`,
  records: (offices: number): string => `生成后在“报送记录”记下${offices}个科室的发出日期和截止日,可用“恢复到操作前”撤回。`,
  firstTime: '首次分发还会在“设置”里记下工作簿编号,收表时用来认表。',
  internal: '填报表只含本科室的行;文件请按内部资料传送。',
  mistakes: '收表时按表内的隐藏标识认行、认期,能发现填错、发错的表,防不了有意改动。',
  law: '统计类指标只填原因和措施,不列目标和差额;填多少由科室据实填报,系统不提示。',
  make: (offices: number): string => `生成${offices}份填报表`,
  chooseOffices: '请先勾选科室。',
  enterSender: '请先填发回哪个科室。',
  making: '正在生成填报表……',

  made: (files: number): string => `已生成${files}份填报表。`,
  recording: '正在记入“报送记录”……',
  recorded: '发出日期和截止日已记入“报送记录”。',
  notRecorded: '填报表已生成,但没有记入“报送记录”;文件仍可保存。',
  record: '记入报送记录',
  kept: '文件只在本窗格里,关闭窗格前请保存。',
  files: '填报表文件',
  saveAll: '保存全部(zip)',
  save: '保存',
  open: '在 Excel 中打开',
  opening: '正在打开……',
  ofOffice: (label: string, office: string): string => `${label}:${office}`,
  saved: '已保存',
  opened: '已打开',
  savedAll: (name: string): string => `已保存“${name}”。`,
  back: '返回',
  zipName: (town: string, year: number, month: number): string => `${town}${year}年${month}月填报表.zip`,
};

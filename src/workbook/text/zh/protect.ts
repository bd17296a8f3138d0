/** What the log says of a protection. */
export const commands = {
  protect: '保护填报',
  unprotect: '撤销保护填报',
  summaries: { none: '撤销保护,各表可以修改', open: '只留填报格可改,未设密码', password: '只留填报格可改,设了密码' },
};

/** The panel that protects and unprotects. */
export const pane = {
  heading: '保护填报',
  reading: '正在查看保护情况……',
  protecting: '正在保护……',
  unprotecting: '正在撤销保护……',
  none: '现在没有保护,各表都可以改。',
  standing: (sheets: number): string => `已保护${sheets}张表,只留填报格可改。`,
  withPassword: '设了密码。',
  withoutPassword: '没有设密码。',
  missing: (names: string): string => `应保护而没有受保护:${names}。可重新保护。`,
  foreign: (names: string): string => `已有另外的保护:${names}。请先在“审阅”里撤销,再保护填报。`,
  openHeading: '保护后仍可修改',
  open: [
    '分解台账:由科室填报的行,可改各月累计、数据性质、滞后原因、下步措施、完成时限;统计站提供数据的行,只可改滞后原因、下步措施、完成时限。',
    '诉求台账:除“提示”外各列。',
    '核对单:科室说明、科室确认。',
    '操作记录等隐藏的表和您自己加的表不保护。仍可筛选、改列宽、隐藏列;折叠列的“+”“-”按钮不能用,要看折叠的月份请选中两侧的列,右键“取消隐藏”。',
  ],
  noteHeading: '请知悉',
  notes: [
    '保护只防误改,不是保密:Excel 的工作表保护很容易解除,能打开文件的人仍能看到全部内容。',
    '本程序的操作会临时解除保护,写完即恢复。每次这样做,Excel 的撤销记录都会清空;写错了请用“恢复到操作前”。',
    '责任科室在窗格里填报,写入的是可改的格,不需要密码。',
  ],
  password: '密码(可不填)',
  repeat: '再填一次密码',
  hint: '密码不存入工作簿,只在窗格打开期间记住。忘记了本程序也找不回。',
  show: '显示密码',
  differ: '两次填写的密码不一致,请重新填写。',
  protect: '保护填报',
  again: '重新保护',
  againHint: '新增了指标、承担单位,或改了数据来源方式的,请重新保护。',
  confirm: '保护后 Excel 的撤销记录会清空,是否继续?',
  goOn: '继续',
  back: '返回',
  unprotect: '撤销保护',
  oldPassword: '保护密码',
  oldHint: '撤销或重新保护时要用;刚才在本窗格填过的不用再填。',
  confirmUnprotect: '撤销保护后各表都可以改,Excel 的撤销记录会清空,是否继续?',
  protected: (sheets: number): string => `已保护${sheets}张表。`,
  unprotected: '已撤销保护。',
};

/** Where a command asks for the password. */
export const ask = {
  label: '保护密码',
  give: '记住密码',
  given: '密码已记住。请再点一次原来的按钮。',
};

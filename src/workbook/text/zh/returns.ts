/** Texts of the record of returns (报送记录). */
export const sheet = {
  title: '报送记录',
  remark: '每月各科室填报表的发出、收到情况。由“分发填报表”“汇总收表”“我的填报”填写,也可手填收到日期;晚于截止日收到的为迟报。',
};

/** How an office's return stands. */
export const states = { sent: '未收到', inTime: '按时', late: '迟报' };

/** Stands for a file's name where an office entered its figures in the workbook itself. */
export const files = { enteredHere: '台账直接填报' };

/** What can go wrong while forms are made and opened. */
export const packsPaneIssues = {
  'packs-changed': () => '截至月份或科室刚有变化,填报表未生成。请核对后再点一次。',
  'packs-other-mark': () => '另有人刚分发过填报表,“工作簿编号”已经记下,与这批表的不一致,收表时会对不上。请返回,重新生成后再发。',
  'file-not-opened': () => 'Excel 未能打开这个文件。请改用“保存”,存好后再从文件夹里打开。',
};

package org.tongbao.render;

import static org.tongbao.problem.Wording.error;
import static org.tongbao.problem.Wording.warning;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/** What can be wrong with the counts of a notice, and missing on its page. */
public enum RenderMessage implements Message {
  NO_INSPECTED_UNIT(error("表头下面一个检查对象也没有", "请从表头的下一行起，一行写一个检查对象")),
  CHECKED_TOTAL_DIFFERS(error("“{类别}”的检查数填的是 {填写数}，按数据表计算是 {计算数}", "请核对数据表有没有漏行、多行，或改正这个总数")),
  PASSED_TOTAL_DIFFERS(error("“{类别}”的合格数填的是 {填写数}，按数据表计算是 {计算数}", "请核对数据表有没有漏行、多行，或改正这个总数")),

  UNIT_WITHOUT_SCORE(
      warning("“{类别}”有评分，检查了却没有得分的有{个数}个：{检查对象}", "没有得分的只按单项否决判定，不参加排名、分段；请补填得分，本来不评分的不必修改")),
  SCORE_OF_UNCHECKED_UNIT(
      warning("“{类别}”有得分，“检查”却写 否 的有{个数}个：{检查对象}", "这些不计入合格、不合格，也不参加排名；检查过的请改为 是，没有检查的请删去得分")),

  NO_META_TAGS(
      warning("网页缺少《政府网站发展指引》要求的标签 {标签}", "请在 notice.yaml 的“网页”里填写网站名称、网站域名、网站标识码、栏目名称、栏目类型、发布时间"));

  private final Wording wording;

  RenderMessage(Wording wording) {
    this.wording = wording;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}

package org.tongbao.render;

import static org.tongbao.problem.Wording.warning;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/** What can be doubtful about the counts of a notice, and missing on its page. */
public enum RenderMessage implements Message {
  UNIT_WITHOUT_SCORE(
      warning("“{类别}”有评分，检查了却没有得分的有{个数}个：{检查对象}", "没有得分的只按单项否决判定，不参加排名、分段；请补填得分，本来不评分的不必修改")),
  SCORE_OF_UNCHECKED_UNIT(
      warning("“{类别}”有得分，“检查”却写 否 的有{个数}个：{检查对象}", "这些不计入合格、不合格，也不参加排名；检查过的请改为 是，没有检查的请删去得分")),

  NO_UNIT_OF_KIND(warning("“{类别}”列在“检查类别”里，表里却一个也没有", "请核对有没有漏读的表（隐藏的工作表不读）；本期没有的，不必修改")),
  NO_UNIT_PASSED(warning("“{类别}”检查{检查数}个，一个也不合格，合格率是0%", "请核对得分和严重程度这两列有没有填错；确是如此的，不必修改")),
  EVERY_UNIT_VETOED(warning("“{类别}”检查{检查数}个，个个都有单项否决", "请核对严重程度这一列有没有填错；确是如此的，不必修改")),

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

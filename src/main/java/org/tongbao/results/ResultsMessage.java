package org.tongbao.results;

import static org.tongbao.problem.Wording.error;
import static org.tongbao.problem.Wording.warning;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/** How counted results can differ from what sheets and settings state. */
public enum ResultsMessage implements Message {
  NO_INSPECTED_UNIT(error("表头下面一个检查对象也没有", "请从表头的下一行起，一行写一个检查对象")),
  CHECKED_TOTAL_DIFFERS(error("“{类别}”的检查数填的是 {填写数}，按数据表计算是 {计算数}", "请核对数据表有没有漏行、多行，或改正这个总数")),
  PASSED_TOTAL_DIFFERS(error("“{类别}”的合格数填的是 {填写数}，按数据表计算是 {计算数}", "请核对数据表有没有漏行、多行，或改正这个总数")),

  STATED_PASSED_BUT_VETOED(error("{检查对象}的检查结果是“合格”，按数据表却不合格：单项否决见 {问题的行}", Remedy.DIFFERENCE)),
  STATED_PASSED_BUT_BELOW_LINE(
      error("{检查对象}的检查结果是“合格”，按数据表却不合格：得分{得分}，低于合格线{合格线}", Remedy.DIFFERENCE)),
  STATED_PASSED_BUT_BOTH(
      error("{检查对象}的检查结果是“合格”，按数据表却不合格：得分{得分}，低于合格线{合格线}，单项否决见 {问题的行}", Remedy.DIFFERENCE)),
  STATED_FAILED_BUT_PASSED(
      error("{检查对象}的检查结果是“不合格”，按数据表却合格：没有单项否决，也没有低于合格线的得分", Remedy.DIFFERENCE)),
  ACCEPTED_RESULT_OF_NONE(error("没有检查结果与统计不一致的“{检查对象}”", "请核对名称、网站标识码；已经一致的，请删去这一项")),
  ACCEPTED_RESULT_OF_SEVERAL(error("检查结果与统计不一致的“{检查对象}”有{个数}个：{各行}", "请再写网站标识码、类别或平台，使它只指一个")),
  OLD_FINDINGS_COUNTED(
      warning(
          "写了日期的问题有{个数}条，其中{以前的个数}条早于期间和检查时段（{最早}至{最晚}），仍按本期的问题统计",
          "请核对是不是用了以前一期的表；是以前的问题的，请在“期间”这一列（没有的请加上）写明是哪一期，例如 2026年第二季度，本期就不统计；是本期的，请核对日期")),
  RECHECK_OF_UNKNOWN_UNIT(
      error(
          "“{轮次}”的{检查对象}在“{初查}”里没有",
          "复查的是初查查过的对象：请核对名称、平台、网站标识码，或补一行“{初查}”；不同的对象分批检查的，不用轮次，用自有列“批次”")),
  RECHECK_OF_UNCHECKED_UNIT(
      error("“{轮次}”的{检查对象}在“{初查}”里没有检查", "复查的是初查查过的对象：“{初查}”确实查过的，请把那一行的“检查”改为“是”；没有查过的，请删去复查这一行")),
  RECHECK_OF_PASSED_UNIT(warning("“{轮次}”的{检查对象}在“{初查}”里是合格的", "请核对名称和轮次有没有填错；合格的也复查了的，不必修改")),
  RECHECK_IN_OTHER_GROUP(
      warning(
          "“{轮次}”的{检查对象}写在“{组}”，“{初查}”里却写在“{另一组}”", "两次各按自己写的地区、部门统计，请核对有没有填错；确已改属“{组}”的，不必修改")),
  REGION_IN_TWO_GROUPS(
      warning("“{列名}”是“{组}”，同一地区“{地区}”的其他行却是“{另一组}”", "请核对是不是填错了；按“{列名}”分组时，这个地区会分在两组，确应如此的，不必修改")),
  FINDING_TWICE(warning("这个问题与第{行号}行的一字不差，单位也相同", "请核对是不是写了两遍：是的请删去一行，否则多计一条；确是两处的，不必修改")),
  UNIT_OF_OTHER_GROUP(
      warning("“{名称}”写在“{组}”，名称却以“{另一组}”开头", "请核对“{列名}”有没有填错，或只有一列排过序；确是“{组}”的，不必修改")),
  UNITS_OF_OTHER_GROUPS(
      warning(
          "有{个数}个对象的名称以另一个{列名}开头，例如第{行号}行：“{名称}”写在“{组}”", "请核对是不是只有一列排过序，或“{列名}”一列错了行；都没有错的，不必修改")),
  LETTER_WITHOUT_SPONSOR(
      error("{检查对象}不合格，要出整改通知单，却没有填“主办单位”", "请填写主办单位，整改通知单发给它；发给别的单位的，请在“另出通报”这一项里写“主送”")),
  ACCEPTED_RESULT_TWICE(error("“{检查对象}”在第{行号}行已经写过", "请只留一处"));

  /** Remedies of several messages. */
  private static final class Remedy {
    static final String DIFFERENCE = "请核对这些行，改正其中的错误；确应如此的，请在 notice.yaml 里写明，例如“{样例}”，合格数仍照数据表统计";
  }

  private final Wording wording;

  ResultsMessage(Wording wording) {
    this.wording = wording;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}

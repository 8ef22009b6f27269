package org.tongbao.notice;

import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

/**
 * What can be wrong when a template asks the notice for something, and what is uncertain when it is
 * compared with prior notices.
 */
public enum NoticeMessage implements Message {
  SETTING_NAME_MISSPELT(
      Wording.error(
          "notice.yaml 的“{设置}”中没有“{名称}”，是否应为“{相近的名称}”", "请改正模板中的名称，或在 notice.yaml 中补上这一项")),
  SETTING_NAME_UNKNOWN(
      Wording.error(
          "notice.yaml 的“{设置}”中没有“{名称}”，可用的有：{可用的名称}", "请改正模板中的名称，或在 notice.yaml 中补上这一项")),
  SETTING_WITHOUT_NAMES(
      Wording.error("notice.yaml 的“{设置}”中没有“{名称}”，那里一项也没有", "请改正模板中的名称，或在 notice.yaml 中补上这一项")),
  WINDOWS_WITHOUT_NAMES(
      Wording.error(
          "notice.yaml 的“检查时段”只有一个，没有“{名称}”的",
          "请按名称分别写，例如“检查时段: {政府网站: 2024-04-01 至 2024-04-30}”，或在模板中先用 notice.hasWindow 判断")),
  KIND_NOT_LISTED(
      Wording.error(
          "模板要写“{类别}”，“检查类别”里却没有，只有：{可用的名称}", "请把它加进“检查类别”，本期没有检查的也要加，表里可以没有这一类；通报不写这一类的，请换一套模板")),
  GROUP_NAME_MISSPELT(
      Wording.error("分组中没有“{名称}”，是否应为“{相近的名称}”", "请改正模板中的名称，或在 notice.yaml 中补上这一项")),
  ROUND_UNKNOWN(
      Wording.error(
          "没有“{名称}”这一轮复查，可用的有：{可用的名称}",
          "请改正模板中的名称，或在 notice.yaml 的“轮次”里列出；不一定有复查的，先用 notice.hasRound 判断")),
  GROUP_NAME_UNKNOWN(Wording.error("分组中没有“{名称}”，可用的有：{可用的名称}", "请改正模板中的名称，或在 notice.yaml 中补上这一项")),
  GROUPING_WITHOUT_NAMES(Wording.error("分组中没有“{名称}”，那里一项也没有", "请改正模板中的名称，或在 notice.yaml 中补上这一项")),
  PRIOR_NOTICE_NOT_LOADED(
      Wording.error(
          "没有读入“{期间}”的往期通报，读入的有：{各期}", "请把它写进 notice.yaml 的“往期”，例如“往期: [{期间}]”；期间写错了的，请改正模板")),
  NO_PRIOR_NOTICE_LOADED(
      Wording.error(
          "没有读入“{期间}”的往期通报，一期也没有读入",
          "请把它写进 notice.yaml 的“往期”，例如“往期: [{期间}]”；不一定有的，先用 <#if notice.hasEarlier(…)> 判断")),
  FACT_NOT_A_WHOLE_NUMBER(
      Wording.error("{数}的数值“{数值}”不是整数", "计算比率要用整数，请改正 notice.yaml 中的数值，或在模板中改用别的数")),
  PART_ABOVE_WHOLE(
      Wording.error("事实“{部分}”（{部分的数值}）大于“{总数}”（{总数的数值}）", "请核对 notice.yaml 中的两个数值，或改正模板中两个名称的先后")),
  COLUMN_MISSPELT(Wording.error("没有“{列名}”这一列，是否应为“{相近的列名}”", "请改正模板中的列名；自己的列，要写在“自有列”里")),
  COLUMN_UNKNOWN(Wording.error("没有“{列名}”这一列，可用的有：{可用的列名}", "请改正模板中的列名；自己的列，要写在“自有列”里")),
  COLUMN_NOT_OF_NUMBERS(Wording.error("“{列名}”一列是{类型}，不是数，不能计算", "请改用数的一列，或改正“自有列”里的类型")),
  COLUMN_OF_UNITS(
      Wording.error(
          "“{列名}”是检查对象的一列，按问题计算，一个单位有几个问题就计几次",
          "请按单位计算，例如 figures.sum(sites.units, \"{列名}\")，分组的用 group.units")),
  GROUPED_BY_OTHER_THAN_TEXT(Wording.error("“{列名}”一列是{类型}，不是文字，不能用来分组", "请改用文字的一列")),
  ITEM_NOT_A_ROW(Wording.error("“{内容}”不是表里的一行，不能这样计算", "请用检查对象、问题、分组等一串行，例如 sites.units")),
  OPERAND_WITHOUT_SOURCE(
      Wording.error(
          "{数}是模板里写的或自己算出的数，没有出处，不能计算", "请改用 figures 的结果；确实要用的，写 figures.figure(\"说明\", 数)")),
  OPERAND_NOT_A_FIGURE(Wording.error("“{内容}”不是数，不能计算", "请用 figures 的结果、数的列、合格率或事实")),
  UNITS_DIFFER(Wording.error("单位是“{单位}”的数和单位是“{另一单位}”的数不能放在一起计算", "请核对用了哪两个数")),
  SHARE_ABOVE_WHOLE(
      Wording.error("{部分}不在 0 和{总数}之间，不能算占比：前一个是{部分的意思}，后一个是{总数的意思}", "请核对两个数，或改正先后")),
  RATES_ADDED(Wording.error("比率不能相加", "请先把数相加，再用 figures.share 计算比率")),
  OPERAND_WITHOUT_NUMBER(Wording.error("{名称}没有数，不能计算", "请先用 <#if ….exists> 判断有数才写")),
  ITEM_WITHOUT_NAME(
      Wording.error(
          "这一串里的一项没有可以连成名单的名称",
          "请写出要印的是哪一项，例如 figures.names(sites.listed?map(unit -> unit.name))")),
  NOT_COMPARABLE(Wording.error("“{现在}”和“{以前}”不能比较", "两个都应是数，或都应是比率，而且都要有")),
  RATES_OF_OTHER_DIGITS(Wording.error("{现在}和{以前}的小数位数不同，不能比较", "请用 scale 写成同样的位数")),
  RANKED_BY_OTHER_NUMBER(Wording.error("要排名的有{行数}个，用来排名的数有{数的个数}个", "两者应当一一对应")),
  FIGURE_DIGITS_OUT_OF_RANGE(Wording.error("小数位数应当是 0 至 {最多位数}，模板里写了 {位数}", "请改正模板中的小数位数")),
  FACT_NOT_A_NUMBER(Wording.error("{数}的数值“{数值}”不是数", "计算要用数，请改正 notice.yaml 中的数值，或在模板中改用别的数")),
  RATE_DIGITS_OUT_OF_RANGE(Wording.error("合格率的小数位数应当是 0 至 {最多位数}，模板里写了 {位数}", "请改正模板中的小数位数")),
  PRIOR_RATE_DIGITS_OUT_OF_RANGE(
      Wording.error("往期合格率的小数位数应当是 0 至 {最多位数}，模板里写了 {位数}", "请改正模板中的小数位数")),
  PRIOR_UNIT_WITH_OTHER_CODE(
      Wording.warning("{往期}通报里的“{名称}”不在本期表里，本期同名的（{本期的}）按另一个单位处理", "请核对网站标识码、地区、部门；确实是两个单位的，不必修改")),
  SCORES_AS_LAST_TIME(
      Wording.warning("{个数}个单位的得分与{往期}的通报完全相同，例如“{名称}”{得分}分", "请核对“得分”一列是否还是上期的；确实相同的，不必修改")),
  FINDINGS_AS_LAST_TIME(
      Wording.warning("{往期}通报里有问题的{个数}个单位，本期的问题一字不差，例如“{名称}”", "请核对这张表是否还是上期的；确实没有变化的，不必修改")),
  RECTIFIED_FINDING_AS_LAST_TIME(
      Wording.warning(
          "本期的问题里有{条数}条写了已整改，与{往期}同一单位的问题一字不差，例如“{名称}”",
          "是抄来核对整改的，请在“期间”一列写“{往期}”，本期就不统计；确是本期又发现的，不必修改")),
  PRIOR_UNIT_GONE(
      Wording.warning(
          "{往期}点名或不合格的单位有{个数}个不在本期的表里，例如“{名称}”，按整改情况不明处理", "请核对名称、平台、网站标识码有没有写错、改过；已经注销的，不必修改")),
  PRIOR_UNIT_UNCERTAIN(
      Wording.warning(
          "不能确定{往期}通报里的“{名称}”是不是本期同名的（{本期的}），“{类别}”上一期问题的整改情况不写", "请核对网站标识码、地区、部门，能填网站标识码的请填写"));

  private final Wording wording;

  NoticeMessage(Wording wording) {
    this.wording = wording;
  }

  @Override
  public Wording wording() {
    return wording;
  }
}

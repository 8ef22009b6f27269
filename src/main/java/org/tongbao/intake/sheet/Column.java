package org.tongbao.intake.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongbao.inspection.VisibleForm;

/** A column that a sheet may have: its name in messages, and its other names. */
enum Column {
  KIND("类别", "kind"),
  NAME("名称", "网站名称", "新媒体名称", "网站（栏目）名称", "name"),
  SPONSOR("主办单位", "sponsor"),
  REGION("地区", "region"),
  DEPARTMENT("部门", "department"),
  PLATFORM("平台", "第三方平台", "platform"),
  CODE("网站标识码", "标识码", "site code"),
  LEVEL("级别", "level"),
  CHECKED("检查", "是否检查", "checked"),
  SCORE("得分", "score"),
  RESULT("检查结果", "是否合格", "合格情况", "result"),
  INDICATOR("指标", "indicator"),
  SEVERITY("严重程度", "severity"),
  SECTION("所属部分", "section"),
  TOPIC("问题类别", "topic"),
  PROBLEM("存在问题", "problem"),
  PROSE("正文表述", "prose wording", "prose"),
  DATE("发现日期", "date"),
  POINTS("扣分", "points"),
  DUE("整改期限", "due"),
  SOURCE("来源", "source"),
  RECTIFIED("是否整改", "rectified"),
  LISTED("列入名单", "listed"),
  NAMED("正文点名", "named"),
  ROUND("轮次", "检查轮次", "round"),
  PERIOD("期间", "所属期间", "period"),
  NUMBER("序号", "no"),
  NOTE("备注", "note");

  private static final Map<String, Column> BY_PLACE =
      Arrays.stream(values()).collect(Collectors.toMap(each -> each.heading() + "列", each -> each));

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> names;

  Column(String... names) {
    this.names = List.of(names);
  }

  /** Whether the program uses what stands in it. */
  boolean isRead() {
    return this != NUMBER && this != NOTE;
  }

  /** Whether its cells are dates. */
  boolean isDate() {
    return this == DATE || this == DUE;
  }

  /** Whether its cells are words that are printed. */
  boolean isWords() {
    return switch (this) {
      case NAME, SPONSOR, SECTION, TOPIC, PROBLEM, PROSE, SOURCE -> true;
      default -> false;
    };
  }

  /** The column whose heading a wording leaves open: 地区 for {@code {地区列}}. */
  static Optional<Column> named(String place) {
    return Optional.ofNullable(BY_PLACE.get(place));
  }

  /** Its name in messages. */
  String heading() {
    return names.get(0);
  }

  /** All names, the heading first. */
  List<String> names() {
    return names;
  }

  /** Whether a heading cell means this column. */
  boolean isCalled(String text) {
    String key = key(text);
    return names.stream().anyMatch(name -> key(name).equals(key));
  }

  /** Names are compared as they are seen, without blanks, underscores and case. */
  static String key(String text) {
    return VisibleForm.ofHeading(text);
  }
}

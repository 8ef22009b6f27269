package org.tongbao.intake;

import java.util.List;
import java.util.stream.Stream;

/** Every key that notice.yaml knows, level by level. */
final class Keys {
  static final SettingsKey TEMPLATE = key("模板", "template", "province");
  static final SettingsKey ISSUER = key("发文机关", "issuer", "广东省人民政府办公厅");
  static final SettingsKey PERIOD = key("期间", "period", "2024年第二季度");
  static final SettingsKey WINDOW = key("检查时段", "window", "2024-04-01 至 2024-06-23");
  static final SettingsKey DATE = key("成文日期", "date", "2024-06-28");
  static final SettingsKey NUMBER = key("发文字号", "number", "东府办函〔2022〕18号");
  static final SettingsKey ADDRESSEES = key("主送", "addressees", "[各地级以上市人民政府]");
  static final SettingsKey DEADLINE = key("整改期限", "deadline", "2024-07-15");
  static final SettingsKey REPORT_TO = key("报送单位", "report to", "省政府办公厅");
  static final SettingsKey KINDS = key("检查类别", "kinds", "[政府网站, 政务新媒体]");
  static final SettingsKey REGIONS = key("地区", "regions", "[{名称: 广州市, 简称: 广州}]");
  static final SettingsKey DEPARTMENTS = key("部门", "departments", "[省直部门01]");
  static final SettingsKey FACTS = key("事实", "facts", "[{名称: 网民留言, 数值: 780, 单位: 条}]");
  static final SettingsKey TOTALS = key("核对总数", "totals", "[{类别: 政府网站, 检查: 515, 合格: 509}]");

  static final SettingsKey NAME = key("名称", "name", "广州市");
  static final SettingsKey SHORT = key("简称", "short", "广州");
  static final SettingsKey VALUE = key("数值", "value", "780");
  static final SettingsKey UNIT = key("单位", "unit", "条");
  static final SettingsKey NOTE = key("说明", "note", "4月1日至6月23日");
  static final SettingsKey KIND = key("类别", "kind", "政府网站");
  static final SettingsKey CHECKED = key("检查", "checked", "515");
  static final SettingsKey PASSED = key("合格", "passed", "509");

  static final List<SettingsKey> NOTICE =
      List.of(
          TEMPLATE,
          ISSUER,
          PERIOD,
          WINDOW,
          DATE,
          NUMBER,
          ADDRESSEES,
          DEADLINE,
          REPORT_TO,
          KINDS,
          REGIONS,
          DEPARTMENTS,
          FACTS,
          TOTALS);
  static final List<SettingsKey> GROUP = List.of(NAME, SHORT);
  static final List<SettingsKey> FACT = List.of(NAME, VALUE, UNIT, NOTE);
  static final List<SettingsKey> TOTAL = List.of(KIND, CHECKED, PASSED);

  private Keys() {}

  private static SettingsKey key(String name, String alias, String value) {
    return new SettingsKey(name, alias, name + ": " + value);
  }

  /** Whether the word is a key at any level. */
  static boolean known(String word) {
    return Stream.of(NOTICE, GROUP, FACT, TOTAL)
        .flatMap(List::stream)
        .anyMatch(key -> key.isCalled(word));
  }
}

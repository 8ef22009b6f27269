package org.tongbao.intake.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.problem.InputRefused;

/** notice.yaml as a form: what is replaced is read back, all else stays as it is written. */
class SettingsFormTest {
  @TempDir Path temp;

  private SettingsForm form(String text) throws IOException, InputRefused {
    Path file = temp.resolve("notice.yaml");
    Files.writeString(file, text);
    return SettingsForm.of(file);
  }

  private static String text(SettingsForm form) {
    return new String(form.bytes(), java.nio.charset.StandardCharsets.UTF_8);
  }

  @Test
  void keepsCommentsAndOrder() throws Exception {
    SettingsForm form =
        form(
            """
            # 本期
            期间: 2026年第三季度   # 不分批
            主送:
              - 甲县
              # 第二个
              - 乙县

            # 日期
            成文日期: 2026-08-07
            """);

    form.replace(SettingsForm.Field.PERIOD, List.of(List.of("2026年第四季度")));
    form.replace(SettingsForm.Field.ADDRESSEES, List.of(List.of("丙县"), List.of("丁县")));
    form.replace(SettingsForm.Field.PHONE, List.of(List.of("010-12345678")));

    assertThat(text(form))
        .isEqualTo(
            """
            # 本期
            期间: 2026年第四季度   # 不分批
            主送:
              - 丙县
              - 丁县

            # 日期
            成文日期: 2026-08-07
            联系电话: 010-12345678
            """);
  }

  @Test
  void removesWhatIsEmptied() throws Exception {
    SettingsForm form = form("期间: 2026年\n联系人: 张三\n成文日期: 2026-08-07\n");

    form.replace(SettingsForm.Field.PERSON, List.of(List.of("")));

    assertThat(text(form)).isEqualTo("期间: 2026年\n成文日期: 2026-08-07\n");
  }

  @Test
  void fillsAKeyThatHasNoValue() throws Exception {
    SettingsForm form = form("模板:\n期间: 2026年\n");

    form.replace(SettingsForm.Field.TEMPLATE, List.of(List.of("city")));

    assertThat(text(form)).isEqualTo("模板: city\n期间: 2026年\n");
  }

  @Test
  void readsAndWritesRowsOfCells() throws Exception {
    SettingsForm form = form("地区: [东区, {名称: 西县人民政府, 简称: 西县}]\n");

    assertThat(form.rows(SettingsForm.Field.REGIONS))
        .containsExactly(List.of("东区", ""), List.of("西县人民政府", "西县"));
    form.replace(
        SettingsForm.Field.REGIONS,
        List.of(List.of("东区", ""), List.of("南: 区", "\"南\""), List.of("", "")));

    assertThat(text(form)).isEqualTo("地区:\n  - {名称: 东区}\n  - {名称: \"南: 区\", 简称: \"\\\"南\\\"\"}\n");
  }

  @Test
  void aWindowForEachKindIsATable() throws Exception {
    SettingsForm form =
        form(
            """
            检查时段:
              # 先查网站
              政府网站: 2026-07-01 至 2026-07-02   # 两天
              政务新媒体: 2026-08-01
            """);

    assertThat(form.rows(SettingsForm.Field.WINDOW)).isEmpty();
    assertThat(form.rows(SettingsForm.Field.WINDOWS))
        .containsExactly(
            List.of("政府网站", "2026-07-01 至 2026-07-02"), List.of("政务新媒体", "2026-08-01"));
    assertThat(form.fieldAt(3)).contains(SettingsForm.Field.WINDOWS);
    form.replace(SettingsForm.Field.WINDOW, List.of());
    form.replace(
        SettingsForm.Field.WINDOWS,
        List.of(List.of("政府网站", "2026-07-03"), List.of("政务新媒体", "2026-08-01")));

    assertThat(text(form))
        .isEqualTo(
            """
            检查时段:
              # 先查网站
              政府网站: 2026-07-03   # 两天
              政务新媒体: 2026-08-01
            """);
  }

  @Test
  void oneWindowTakesThePlaceOfSeveralAndBack() throws Exception {
    SettingsForm several = form("检查时段: {政府网站: 2026-07-01}\n期间: 2026年\n");
    several.replace(SettingsForm.Field.WINDOW, List.of(List.of("2026-07-02")));
    several.replace(SettingsForm.Field.WINDOWS, List.of());
    assertThat(text(several)).isEqualTo("检查时段: 2026-07-02\n期间: 2026年\n");

    SettingsForm one = form("检查时段: 2026-07-02\n期间: 2026年\n");
    one.replace(SettingsForm.Field.WINDOW, List.of());
    one.replace(SettingsForm.Field.WINDOWS, List.of(List.of("政府网站", "2026-07-01")));
    assertThat(text(one)).isEqualTo("检查时段:\n  政府网站: 2026-07-01\n期间: 2026年\n");
  }

  @Test
  void ordersEarlierPeriodsAndDerivedNoticesAreTables() throws Exception {
    SettingsForm form = form("分组次序: {平台: [微信公众号, 微博]}\n往期: [2025年, {期间: 2024年, 文件: 上期.csv}]\n");

    assertThat(form.rows(SettingsForm.Field.ORDERS)).containsExactly(List.of("平台", "微信公众号、微博"));
    assertThat(form.rows(SettingsForm.Field.EARLIER))
        .containsExactly(List.of("2025年", "", ""), List.of("2024年", "上期.csv", ""));
    form.replace(SettingsForm.Field.ORDERS, List.of(List.of("平台", "抖音、微博")));
    form.replace(
        SettingsForm.Field.EARLIER,
        List.of(List.of("2023年", "", ""), List.of("2024年", "上期.csv", "")));
    form.replace(
        SettingsForm.Field.DERIVED, List.of(List.of("地区", "", "county", "", "{名称}政府、各局", "", "")));

    assertThat(text(form))
        .isEqualTo(
            """
            分组次序:
              平台: [抖音, 微博]
            往期:
              - 2023年
              - {期间: 2024年, 文件: 上期.csv}
            另出通报:
              - {每个: 地区, 模板: county, 主送: ["{名称}政府", 各局]}
            """);
  }

  @Test
  void meaningsOfValuesAreRowsByColumns() throws Exception {
    SettingsForm form = form("取值对照:\n  类别: {网站: 政府网站}\n  严重程度: {一般: 一般问题, 否决: 单项否决}\n");

    assertThat(form.rows(SettingsForm.Field.VALUE_NAMES))
        .containsExactly(
            List.of("类别", "网站", "政府网站"),
            List.of("严重程度", "一般", "一般问题"),
            List.of("严重程度", "否决", "单项否决"));
    form.replace(
        SettingsForm.Field.VALUE_NAMES,
        List.of(List.of("严重程度", "一般", "一般问题"), List.of("类别", "门户", "政府网站")));

    assertThat(text(form)).isEqualTo("取值对照:\n  严重程度: {一般: 一般问题}\n  类别: {门户: 政府网站}\n");
  }

  @Test
  void whatNoFieldCanHoldIsShownAsItIsWritten() throws Exception {
    SettingsForm form =
        form(
            """
            事实表:
                - 名称: 留言   # 本季
                  列: [渠道, 收到]
                  行:
                    - [信箱, 12]
            期间: 2026年
            """);
    String part = "- 名称: 留言   # 本季\n  列: [渠道, 收到]\n  行:\n    - [信箱, 12]";

    assertThat(form.rows(SettingsForm.Field.FACT_TABLES)).isNull();
    assertThat(form.yaml(SettingsForm.Field.FACT_TABLES)).isEqualTo(part);
    assertThat(form.replaceYaml(SettingsForm.Field.FACT_TABLES, part + "\n    - [电话, 3]\n"))
        .isEmpty();

    assertThat(text(form))
        .isEqualTo(
            """
            事实表:
              - 名称: 留言   # 本季
                列: [渠道, 收到]
                行:
                  - [信箱, 12]
                  - [电话, 3]
            期间: 2026年
            """);
  }

  @Test
  void aPartThatIsNoYamlIsNotWritten() throws Exception {
    SettingsForm form = form("期间: 2026年\n");

    assertThat(form.replaceYaml(SettingsForm.Field.FACT_TABLES, "- {名称: 留言")).isNotEmpty();
    assertThat(text(form)).isEqualTo("期间: 2026年\n");
    assertThat(form.unshown()).isEmpty();
  }

  /** Of any sample, any part that is written again with a comment below is the same. */
  @ParameterizedTest
  @MethodSource("samples")
  void aPartThatIsWrittenAgainReadsTheSame(Path sample) throws Exception {
    SettingsForm before = SettingsForm.of(sample);
    for (SettingsForm.Field field : SettingsForm.Field.values()) {
      String yaml = before.yaml(field);
      if (!yaml.isEmpty()) {
        SettingsForm form = SettingsForm.of(sample);
        assertThat(form.replaceYaml(field, yaml + "\n# 注")).as(field.key()).isEmpty();
        Path copy = temp.resolve("notice.yaml");
        Files.write(copy, form.bytes());
        SettingsForm again = SettingsForm.of(copy);
        for (SettingsForm.Field each : SettingsForm.Field.values()) {
          assertThat(again.rows(each)).as(field + " " + each).isEqualTo(before.rows(each));
          assertThat(again.yaml(each)).as(field + " " + each).isEqualTo(before.yaml(each));
        }
      }
    }
  }

  @Test
  void findsTheFieldOfALine() throws Exception {
    SettingsForm form = form("期间: 2026年\n主送:\n  - 甲县\n  - 乙县\n成文日期: 2026-08-07\n");

    assertThat(form.fieldAt(4)).contains(SettingsForm.Field.ADDRESSEES);
    assertThat(form.fieldAt(5)).contains(SettingsForm.Field.DATE);
    assertThat(form.fieldAt(0)).isEmpty();
  }

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("input"))) {
      return folders
          .map(folder -> folder.resolve("notice.yaml"))
          .filter(Files::isRegularFile)
          .toList()
          .stream();
    }
  }

  /** What the form shows and sends back unchanged changes no byte. */
  @ParameterizedTest
  @MethodSource("samples")
  void leavesASampleAsItIs(Path sample) throws Exception {
    SettingsForm form = SettingsForm.of(sample);
    for (SettingsForm.Field field : SettingsForm.Field.values()) {
      List<List<String>> rows = form.rows(field);
      if (rows != null) {
        form.replace(field, rows);
      }
      assertThat(form.replaceYaml(field, form.yaml(field))).isEmpty();
    }

    assertThat(form.bytes()).isEqualTo(Files.readAllBytes(sample));
  }

  /** Each field written anew reads back as it was sent. */
  @ParameterizedTest
  @MethodSource("samples")
  void readsBackWhatItWrites(Path sample) throws Exception {
    SettingsForm form = SettingsForm.of(sample);
    for (SettingsForm.Field field : SettingsForm.Field.values()) {
      List<List<String>> rows = form.rows(field);
      if (rows != null && !rows.isEmpty()) {
        form.replace(field, changed(rows));
      }
    }
    Path copy = temp.resolve("notice.yaml");
    Files.write(copy, form.bytes());

    SettingsForm again = SettingsForm.of(copy);
    SettingsForm before = SettingsForm.of(sample);
    for (SettingsForm.Field field : SettingsForm.Field.values()) {
      List<List<String>> rows = before.rows(field);
      assertThat(again.rows(field)).as(field.key()).isEqualTo(rows == null ? null : changed(rows));
    }
  }

  private static List<List<String>> changed(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(cell -> cell.isEmpty() ? "" : cell + "改").toList())
        .toList();
  }
}

package org.tongbao.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where every column has a heading of the office's own, no message says the program's. */
class OwnHeadingsTest {
  /** Headings that are none of the program's names, and contain none. */
  private static final String OWN = "我方";

  private static final String SETTINGS =
      """
      地区: [{名称: 广州市, 简称: 广州}, 广州市/越秀区]
      部门: [省直单位01]
      成文日期: 2024-06-28
      轮次: [初查, 复查]
      取值对照: {地区: {市直: 主办单位}}
      """;

  /**
   * What is no column: a setting, the words of the field, or the whole of which a column is part.
   */
  private static final String OTHERS =
      "notice.yaml ?的?“[^”]*”|加进“[^”]*”|第一次检查|扣分、|单位是否整改|“检查类别”|检查对象|检查过|没有检查|检查时段|不计入|期间和|几层地区|列出的[^。]*|哪一期|缺了名称"
          + "|成文日期|取值对照|不看的列|检查结果的|政务新媒体的指标|政府网站的指标|却是“[^”]*”|单项否决指标|单项否决的指标|的指标";

  @TempDir private Path folder;

  private static String heading(Column column) {
    return OWN + column.name();
  }

  private static String mapping() {
    return Arrays.stream(Column.values())
        .filter(Column::isRead)
        .map(column -> heading(column) + ": " + column.heading())
        .collect(Collectors.joining(", ", "列名对照: {", "}\n"));
  }

  /** A table whose rows give cells by columns: {@code 类别=政府网站 名称=甲网}. */
  private static String table(Sheet sheet, String... rows) {
    List<Column> columns =
        Arrays.stream(Column.values()).filter(c -> sheet.has(c) && c.isRead()).toList();
    StringBuilder table = new StringBuilder();
    table.append(columns.stream().map(OwnHeadingsTest::heading).collect(Collectors.joining(",")));
    for (String row : rows) {
      List<String> cells = List.of(row.split(" "));
      table.append('\n');
      table.append(
          columns.stream()
              .map(
                  column ->
                      cells.stream()
                          .filter(cell -> cell.startsWith(column.heading() + "="))
                          .map(cell -> cell.substring(cell.indexOf('=') + 1))
                          .findFirst()
                          .orElse(""))
              .collect(Collectors.joining(",")));
    }
    return table.append('\n').toString();
  }

  private static final String UNITS =
      table(
          Sheet.UNITS,
          "类别=政府网站 名称=甲网 地区=广州 网站标识码=4400000001",
          "类别=政府网站 名称=乙网 地区=广州 网站标识码=4400000001",
          "类别=政府网站 名称=丙网 地区=广州 检查=否",
          "类别=政府网站 名称=丙网 地区=广州",
          "类别=政府网站 名称=丙网 地区=广州 网站标识码=4400000009",
          "类别=政府网站 名称=ａ网 地区=广州",
          "类别=政府网站 名称=a网 地区=广州",
          "类别=政府 名称= 地区=广州/越秀区/ 得分=-5 检查=不",
          "名称=丁网 地区=广州／越秀区 得分=960",
          "类别=政府网站 名称=戊网 地区=广洲 部门=省直单位02 网站标识码=44000000",
          "类别=政府网站 名称=己网 地区=广州 部门=省直单位01 网站标识码=N4400O0001 轮次=再查",
          "类别=政府网站 名称=庚网 检查结果=优秀 轮次=初",
          "类别=政府网站 名称=辛网 地区=市直",
          "类别=政府网站 名称=壬网 地区=市直 主办单位=省直单位03 检查=否 检查结果=合格",
          "类别=政府网站 名称=癸网 地区=广州 网站标识码=140000001",
          "类别=政府网站 名称=子网 地区=广州 网站标识码=4400000021",
          "类别=政府网站 名称=子网 地区=广州 网站标识码=4400000022",
          "类别=政府网站 名称=两查网 地区=广州",
          "类别=政府网站 名称=两查网 地区=广州 轮次=复查",
          "类别=政务新媒体 名称=甲发布 平台=抖音 地区=广州",
          "类别=政务新媒体 名称=甲发布 平台=微博 地区=广州");

  private static final String FINDINGS =
      table(
          Sheet.FINDINGS,
          "严重程度=扣分 存在问题=个别有错",
          "类别=政府网站 严重程度=单项否决 存在问题=个别有错",
          "类别=政府网站 严重程度=扣分 存在问题=个别有错 列入名单=是",
          "名称=甲网 严重程度=扣 存在问题= 指标=W9 发现日期=2024-13-01 扣分=-1 整改期限=月底",
          "名称=甲网 严重程度=严重 存在问题=有错 指标=M1 发现日期=2024-07-01 扣分=x",
          "名称=甲网 严重程度= 存在问题=有错 发现日期=2024-01-01 期间=上期",
          "名称=甲网 严重程度=扣分 存在问题=有错 发现日期=2024-01-01",
          "名称=甲网 严重程度=扣分 存在问题=有错 期间=2025年第一季度 是否整改=不",
          "名称=甲网 严重程度=扣分 存在问题=有错 指标=M1",
          "名称=甲网 严重程度=扣分 存在问题=有错 轮次=复查",
          "名称=甲网 严重程度=扣分 存在问题=有错 轮次=三查",
          "网站标识码=4400000009 名称=甲网 严重程度=扣分 存在问题=有错",
          "网站标识码=4400000099 名称=甲网 严重程度=扣分 存在问题=有错",
          "网站标识码=4400000098 严重程度=扣分 存在问题=有错",
          "类别=政务新媒体 名称=甲网 严重程度=扣分 存在问题=有错",
          "名称=甲发布 严重程度=扣分 存在问题=有错",
          "名称=丙网 类别=政府网站 严重程度=单项否决 存在问题=有错",
          "名称=丙网 类别=政府网站 严重程度=扣分 存在问题=有错 发现日期=2024-01-01",
          "类别=政务新媒体 名称=甲发布 平台=抖音 指标=W1 严重程度=扣分 存在问题=有错",
          "网站标识码=4400000021 名称=甲网 严重程度=扣分 存在问题=有错",
          "名称=不知道的网 严重程度=扣分 存在问题=有错",
          "名称=丙网 类别=政府网站 严重程度=扣分 存在问题=有错 是否整改=否",
          "名称=两查网 类别=政府网站 严重程度=扣分 存在问题=有错",
          "名称=甲发市 严重程度=扣分 存在问题=有错");

  private static final String TWO_WAYS =
      table(Sheet.UNITS, "类别=政府网站 名称=甲网 地区=广州", "类别=政府网站 名称=乙网 地区=广州/广州市本级");

  private List<String> problems() throws Exception {
    InputFolder input = new InputFolder(folder);
    String settings = SETTINGS + mapping();
    List<String> all = new ArrayList<>(input.read(settings, UNITS, FINDINGS).problems());
    String unreadable = "政府网站\n政府网站,\"断了\n";
    all.addAll(input.read(settings, UNITS + unreadable, FINDINGS).problems());
    String derived = settings + "另出通报: [{每个: 地区, 模板: county}]\n";
    all.addAll(input.read(derived, TWO_WAYS, FINDINGS).problems());
    return all;
  }

  @Test
  void standInEveryMessage() throws Exception {
    List<String> names =
        Arrays.stream(Column.values()).filter(Column::isRead).map(Column::heading).toList();

    assertThat(problems())
        .filteredOn(
            problem -> {
              String rest = problem.replaceAll(OTHERS, "");
              return names.stream().anyMatch(rest::contains);
            })
        .isEmpty();
  }

  /** Without this, the test above would see only some of the messages. */
  @Test
  void areTriedInEveryMessageThatNamesAColumn() throws Exception {
    String problems = String.join("\n", problems());

    assertThat(SheetMessage.values())
        .filteredOn(OwnHeadingsTest::namesAColumn)
        .filteredOn(message -> !fault(message).matcher(problems).find())
        .isEmpty();
  }

  private static boolean namesAColumn(SheetMessage message) {
    return message.wording().places().stream().anyMatch(place -> Column.named(place).isPresent());
  }

  private static Pattern fault(SheetMessage message) {
    String anything = "\\\\E.*\\\\Q";
    return Pattern.compile(
        "\\Q" + message.wording().fault().replaceAll("\\{\\p{IsHan}+}", anything) + "\\E");
  }
}

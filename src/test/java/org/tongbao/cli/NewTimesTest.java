package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.program.Program;

/** What {@code new} makes of the period, the windows, the days and the earlier periods. */
class NewTimesTest {
  @TempDir Path temp;
  private Path last;
  private Path made;

  @BeforeEach
  void nameTheFolders() throws IOException {
    last = Files.createDirectories(temp.resolve("last"));
    made = temp.resolve("next");
  }

  private Program.Run make() {
    Program.Run run = Program.command("new", made.toString(), "--from", last.toString());
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  private String check() {
    return Program.command("check", made.toString(), "--output", temp.resolve("out").toString())
        .err();
  }

  private List<String> settings() throws IOException {
    return Files.readAllLines(made.resolve("notice.yaml"));
  }

  /** The last period's settings with these dates, which stand in line 2 and after. */
  private List<String> after(String dates) throws IOException {
    Files.writeString(
        last.resolve("notice.yaml"),
        "模板: city\n"
            + dates
            + """
            发文机关: 示例市人民政府办公室
            主送: []
            检查类别: [政府网站, 政务新媒体]
            分组次序: {平台: [微信公众号]}
            """);
    Files.writeString(last.resolve("units.csv"), "类别,名称\n");
    Files.writeString(last.resolve("findings.csv"), "类别,名称,严重程度,存在问题\n");
    return make().out().lines().filter(line -> line.matches("  (顺延一期|改为待定).*")).toList();
  }

  @Test
  void movesEachWindowOnAndOpensTheDateUpToWhichFiguresCount() throws IOException {
    assertThat(
            after(
                """
                期间: 2023年第四季度
                检查时段:
                  政府网站: 2023-10-08 至 20   # 网站
                  微信公众号: 2023年11月
                统计截止: 2023-12-25
                """))
        .containsExactly(
            "  顺延一期　期间：2023年第四季度 → 2024年第一季度",
            "  顺延一期　检查时段“政府网站”：2023-10-08 至 20 → 2024-01-01 至 2024-03-31",
            "  顺延一期　检查时段“微信公众号”：2023年11月 → 2024-01-01 至 2024-03-31",
            "  改为待定　统计截止（上期是 2023-12-25）");
    assertThat(settings().subList(1, 6))
        .containsExactly(
            "期间: 2024年第一季度",
            "检查时段:",
            "  政府网站: 2024-01-01 至 2024-03-31   # 网站",
            "  微信公众号: 2024-01-01 至 2024-03-31",
            "统计截止: 待定");
    assertThat(check()).contains("notice.yaml:6:7: 错误：统计截止还是“待定”。请填写本期的日期；不需要的，整项删去。");
  }

  @Test
  void movesMonthsOverTheYearOn() throws IOException {
    assertThat(after("期间: 2022年11月至2023年1月\n检查时段: 2022年11月至2023年1月\n"))
        .containsExactly(
            "  顺延一期　期间：2022年11月至2023年1月 → 2023年2月至4月",
            "  顺延一期　检查时段：2022年11月至2023年1月 → 2023-02-01 至 2023-04-30");
  }

  @Test
  void leavesOpenTheDaysThatNobodyKnowsYet() throws IOException {
    assertThat(after("期间: 2020年7月28日\n检查时段: {政府网站: 2020-07-28, 政务新媒体: 2020-07-28}\n"))
        .containsExactly(
            "  改为待定　期间（上期是 2020年7月28日）",
            "  改为待定　检查时段“政府网站”（上期是 2020-07-28）",
            "  改为待定　检查时段“政务新媒体”（上期是 2020-07-28）");
    assertThat(settings().subList(1, 3)).containsExactly("期间: 待定", "检查时段: {政府网站: 待定, 政务新媒体: 待定}");
    assertThat(check())
        .contains(
            "notice.yaml:2:5: 错误：期间“待定”不是年、半年、季度、月或起止日期，也不是第几次、第几批检查。",
            "notice.yaml:3:14: 错误：检查时段“待定”不是一个日期，也没有用“至”连起两个日期。",
            "notice.yaml:3:25: 错误：检查时段“待定”不是一个日期，也没有用“至”连起两个日期。");
  }

  @Test
  void keepsEarlierDaysWhereTheNextOnesAreNotKnown() throws IOException {
    after("期间: 2024年9月10日\n检查时段: 2024-09-10\n往期: [2024年7月28日]\n");
    assertThat(settings()).contains("往期: [2024年7月28日]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "往期: 2025年第三季度 | 往期: [2025年第四季度] | ",
        "往期: [2025年第3季度, 2024年] | 往期: [2025年第四季度, 2024年] | ",
        "往期: [../q2, 2025年第三季度, {期间: 2026年第一季度, 文件: 上期.csv}] | 往期: [2025年第四季度] | ../q2、上期.csv",
        "往期: ../q2 | 往期: [] | ../q2",
        "往期:~  - 2025年第三季度~  - 期间: 2026年第一季度~    文件: 上期.csv | 往期:~    [2025年第四季度] | 上期.csv",
        "往期:~- ../q2~- 2025年第三季度 | 往期:~  [2025年第四季度] | ../q2",
        "往期: [2024年] | 往期: [2024年] | ",
        "往期: 2026年第二季度 | 往期: [2026年第三季度] | ",
        "往期: [2025-09-10 至 2025-09-28] | 往期: [2025-09-10 至 2025-09-28] | "
      })
  void movesEarlierPeriodsOnAndLeavesFoldersAndListsOut(
      String before, String after, @Nullable String left) throws IOException {
    Files.writeString(
        last.resolve("notice.yaml"),
        "模板: example\n发文机关: 某市办公室\n期间: 2026年第三季度\n检查时段: 2026-07-01 至 2026-08-31\n"
            + "主送: []\n检查类别: [政府网站]\n"
            + before.replace('~', '\n')
            + "\n地区: [甲区]\n");
    Files.writeString(last.resolve("units.csv"), "类别,名称,地区\n政府网站,甲网,甲区\n");
    Files.writeString(last.resolve("findings.csv"), "名称,严重程度,存在问题\n");

    Program.Run run = make();

    assertThat(Files.readString(made.resolve("notice.yaml")))
        .contains("\n" + after.replace('~', '\n') + "\n地区: [甲区]\n");
    assertThat(run.err()).doesNotContain("这里还写着上期");
    if (left == null) {
      assertThat(run.out()).doesNotContain("“往期”里的");
    } else {
      assertThat(run.out()).contains("  没有带来　“往期”里的 " + left + "；上一期没有归档的，请在“往期”里写它的输入文件夹\n");
    }
  }
}

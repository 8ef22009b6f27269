package org.tongbao;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.docx.DocxText;
import org.tongbao.docx.ProofDocx;
import org.tongbao.program.Program;

/** A table of facts that stands in a file of its own, from the input folder to the archive. */
class FactFileRunTest {
  private static final String COLUMNS =
      "列: [渠道, {列名: 收到（条）, 类型: 数, 单位: 条}, {列名: 截止, 类型: 日期}, {列名: 全部办结, 类型: 是否, 可空: 是}]";
  private static final String TABLE =
      """
      网民留言情况,,,,
      全部办结,渠道,收到(条),截止,经办
      是,我为政府网站找错,52条,2026/7/31,甲
      ,网站信箱,34.50,2026-08-01,乙
      ,合计,86.5,,
      """;

  @TempDir Path temp;
  private Program program;

  @BeforeEach
  void putTheRowsIntoAFile() throws IOException {
    program = new Program(temp, "example-full");
    program.edit(
        "notice.yaml",
        text ->
            text.replaceFirst("列: \\[渠道.*]", COLUMNS)
                .replaceFirst("(?s)行:\n.*?\n\n", "文件: 留言.csv\n\n"));
    Files.writeString(program.input("留言.csv"), TABLE);
  }

  @Test
  void isPrintedFromItsFileAndItsCommentsNameTheLines() throws IOException {
    Program.Run run = program.proof();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err())
        .contains(
            """
            留言.csv:2: 提醒：没有读“经办”。notice.yaml 里的事实表“网民留言办理”没有写这些列；要用的，请写进“列”。
            留言.csv:5:2: 提醒：这一行是“合计”，不作为检查数据。合计由程序计算；确是合计的，不必修改。
            """);
    Path draft = program.files().get(1);
    assertThat(DocxText.of(draft))
        .contains("我为政府网站找错 | 52 | 2026年7月31日 | 是\n网站信箱 | 34.5 | 2026年8月1日 | \n");
    assertThat(ProofDocx.of(program.files().get(2)).comments())
        .anySatisfy(
            comment ->
                assertThat(comment)
                    .endsWith(
                        "表格，共2行\n事实表“网民留言办理”：notice.yaml:50；留言.csv:3、4\n事实表“网民留言办理”的“收到（条）”：留言.csv:3、4"));
  }

  @Test
  void isFiledWithTheNoticeWhichIsMadeAgainFromItsBag() throws IOException {
    Program.Run made = program.run("--archive", program.archive().toString());
    assertThat(made.code()).as(made.err()).isZero();

    Program.Run rebuilt = program.archive("rebuild", "--all");

    assertThat(rebuilt.out()).endsWith("：重新生成的 .docx 与归档的逐字节相同\n");
    assertThat(program.archive().resolve("2026/J001-WS.2026-D30-BGS-0001/data/input/留言.csv"))
        .hasContent(TABLE);
  }

  @Test
  void isPartOfWhatADraftIsMadeOf() throws IOException {
    assertThat(program.run().out()).startsWith("已生成通报（第1稿）：");
    assertThat(program.run().out()).startsWith("输入没有变化，第1稿仍是原样");
    program.edit("留言.csv", text -> text.replace("34.50", "35").replace("86.5", "87"));

    assertThat(program.run().out()).startsWith("已生成通报（第2稿）：");
  }

  @Test
  void mayBeOneOfTheSheetsToo() throws IOException {
    Files.delete(program.input("留言.csv"));
    program.edit(
        "notice.yaml",
        text -> text.replace(COLUMNS, "列: [严重程度, 存在问题]").replace("文件: 留言.csv", "文件: findings.csv"));

    Program.Run made = program.run("--archive", program.archive().toString());

    assertThat(made.code()).as(made.err()).isZero();
    assertThat(program.archive("rebuild", "--all").code()).isZero();
  }

  @Test
  void isNotCarriedOnToTheNextPeriodButItsColumnsAre() throws IOException {
    Path next = temp.resolve("next");
    program.edit(
        "notice.yaml", text -> text.replace("参数:\n", "参数:\n  - {名称: 报送及格线, 数值: 50, 单位: 条}\n"));

    Program.Run run = Program.command("new", "" + next, "--from", "" + program.input(""));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .doesNotContain("清空数值　事实表")
        .contains("  没有带来　留言.csv\n")
        .contains("待定的各格填写本期的；把本期的 留言.csv 放进这个目录；修改 words.ftlx");
    assertThat(next.resolve("留言.csv")).doesNotExist();
    assertThat(Files.readString(next.resolve("notice.yaml"), UTF_8))
        .contains(
            COLUMNS,
            "文件: 留言.csv",
            "参数:\n  - {名称: 报送及格线, 数值: 50, 单位: 条}\n  - {名称: 报送最低要求, 数值: 6, 单位: 条}\n");
    assertThat(Program.command("check", "" + next, "--output", temp + "/out").err())
        .contains(
            "notice.yaml:52:9: 错误：“事实表”里写的“留言.csv”不在这个目录里。目录里有：“findings.csv”、“units.csv”；请改正，或把文件放进来。");
  }

  @Test
  void quotesItsCellsInTheListOfProblems() throws IOException {
    program.edit("留言.csv", text -> text.replace("34.50", "三十四"));

    assertThat(program.check().err())
        .contains("留言.csv:4:3: 错误：“收到（条）”写的“三十四”不是数。请只写阿拉伯数字，例如 780 或 12.5，不加千位分隔符。");
    List<String> listed = Files.readAllLines(program.output().resolve("problems.csv"));
    assertThat(listed)
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("留言.csv,4,C,收到(条),错误,")
                    .endsWith(",三十四,value-is-no-number"));
  }
}

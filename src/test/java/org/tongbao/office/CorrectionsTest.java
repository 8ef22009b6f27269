package org.tongbao.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.docx.ProofDocx;
import org.tongbao.program.HaltingDriver;
import org.tongbao.program.KilledRun;
import org.tongbao.program.Program;

/** Cells that 更正.csv corrects. */
class CorrectionsTest {
  private static final String HEAD = "文件,工作表,行,列,原值,改为,更正人,原因\n";
  private static final String BOOK = "2026年第三季度检查台账.xlsx";

  @TempDir Path temp;

  private Path input() {
    return temp.resolve("input");
  }

  private Path office(OfficeFolder office) throws IOException {
    office.write(input());
    Files.writeString(input().resolve("notice.yaml"), office.mapping(), StandardOpenOption.APPEND);
    return input();
  }

  private void correct(String rows) throws IOException {
    Files.writeString(input().resolve("更正.csv"), HEAD + rows);
  }

  private Program.Run run(String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of("run", input().toString(), "--output", temp.resolve("output").toString()));
    arguments.addAll(List.of(options));
    return Program.command(arguments.toArray(String[]::new));
  }

  /** What is said of the corrections, a line each. */
  private static List<String> said(String printed) {
    return printed.lines().filter(line -> line.startsWith("更正")).toList();
  }

  @Test
  void areReadInPlaceOfWhatStandsInAWorkbook() throws IOException {
    office(OfficeFolder.CITY);
    correct(BOOK + ",问题清单,5,是否单项否决,否,是,张三,漏标\n" + BOOK + ",政府网站台账,8,是否抽查,否,,李四,确已抽查\n");

    Program.Run run = run();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("政府网站：检查 12，合格 9，不合格 3，合格率 75.00%");
    assertThat(said(run.err()))
        .containsExactly(
            "更正.csv:3:6: 提醒：已更正 2026年第三季度检查台账.xlsx:8:7（政府网站台账!G8）（南区第5小学网站）："
                + "“是否抽查”原为“否”，改为空。请核对更正的是不是这一行；没有错的，不必修改。",
            "更正.csv:2:6: 提醒：已更正 2026年第三季度检查台账.xlsx:5:6（问题清单!F5）（南区第2小学网站）："
                + "“是否单项否决”原为“否”，改为“是”。请核对更正的是不是这一行；没有错的，不必修改。");
  }

  @Test
  void areReadInGb18030AndOnceWhereBothSheetsAreOneTable() throws IOException {
    office(OfficeFolder.THIRD_PARTY);
    Files.writeString(
        input().resolve("更正.csv"),
        HEAD + "第三方检查结果.xlsx,,5,最终得分,97,55,张三,复核扣分\n第三方检查结果.xlsx,,8,问题等级,单项否决,扣分,张三,申诉成立\n",
        Charset.forName("GB18030"));

    Program.Run run = run();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("政府网站：检查 6");
    assertThat(said(run.err())).hasSize(2);
  }

  @Test
  void areRefusedWhereTheyFitNothing() throws IOException {
    office(OfficeFolder.CITY);
    correct(
        """
        台账.xlsx,,5,网站名称,甲,乙,张三,有误
        BOOK,,5,网站名称,甲,乙,张三,有误
        BOOK,网站台账,5,网站名称,甲,乙,张三,有误
        BOOK,政府网站台账,第五行,网站名称,甲,乙,张三,有误
        BOOK,政府网站台账,5,联系电话,0000-1234567,1,张三,有误
        BOOK,政府网站台账,5,所属县区,东县,南区,张三,有误
        BOOK,政府网站台账,6,所属县区,,南区,张三,有误
        BOOK,政府网站台账,3,所属县区,所属县区,南区,张三,有误
        BOOK,问题清单,30,网站名称,甲,乙,张三,有误
        BOOK,问题清单,7,问题描述,超过2周未更新,超过3周未更新,,
        BOOK,问题清单,7,问题描述,超过2周未更新,超过4周未更新,张三,有误
        BOOK,问题清单,4,问题描述,首页超过2周未更新,首页超过2周未更新,张三,有误
        """
            .replace("BOOK", BOOK));

    Program.Run run = run();

    assertThat(run.code()).isEqualTo(3);
    assertThat(said(run.err()))
        .containsExactly(
            "更正.csv:2:1: 错误：没有读“台账.xlsx”这个文件。读的有：2026年第三季度检查台账.xlsx。",
            "更正.csv:3:2: 错误：“2026年第三季度检查台账.xlsx”读了几张工作表，不能确定是哪一张。请在“工作表”列写明：政府网站台账、政务新媒体台账、问题清单。",
            "更正.csv:4:2: 错误：“2026年第三季度检查台账.xlsx”里没有读“网站台账”这张工作表。读的有：政府网站台账、政务新媒体台账、问题清单。",
            "更正.csv:5:3: 错误：“行”写的“第五行”不是行号。请写这一格在文件里的行号，例如 5。",
            "更正.csv:6:4: 错误：2026年第三季度检查台账.xlsx/政府网站台账 里没有程序要读的“联系电话”这一列。请照表头写列名，要读的有：网站名称、网站标识码、所属县区、责任单位、是否抽查。",
            "更正.csv:7:5: 错误：2026年第三季度检查台账.xlsx:5:4（政府网站台账!D5） 现在是“南区”，不是“东县”。请核对行号、列名和原值；表里已经改好的，请删去这一行。",
            "更正.csv:8:5: 错误：2026年第三季度检查台账.xlsx:6:4（政府网站台账!D6） 现在是“东县”，不是空的。请核对行号、列名和原值；表里已经改好的，请删去这一行。",
            "更正.csv:9: 错误：2026年第三季度检查台账.xlsx/政府网站台账 的第3行没有检查数据。请核对行号；表头和表头以上、空行都不能更正。",
            "更正.csv:10: 错误：2026年第三季度检查台账.xlsx/问题清单 的第30行没有检查数据。请核对行号；表头和表头以上、空行都不能更正。",
            "更正.csv:11:7: 错误：“更正人”是空的。每处更正都要写明更正人和原因。",
            "更正.csv:11:8: 错误：“原因”是空的。每处更正都要写明更正人和原因。",
            "更正.csv:12:6: 错误：这一格在第11行已经更正过。一格只能更正一次，请只留一行。",
            "更正.csv:13:6: 错误：“原值”和“改为”是一样的。请核对；不必更正的，请删去这一行。");
  }

  @Test
  void areRefusedWithTheirOwnPlaceWhereTheNewTextIsWrong() throws IOException {
    office(OfficeFolder.COUNTY);
    correct("问题台账.csv,,2,问题性质,一票否决,否决了,张三,有误\n单位名录.csv,,4,乡镇街道,东乡,\"东\uFFFD乡\",张三,有误\n");

    Program.Run run = run();

    assertThat(run.code()).isEqualTo(3);
    assertThat(said(run.err()))
        .contains(
            "更正.csv:2:6: 错误：不认识问题性质“否决了”。可以写：单项否决、扣分、一般问题；本单位自己的写法，请写进 notice.yaml 的“取值对照”（tongbao map 可以代写）。",
            "更正.csv:3:6: 错误：“乡镇街道”里第2个字是无法恢复的字（U+FFFD），全文是“东□乡”。请删去或重新输入这个字。");
    assertThat(Files.readString(temp.resolve("output/problems.csv")))
        .contains("问题台账.csv,,2,问题性质,一票否决,否决了,张三,有误");
  }

  @Test
  void needAWholeHeading() throws IOException {
    office(OfficeFolder.COUNTY);
    Files.writeString(
        input().resolve("更正.csv"), "文件,行,列,原值,改为,更正人,备注\n单位名录.csv,4,乡镇街道,东乡,西乡,张三,\n");

    Program.Run run = run();

    assertThat(run.code()).isEqualTo(3);
    assertThat(said(run.err()))
        .containsExactly(
            "更正.csv:1: 错误：表头缺少“工作表”列。表头应是：文件、工作表、行、列、原值、改为、更正人、原因。",
            "更正.csv:1: 错误：表头缺少“原因”列。表头应是：文件、工作表、行、列、原值、改为、更正人、原因。",
            "更正.csv:1:7: 错误：表头多出“备注”这一列。表头应是：文件、工作表、行、列、原值、改为、更正人、原因，每列一次；要说明的请写进“原因”。");
  }

  @Test
  void areRefusedInAFileOfAnotherName() throws IOException {
    office(OfficeFolder.COUNTY);
    Files.writeString(input().resolve("更正表（1）.xlsx"), "");

    assertThat(said(run().err()))
        .containsExactly(
            "更正表（1）.xlsx: 错误：这个文件没有用到。更正只从 更正.csv 读：请另存为“CSV UTF-8（逗号分隔）”，并改成这个名称；不是更正的，请改名或移出这个目录。");
  }

  @Test
  void areNamedInTheProofCopyAtEveryRow() throws IOException {
    office(OfficeFolder.COUNTY);
    correct("问题台账.csv,,2,问题性质,一票否决,扣分,张三,申诉成立\n单位名录.csv,,4,乡镇街道,东乡,西乡,李四,填错\n");

    Program.Run run = run("--proof");

    assertThat(run.code()).as(run.err()).isZero();
    try (var files = Files.list(temp.resolve("output"))) {
      Path proof =
          files.filter(file -> file.toString().endsWith("（核稿）.docx")).findFirst().orElseThrow();
      assertThat(String.join("\n", ProofDocx.of(proof).comments()))
          .contains("单位名录.csv:3、4、5；其中 单位名录.csv:4，“乡镇街道”原为“东乡”，改为“西乡”（更正.csv:3，李四：填错）")
          .contains("问题台账.csv:2 东乡发布（单位名录.csv:4），“问题性质”原为“一票否决”，改为“扣分”（更正.csv:2，张三：申诉成立）");
    }
  }

  @Test
  void areFiledAndRebuiltAndAnotherCorrectionIsAnotherDraft() throws IOException {
    office(OfficeFolder.COUNTY);
    Files.writeString(
        input().resolve("notice.yaml"), Program.FILING + "\n", StandardOpenOption.APPEND);
    correct("问题台账.csv,,2,问题性质,一票否决,扣分,张三,申诉成立\n");
    String archive = temp.resolve("archive").toString();

    Program.Run run = run("--archive", archive);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("政务新媒体：检查 3，合格 3，不合格 0，合格率 100%");
    String code = "J001-WS·2026-D30-BGS-0001";
    Path bag = temp.resolve("archive/2026/J001-WS.2026-D30-BGS-0001");
    assertThat(bag.resolve("data/input/更正.csv")).hasSameBinaryContentAs(input().resolve("更正.csv"));
    assertThat(Program.command("archive", "verify", "--all", "--archive", archive).code()).isZero();
    Program.Run rebuilt = Program.command("archive", "rebuild", code, "--archive", archive);
    assertThat(rebuilt.out()).contains(code + "：重新生成的 .docx 与归档的逐字节相同");
    assertThat(rebuilt.code()).isZero();

    correct("问题台账.csv,,2,问题性质,一票否决,一般,张三,申诉成立\n");
    assertThat(run().out()).startsWith("已生成通报（第2稿）：");
    Files.delete(input().resolve("更正.csv"));
    assertThat(run().out()).startsWith("已生成通报（第3稿）：").contains("政务新媒体：检查 3，合格 2，不合格 1，合格率 66.67%");
  }

  /** What a cell of a workbook shows no longer matters once it is corrected. */
  @Test
  void replaceACellThatCouldNotBeRead() throws IOException {
    OfficeFolder.COUNTY.write(input());
    Files.delete(input().resolve("单位名录.csv"));
    Files.delete(input().resolve("问题台账.csv"));
    Files.writeString(input().resolve("findings.csv"), "名称,严重程度,存在问题\n");
    try (OutputStream out = Files.newOutputStream(input().resolve("units.xlsx"));
        Workbook book = new Workbook(out, "Microsoft Excel", "16.0300")) {
      Worksheet sheet = book.newWorksheet("检查表");
      String[] headings = {"类别", "名称", "地区", "得分"};
      String[] cells = {"政府网站", "甲网", "东乡", null};
      for (int i = 0; i < headings.length; i++) {
        sheet.value(0, i, headings[i]);
        sheet.value(1, i, cells[i]);
      }
      sheet.value(1, 3, 0.965);
      sheet.style(1, 3).format("0.0%").set();
    }
    assertThat(run().err()).contains("units.xlsx:2:4（检查表!D2）: 错误：“得分”显示的是96.5%，存的是0.965");

    correct("units.xlsx,检查表,2,得分,0.965,96.5,张三,设错格式\n");
    Program.Run run = run();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("政府网站：检查 1，合格 1，不合格 0，合格率 100%");
  }

  private Program corrected(String folder) throws IOException {
    Program program = new Program(temp.resolve(folder), "guangdong-2024-q2");
    List<String> rows = Files.readAllLines(program.input("units.csv"));
    String row = rows.stream().filter(each -> each.contains("广州市政府网站")).findFirst().orElseThrow();
    int line = rows.indexOf(row) + 1;
    Files.writeString(
        program.input("更正.csv"),
        HEAD
            + "units.csv,,"
            + line
            + ",地区,广州市,深圳市,张三,填错\nunits.csv,,3555,名称,省直部门30政务新媒体009,省直部门30新媒体,张三,改名\n"
            + "findings.csv,,2,正文点名,是,否,李四,另行通报\n");
    return program;
  }

  /** The commits lie in the loading of units, of findings, and the steps after. */
  @ParameterizedTest
  @ValueSource(ints = {10, 14, 18, 22})
  void areAppliedWhereAKilledRunGoesOn(int commit) throws Exception {
    Program undisturbed = corrected("undisturbed");
    Program.Run whole = undisturbed.run();
    Program program = corrected("killed");
    assertThat(KilledRun.afterCommit(commit, program)).isEqualTo(HaltingDriver.KILLED);

    Program.Run run = program.run();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(program.files().get(0)).hasSameBinaryContentAs(undisturbed.files().get(0));
    assertThat(said(run.err())).hasSize(3).isEqualTo(said(whole.err()));
  }

  @Test
  void areNotCarriedOnButWhatTheyCorrectIs() throws IOException {
    Program program = new Program(temp.resolve("last"), "example-full");
    String units = Files.readString(program.input("units.csv"));
    String name = units.lines().skip(1).findFirst().orElseThrow().split(",", -1)[1];
    Files.writeString(
        program.input("更正.csv"),
        HEAD + "units.csv,,2,名称," + name + ",新名称,张三,改名\n",
        StandardCharsets.UTF_8);
    Path next = temp.resolve("next");

    Program.Run run =
        Program.command("new", next.toString(), "--from", program.input("").toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("  照此更正　units.csv 的 1 格（上期 更正.csv 所写）\n")
        .contains("  没有带来　更正.csv\n");
    assertThat(next.resolve("更正.csv")).doesNotExist();
    assertThat(Files.readString(next.resolve("units.csv")))
        .contains(",新名称,")
        .doesNotContain("," + name + ",");
  }
}

package org.tongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.docx.DocxText;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/** A whole run: what it makes and prints, and what it does not change. */
class NoticeRunTest {
  private static final String TITLE = "广东省人民政府办公厅关于2024年第二季度全省政府网站与政务新媒体检查情况的通报";

  @TempDir Path temp;
  private Program program;

  @BeforeEach
  void copyTheSample() throws IOException {
    program = copyOfTheSample(temp);
  }

  private static Program copyOfTheSample(Path folder) throws IOException {
    return new Program(folder, "guangdong-2024-q2");
  }

  @Test
  void saysWhatWasReadCountedAndMade() throws IOException {
    Program.Run run = program.run();

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            已生成通报（第1稿）：%s
              读取：units.csv 3555 行，findings.csv 15 行
              检查对象 3555 个，检查发现 15 条
              政府网站：检查 515，合格 509，不合格 6，合格率 98.83%%
              政务新媒体：检查 3040，合格 3037，不合格 3，合格率 99.90%%
              用时 1.3 秒
            """
                .formatted(program.output().resolve(TITLE + ".docx")));
    assertThat(run.err()).isEqualTo("读取 units.csv：3555 行\n读取 findings.csv：15 行\n");
    assertThat(program.everything())
        .containsExactly(".tongbao/lock", ".tongbao/tongbao.mv.db", TITLE + ".docx");
  }

  @Test
  void leavesAFileThatSomeoneEditedAloneAndPutsTheNextDraftBesideIt() throws IOException {
    program.run();
    Path edited = program.files().get(0);
    byte[] made = Files.readAllBytes(edited);
    Files.writeString(edited, "改过的文件");

    Program.Run again = program.run();

    Path next = program.output().resolve(TITLE + "（第2稿）.docx");
    assertThat(again.out()).startsWith("已生成通报（第2稿）：" + next + "\n");
    assertThat(edited).hasContent("改过的文件");
    assertThat(next).hasBinaryContent(made);
    assertThat(program.run().out()).startsWith("输入没有变化，第2稿仍是原样");
  }

  @Test
  void putsTheNextDraftBesideTheLastWhenTheInputHasChanged() throws IOException {
    program.run();
    program.edit("notice.yaml", text -> text.replace("2024-07-15", "2024-07-16")).run();

    assertThat(program.files())
        .extracting(file -> file.getFileName().toString())
        .containsExactly(TITLE + ".docx", TITLE + "（第2稿）.docx");
    assertThat(DocxText.of(program.files().get(1))).contains("2024年7月16日前完成整改");
  }

  @Test
  void changesEveryFigureThatDependsOnARowWithThatRow() throws IOException {
    program.edit("notice.yaml", text -> text.substring(0, text.indexOf("核对总数")));
    program.edit("units.csv", text -> text.replaceFirst("政府网站,广州市政府网站01,[^\\n]*\\n", ""));

    program.run();

    assertThat(program.text())
        .contains("本次共检查政府网站514家", "合格508家，合格率98.83%。", "1 | 广州市 | 46 | 46 | 0 | 100%")
        .contains("\n合计 | 514 | 508 | 6 | 98.83%")
        .doesNotContain("515", "509");
  }

  @Test
  void saysThatATitleIsTooLongForAFileName() throws IOException {
    String issuer = "广东省人民政府办公厅".repeat(5);
    program.edit("notice.yaml", text -> text.replaceFirst("广东省人民政府办公厅", issuer));

    Program.Run run = program.run();

    assertThat(run.out()).contains("….docx\n  标题太长，文件名只用了它的开头；通报里的标题没有改动\n");
    assertThat(program.text()).contains(issuer);
  }

  /** The official order comes from the settings, not from the order of the sheet's rows. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void makesTheSameDocumentInWhateverOrderUnitsStand(long seed) throws IOException {
    program.run();
    byte[] inOrder = Files.readAllBytes(program.files().get(0));
    Program shuffled = copyOfTheSample(temp.resolve("shuffled"));
    shuffled.edit("units.csv", units -> shuffledRows(units, seed));

    assertThat(shuffled.run().code()).isZero();
    assertThat(shuffled.files().get(0)).hasBinaryContent(inOrder);
  }

  private static String shuffledRows(String sheet, long seed) {
    List<String> rows = new ArrayList<>(sheet.lines().toList());
    String head = rows.remove(0);
    Collections.shuffle(rows, new Random(seed));
    return head + "\n" + String.join("\n", rows) + "\n";
  }

  @Test
  void makesNothingFromARefusedRowAndNamesEveryOne() throws IOException {
    program.edit("units.csv", text -> text.replaceFirst("政府网站,广州市政府网站02", "政府网占,广州市政府网站02"));
    program.edit("findings.csv", text -> text.replaceFirst("清远市政府门户网站", "清远市政府门户网"));

    Program.Run run = program.run();

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(run.err().lines().filter(line -> line.contains("错误：")))
        .satisfiesExactly(
            unit -> assertThat(unit).startsWith("units.csv:3:1: 错误：").contains("政府网占", "政府网站"),
            finding ->
                assertThat(finding).startsWith("findings.csv:6:2: 错误：").contains("清远市政府门户网站"));
    assertThat(run.err()).endsWith("共 2 处错误，没有生成通报。请改正后再运行\n");
    assertThat(program.everything())
        .containsExactly(".tongbao/lock", ".tongbao/tongbao.mv.db", "problems.csv");
  }

  @Test
  void refusesTotalsThatTheRowsDoNotGive() throws IOException {
    program.edit("notice.yaml", text -> text.replace("检查: 515", "检查: 516"));

    Program.Run run = program.run();

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(run.err()).contains("错误：“政府网站”的检查数填的是 516，按数据表计算是 515。请核对数据表有没有漏行、多行，或改正这个总数。\n");
    assertThat(program.files()).containsExactly(program.output().resolve("problems.csv"));
  }

  @Test
  void printsAnOpenNumberAndDateAndSaysSo() throws IOException {
    program.edit("notice.yaml", text -> text.replaceFirst("成文日期:[^\\n]*", "成文日期: 待定\n发文字号: 待定"));

    Program.Run run = program.run();

    assertThat(run.out()).contains("  这是未定稿：发文字号和成文日期待定，印发前请在 notice.yaml 中填写\n");
    assertThat(program.text()).contains("〔2024〕　号\n").contains("\n2024年　月　日\n");
  }

  @Test
  void tellsEveryFaultOfATemplateAtOnceAndMakesNothing() throws IOException {
    Path templates = copyTemplates();
    Path notice = templates.resolve("province/notice.ftlx");
    Files.writeString(
        notice,
        Files.readString(notice)
            .replace("${sites.passed}家", "${sites.pased}家")
            .replace("<h1>总体情况</h1>", "<h7>总体情况</h7>"));

    Program.Run run = program.run("--templates", templates.toString());

    assertThat(run.code()).isEqualTo(ExitCode.TEMPLATE.code());
    assertThat(run.err())
        .contains("province/notice.ftlx:31:104: 错误：没有“sites.pased”这个名称。是否应为“passed”。\n")
        .contains("province/notice.ftlx:29:1: 错误：不认识的标记 <h7>。是否应为 <h1>。\n")
        .endsWith("共 2 处错误，没有生成通报。请改正后再运行\n");
    assertThat(program.everything())
        .containsExactly(".tongbao/lock", ".tongbao/tongbao.mv.db", "problems.csv");
  }

  @Test
  void namesTheInputThatIsMissing() throws IOException {
    Files.delete(program.input("findings.csv"));
    Program.Run run = program.run();

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(run.err())
        .contains(
            "\nfindings.csv: 错误：目录 "
                + program.input("")
                + " 里没有这个文件，也没有 findings.xlsx。写法见 input/README.md。\n");
  }

  private Path copyTemplates() throws IOException {
    Path copy = temp.resolve("templates");
    try (Stream<Path> files = Files.walk(Path.of("templates"))) {
      for (Path file : files.toList()) {
        Path target = copy.resolve(Path.of("templates").relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
    return copy;
  }
}

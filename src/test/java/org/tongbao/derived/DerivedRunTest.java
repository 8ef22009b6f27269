package org.tongbao.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.recount.RecountedSheets.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.Main;
import org.tongbao.docx.DocxText;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.HaltingDriver;
import org.tongbao.program.KilledRun;
import org.tongbao.program.Program;
import org.tongbao.program.ProgramProcess;
import org.tongbao.recount.CountedRows;
import org.tongbao.samples.National;

/** Further notices from the same data: what they say, and how a run makes and keeps them. */
class DerivedRunTest {
  private static final List<String> KINDS = List.of("政府网站", "政务新媒体");

  @TempDir Path temp;
  private Program program;

  @BeforeEach
  void makeACountry() throws IOException {
    program = new Program(temp, National.SMALL);
  }

  private Path folder(int draft) {
    return program.output().resolve("第" + draft + "稿-另出");
  }

  private static Map<String, byte[]> documents(Path folder) throws IOException {
    Map<String, byte[]> documents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        documents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return documents;
  }

  private static void assertSame(Path folder, Map<String, byte[]> expected) throws IOException {
    Map<String, byte[]> actual = documents(folder);
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    actual.forEach((file, bytes) -> assertThat(bytes).as(file).isEqualTo(expected.get(file)));
  }

  @Test
  void countsInEachRegionItsOwnRows() throws IOException {
    Program.Run run = program.run();

    assertThat(run.code()).as(run.err()).isZero();
    CountedRows rows = new CountedRows(program.input(""));
    int regions = 0;
    for (int level = 1; level <= 3; level++) {
      for (String region : rows.regions(level)) {
        String text = DocxText.of(folder(1).resolve("地区/" + region + ".docx"));
        String name = region.substring(region.lastIndexOf('/') + 1);
        assertThat(text).startsWith(level == 1 ? name + "监管机构关于" : name + "监管机构");
        for (String kind : KINDS) {
          assertThat(text)
              .as(region)
              .contains(
                  level == 1
                      ? rows.ofProvince(kind, region)
                      : List.of(rows.amount(kind, region), rows.rate(kind, region)));
        }
        regions++;
      }
    }
    assertThat(regions).isEqualTo(2 + 4 + 8);
    int letters = rows.failing().size();
    assertThat(documents(folder(1))).hasSize(regions + letters);
    assertThat(run.out()).contains("另出的通报 " + (regions + letters) + " 份：" + folder(1) + "\n");
  }

  @Test
  void writesALetterToEachFailingUnitWithAllThatWasFound() throws IOException {
    program.run();

    CountedRows rows = new CountedRows(program.input(""));
    List<Map<String, String>> failing = rows.failing();
    assertThat(failing).hasSizeGreaterThan(50);
    for (int i = 0; i < failing.size(); i++) {
      Map<String, String> unit = failing.get(i);
      String file = String.format("整改通知单/%04d-%s.docx", i + 1, cell(unit, "名称"));
      String text = DocxText.of(folder(1).resolve(file));
      assertThat(text)
          .contains("某某改〔2026〕" + (i + 1) + "号\n", "\n" + cell(unit, "主办单位") + "：\n")
          .contains("“" + cell(unit, "名称") + "”", "网站标识码：" + cell(unit, "网站标识码"))
          .contains("所属：" + cell(unit, "地区").replace("/", ""));
      List<String> problems = rows.problems(unit);
      if (problems.isEmpty()) { // all are rectified: nothing is asked for
        assertThat(text).contains("已经整改").doesNotContain("请于", "附件");
        continue;
      }
      String list = text.substring(text.indexOf("序号 | 存在问题"));
      assertThat(list.lines().skip(1).filter(row -> row.contains("|")).map(DerivedRunTest::problem))
          .containsExactlyInAnyOrderElementsOf(problems);
      if (problems.stream().anyMatch(problem -> problem.contains("两周未更新"))) {
        assertThat(list.lines().skip(1).findFirst()).get().asString().contains("两周未更新");
      }
    }
  }

  private static String problem(String row) {
    return row.split(" \\| ", -1)[1];
  }

  /** There may be a list of reminders beside it. */
  private static Path document(Program made) {
    return made.files().stream()
        .filter(file -> file.toString().endsWith(".docx"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void leavesTheNoticeOfAllAsItIsWithoutThem() throws IOException {
    program.run();
    byte[] with = Files.readAllBytes(document(program));
    Program alone = new Program(temp.resolve("alone"), National.SMALL);
    alone.edit("notice.yaml", text -> text.substring(0, text.indexOf("另出通报")));

    assertThat(alone.run().code()).isZero();
    assertThat(document(alone)).hasBinaryContent(with);
    assertThat(alone.output().resolve("第1稿-另出")).doesNotExist();
  }

  @Test
  void makesNothingWhenNothingHasChanged() throws IOException {
    program.run();
    Path one = folder(1).resolve("地区/第01省.docx");
    FileTime before = Files.getLastModifiedTime(one);

    Program.Run again = program.run();

    assertThat(again.code()).isZero();
    int all = documents(folder(1)).size();
    assertThat(again.out()).startsWith("输入没有变化，第1稿仍是原样");
    assertThat(again.out()).contains("另出的通报 " + all + " 份仍是原样，不必重做：" + folder(1) + "\n");
    assertThat(again.err()).isEmpty();
    assertThat(Files.getLastModifiedTime(one)).isEqualTo(before);
    hasNothingUnfinished(program);
  }

  private static void hasNothingUnfinished(Program program, String... others) throws IOException {
    List<String> expected = new ArrayList<>(List.of(others));
    expected.addAll(List.of(".tongbao/lock", ".tongbao/tongbao.mv.db"));
    assertThat(program.everything())
        .filteredOn(file -> file.startsWith(".tongbao"))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void makesADeletedOneAgainWithTheSameBytesAndTouchesNoOther() throws IOException {
    program.run();
    Map<String, byte[]> made = documents(folder(1));
    Path other = folder(1).resolve("地区/第02省.docx");
    FileTime before = Files.getLastModifiedTime(other);
    Files.delete(folder(1).resolve("地区/第01省.docx"));

    Program.Run again = program.run();

    assertThat(again.code()).as(again.err()).isZero();
    assertSame(folder(1), made);
    assertThat(Files.getLastModifiedTime(other)).isEqualTo(before);
    assertThat(program.files()).hasSize(1);
  }

  @Test
  void leavesAnEditedOneAloneAndPutsTheNextDraftsFolderBesideIt() throws IOException {
    program.run();
    int all = documents(folder(1)).size();
    Path edited = folder(1).resolve("地区/第01省.docx");
    Files.writeString(edited, "改过的文件");

    Program.Run again = program.run();

    assertThat(again.code()).isZero();
    assertThat(again.out())
        .contains("另出的通报 " + (all - 1) + " 份仍是原样，不必重做：" + folder(1) + "\n")
        .contains("  有 1 份已被修改，未覆盖：地区/第01省.docx\n");
    assertThat(edited).hasContent("改过的文件");

    program.edit("notice.yaml", text -> text.replace("2026-07-15", "2026-07-16")).run();

    assertThat(edited).hasContent("改过的文件");
    assertThat(documents(folder(2))).hasSize(all);
    assertThat(DocxText.of(folder(2).resolve("地区/第01省.docx"))).contains("7月16日");
  }

  @Test
  void tellsOfOneThatCannotBeMadeAndMakesTheOthers() throws IOException {
    program.edit("notice.yaml", text -> text.replaceFirst("层次: 2, 模板: county", "层次: 2, 模板: mine"));
    Path templates = temp.resolve("templates");
    copy(Path.of("templates"), templates);
    copy(templates.resolve("county"), templates.resolve("mine"));
    Path notice = templates.resolve("mine/notice.ftlx");
    Files.writeString(
        notice,
        Files.readString(notice)
            .replace(
                "<h1>总体情况</h1>",
                "<h1>总体情况</h1><#if notice.scope.fullName =="
                    + " \"第01省第01市\">${notice.approval}</#if>"));

    Program.Run run = program.run("--templates", templates.toString());

    assertThat(run.code()).isEqualTo(ExitCode.DERIVED.code());
    CountedRows rows = new CountedRows(program.input(""));
    int all = 2 + 4 + 8 + rows.failing().size();
    String told =
        "mine/notice.ftlx:18:57: 错误：“notice.approval”没有值。请在 notice.yaml 中填写，或在模板中用"
            + " <#if notice.approval??> 判断有值才写。（地区/第01省/第01市.docx）\n"
            + "另出的通报有 1 份没有生成，其余 "
            + (all - 1)
            + " 份已经生成。请按以上各条改正后再运行\n";
    assertThat(run.err()).endsWith(told);
    assertThat(documents(folder(1))).hasSize(all - 1).doesNotContainKey("地区/第01省/第01市.docx");

    Program.Run again = program.run("--templates", templates.toString());

    assertThat(again.code()).isEqualTo(ExitCode.DERIVED.code());
    assertThat(again.out()).startsWith("输入没有变化，第1稿仍是原样");
    assertThat(again.err()).isEqualTo(told);
  }

  /** 事实 concern the whole inspection: the notice of a region has none. */
  @Test
  void givesNoRegionTheFactsOfTheWhole() throws IOException {
    program.edit(
        "notice.yaml",
        text ->
            text.replace("模板: city", "模板: province")
                + "事实: [{名称: 我为政府网站找错留言, 数值: 780, 单位: 条},"
                + " {名称: 我为政府网站找错按时办结留言, 数值: 780, 单位: 条}]\n");

    Program.Run run = program.run();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(program.text()).contains("780");
    assertThat(DocxText.of(folder(1).resolve("地区/第01省.docx"))).doesNotContain("780");
  }

  /** 参数 are no results of an inspection: each notice has them. */
  @Test
  void givesEachRegionTheParameters() throws IOException {
    program.edit("notice.yaml", text -> text + "参数: [{名称: 报送及格线, 数值: 4711, 单位: 条}]\n");
    Path templates = temp.resolve("templates");
    copy(Path.of("templates"), templates);
    Path notice = templates.resolve("province/notice.ftlx");
    Files.writeString(
        notice,
        Files.readString(notice)
            .replace("<h1>总体情况</h1>", "<h1>总体情况</h1><p>${notice.parameter(\"报送及格线\")}</p>"));

    Program.Run run = program.run("--templates", templates.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).doesNotContain("参数");
    assertThat(DocxText.of(folder(1).resolve("地区/第01省.docx"))).contains("4711条");
  }

  @Test
  void refusesATemplateThatCannotBeReadOnceForAllNotices() throws IOException {
    Path templates = temp.resolve("templates");
    copy(Path.of("templates"), templates);
    Path notice = templates.resolve("letter/notice.ftlx");
    Files.writeString(notice, Files.readString(notice) + "<#if true>");

    Program.Run run = program.run("--templates", templates.toString());

    assertThat(run.code()).isEqualTo(ExitCode.TEMPLATE.code());
    assertThat(run.err().lines().filter(line -> line.contains("错误："))).hasSize(1);
    assertThat(run.err()).endsWith("共 1 处错误，没有生成通报。请改正后再运行\n");
    assertThat(program.everything())
        .containsExactly(".tongbao/lock", ".tongbao/tongbao.mv.db", "problems.csv");
  }

  @Test
  void isTriedByCheckWithTheFirstOfEachEntry() throws IOException {
    Path templates = temp.resolve("templates");
    copy(Path.of("templates"), templates);
    Path letter = templates.resolve("letter/notice.ftlx");
    Files.writeString(
        letter, Files.readString(letter).replace("</title>", "${notice.approval}</title>"));

    Program.Run check =
        Program.command(
            "check",
            program.input("").toString(),
            "--templates",
            templates.toString(),
            "--output",
            temp.resolve("checked").toString());

    assertThat(check.code()).isEqualTo(ExitCode.TEMPLATE.code());
    Map<String, String> first = new CountedRows(program.input("")).failing().get(0);
    assertThat(check.err())
        .contains(
            "letter/notice.ftlx:16:61: 错误：“notice.approval”没有值（试排整改通知单/0001-"
                + cell(first, "名称")
                + ".docx时）。请在 notice.yaml 中填写，或在模板中用 <#if notice.approval??> 判断有值才写。\n")
        .endsWith("共 1 处错误。请改正后再检查\n");
  }

  @Test
  void tellsEqualNamesOfFilesApart() throws IOException {
    program.edit(
        "units.csv",
        text ->
            text.replace("地区,平台", "地区,部门,平台").replaceAll("(?m)^(政.*?,.*?,.*?,.*?),", "$1,,")
                + "政府网站,甲网站,甲,,办?公室,,,是\r\n政府网站,乙网站,乙,,办*公室,,,是\r\n");
    program.edit(
        "notice.yaml",
        text -> text.substring(0, text.indexOf("另出通报")) + "另出通报: [{每个: 部门, 模板: department}]\n");

    Program.Run run = program.run();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(documents(folder(1))).containsOnlyKeys("部门/办_公室.docx", "部门/办_公室（2）.docx");
  }

  /** From loading to derived notices; {@link DerivedRestartTest} has the commits of these. */
  @ParameterizedTest
  @ValueSource(ints = {30, 80, 86, 91})
  void endsInTheSameBytesWhereAKilledRunHadStopped(int commit) throws Exception {
    program.run();
    Map<String, byte[]> whole = documents(folder(1));
    Program other = new Program(temp.resolve("other"), National.SMALL);
    assertThat(KilledRun.afterCommit(commit, other)).isEqualTo(HaltingDriver.KILLED);
    assertThat(other.output().resolve("第1稿-另出")).doesNotExist();

    Program.Run run = other.run();

    assertThat(run.code()).as(run.err()).isZero();
    assertSame(other.output().resolve("第1稿-另出"), whole);
    assertThat(other.files()).hasSize(1);
    hasNothingUnfinished(other, ".tongbao/database.txt"); // the killed run named its database
  }

  @Test
  void makesTheSameBytesOnOneCore() throws Exception {
    program.run();
    Program other = new Program(temp.resolve("other"), National.SMALL);
    List<String> command =
        ProgramProcess.command(
            List.of("-XX:ActiveProcessorCount=1"), Main.class, other.arguments());

    int code = ProgramProcess.start(command, temp.resolve("one-core.txt")).code();

    assertThat(code).isZero();
    assertSame(other.output().resolve("第1稿-另出"), documents(folder(1)));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}

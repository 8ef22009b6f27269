package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/** What {@code tongbao template} prints, and its exit codes. */
class TemplateCommandTest {
  private static final Path SHIPPED = Path.of("templates");

  @TempDir Path folder;

  @BeforeEach
  void copyTwoSets() throws IOException {
    copy("shared");
    copy("county");
    copy("county/examples/small");
  }

  private void copy(String part) throws IOException {
    Path target = Files.createDirectories(folder.resolve(part));
    try (Stream<Path> files = Files.list(SHIPPED.resolve(part))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, target.resolve(file.getFileName()));
      }
    }
  }

  private Program.Run template(String... arguments) {
    String[] all =
        Stream.of(
                Stream.of("template"), Stream.of(arguments), Stream.of("--templates", "" + folder))
            .flatMap(each -> each)
            .toArray(String[]::new);
    return Program.command(all);
  }

  private void edit(String file, String before, String after) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(before);
    Files.writeString(path, text.replace(before, after));
  }

  private void county(String notice) throws IOException {
    Files.writeString(folder.resolve("county/notice.ftlx"), notice);
  }

  @Test
  void listsSetsWithTheBlocksThatWordsMayReplace() {
    Program.Run run = template("list");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            county　县级通报：主要问题写成一段，用“一是……二是……”分开；没有附件
              层级：县
              可以替换的段落：开头、总体情况补充、工作要求
            """);
  }

  @Test
  void listsAWholeSentenceThatHasSeveralLines() throws IOException {
    edit("county/notice.ftlx", "用“一是……二是……”分开；没有附件", "用“一是……二是……”分开；\n     没有附件");

    assertThat(template("list").out())
        .startsWith("county　县级通报：主要问题写成一段，用“一是……二是……”分开；没有附件\n  层级：县\n");
  }

  @Test
  void listsTheFiguresThatATemplateComputesItself() throws IOException {
    edit(
        "county/notice.ftlx",
        "<title>",
        "<#assign n = \"乡\", a = figures.figure(\"加\" + n + \"分（a, b）\", 1), b = figures.figure('手算', 2)><title>");

    assertThat(template("check", "county").out())
        .contains(
            "“\"加\" + n + \"分（a, b）\"”这个数由模板自己计算（figures.figure），程序没有核对",
            "“手算”这个数由模板自己计算（figures.figure），程序没有核对");
  }

  @Test
  void makesACopyWithAGuideThatIsReadyToUse() throws IOException {
    Program.Run run = template("new", "mycounty", "--from", "county");

    assertThat(run.code()).as(run.err()).isZero();
    Path made = folder.resolve("mycounty");
    assertThat(run.out()).isEqualTo("已新建模板：" + made + "\n  怎样修改、检查和使用，见其中的 说明.txt\n");
    try (Stream<Path> files = Files.list(made)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("notice.ftlx", "reference.docx", "set.yaml", "说明.txt");
    }
    byte[] guide = Files.readAllBytes(made.resolve("说明.txt"));
    assertThat(guide).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(new String(guide, StandardCharsets.UTF_8))
        .contains("模板: mycounty\r\n", "tongbao template check mycounty", "由“county”复制而来");
    assertThat(template("check", "mycounty").out()).isEqualTo("mycounty：没有错误（用 4 份数据检查）\n");
    Program.Run untested = template("test", "mycounty");
    assertThat(untested.code()).isZero();
    assertThat(untested.err())
        .isEqualTo("mycounty/examples: 提醒：这套模板没有样例，无法比较。样例的放法见 templates/README.md。\n");
  }

  @Test
  void neverCopiesOverASet() throws IOException {
    edit("county/notice.ftlx", "县级通报", "本县通报");

    Program.Run run = template("new", "county", "--from", "county");

    assertThat(run.code()).isEqualTo(ExitCode.FILES.code());
    assertThat(run.err()).isEqualTo(folder.resolve("county") + " 已经存在，未覆盖。请另取一个名称。\n");
    assertThat(folder.resolve("county/notice.ftlx")).content().contains("本县通报");
  }

  @Test
  void refusesNamesThatAreNoFolderAndSetsThatAreNot() throws IOException {
    for (String name : new String[] {"../county2", "a/b", "shared", "两 个", ""}) {
      Program.Run run = template("new", name, "--from", "county");
      assertThat(run.code()).isEqualTo(ExitCode.USAGE.code());
      assertThat(run.err()).contains("“" + name + "”不能用作模板的名称，只能用汉字、字母、数字、- 和 _，也不能是 shared\n");
    }
    Program.Run run = template("new", "mine", "--from", "countty");
    assertThat(run.code()).isEqualTo(ExitCode.TEMPLATE.code());
    assertThat(run.err())
        .isEqualTo("tongbao template: 错误：在 " + folder + " 里没有模板“countty”。是否应为“county”。\n");
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).hasSize(2);
    }
  }

  @Test
  void tellsEveryFaultOfEveryDataOnceAndWithWhichItCame() throws IOException {
    county(
        """
        <#import "/shared/findings.ftlx" as findings>
        <notice>
        <title>${notice.isuer}检查情况的通报</title>
        <h1>主要问题</h1>
        <p><@findings.items notice.topics/></p>
        <p>请于${notice.deadline}前完成，共${notice.topics[1].name}。</p>
        </notice>
        """);

    Program.Run run = template("check", "county");

    assertThat(run.code()).isEqualTo(ExitCode.TEMPLATE.code());
    assertThat(run.err())
        .isEqualTo(
            """
            county/notice.ftlx:3:10: 错误：没有“notice.isuer”这个名称。是否应为“issuer”。
            county/notice.ftlx:6:8: 错误：“notice.deadline”没有值。请在 notice.yaml 中填写，或在模板中用 <#if notice.deadline??> 判断有值才写。（用这样的数据时：county/examples/small 空缺）
            county/notice.ftlx:6:31: 错误：“notice.topics[1]”没有值：没有这么多项。第几项从 0 算起；请先用 ?size 判断有几项。（用这样的数据时：county/examples/small 空缺、county/examples/small 单行）
            """);
    assertThat(run.out()).isEqualTo("county：3 个错误\n");
  }

  /** A run would refuse its own document: the check reports it before the first run. */
  @Test
  void tellsWhatTheFinishedDocumentWouldBreak() throws IOException {
    edit(
        "county/notice.ftlx",
        "<@frame.signature/>",
        "<p>网民（手机号13800138000）来信。</p><@frame.signature/>");

    Program.Run run = template("check");

    assertThat(run.code()).isEqualTo(ExitCode.TEMPLATE.code());
    assertThat(run.err()).startsWith("county/examples/small 完整 的成品：").contains("手机号");
  }

  @Test
  void inventsWhatASetWithoutExamplesAsksFor() throws IOException {
    Files.delete(folder.resolve("county/examples/small/notice.yaml"));
    Files.delete(folder.resolve("county/examples/small/units.csv"));
    Files.delete(folder.resolve("county/examples/small/findings.csv"));
    Files.delete(folder.resolve("county/examples/small/expected.txt"));
    Files.delete(folder.resolve("county/examples/small"));
    county(
        """
        <#assign own = notice.inspected("乡村小站")>
        <notice>
        <title>通报</title>
        <p>${own.checked}、${notice.share("按时办结", "来信")}。</p>
        </notice>
        """);

    assertThat(template("check").err())
        .isEqualTo(
            "county/notice.ftlx:4:19: 错误：notice.yaml 的“事实”中没有“按时办结”，那里一项也没有。请改正模板中的名称，或在"
                + " notice.yaml 中补上这一项。（用这样的数据时：程序虚构 空缺）\n");
  }

  @Test
  void tellsWhatIsWrongWithLooksAndWordsAtOnce() throws IOException {
    Files.writeString(folder.resolve("county/reference.docx"), "not a zip");
    county("<notice><title>通报</title><#if></notice>");

    assertThat(template("check").err())
        .contains("county/reference.docx: 错误：", "county/notice.ftlx:1:");
  }

  @Test
  void tellsWhatIsWrongWithAnExampleAtItsPlace() throws IOException {
    edit("county/examples/small/notice.yaml", "发文机关", "发文机官");
    Program.Run run = template("test");
    assertThat(run.code()).isEqualTo(ExitCode.TEMPLATE.code());
    assertThat(run.err()).contains("county/examples/small/notice.yaml:3:1: 错误：");

    edit("county/examples/small/notice.yaml", "发文机官", "发文机关");
    edit("county/examples/small/findings.csv", "东示镇", "东市镇");
    assertThat(template("check").err()).contains("county/examples/small/findings.csv:2:2: 错误：");
  }

  @Test
  void showsTheLinesThatHaveChanged() throws IOException {
    assertThat(template("test").out()).isEqualTo("county：样例 1 个，全部符合\n");
    edit("county/notice.ftlx", "下一步工作要求", "工作要求");

    Program.Run run = template("test", "county");

    assertThat(run.code()).isEqualTo(ExitCode.TEMPLATE.code());
    assertThat(run.out()).isEqualTo("county：样例 1 个，1 个不符\n");
    assertThat(run.err())
        .isEqualTo(
            """
            county/examples/small/expected.txt: 错误：现在做出的通报与它不同。请看下面各行；确认无误的，加 --accept 保存现在的文字。
              － 原第8行：三、下一步工作要求
              ＋ 现第8行：三、工作要求
            """);

    assertThat(template("test", "--accept").out()).isEqualTo("county：样例 1 个，全部符合，重新保存 1 个\n");
    assertThat(template("test").code()).isZero();
    assertThat(folder.resolve("county/examples/small/expected.txt"))
        .content()
        .contains("\n三、工作要求\n");
  }

  @Test
  void readsWhatNotepadHasSaved() throws IOException {
    Path expected = folder.resolve("county/examples/small/expected.txt");
    Files.writeString(
        expected, "\uFEFF" + Files.readString(expected).stripTrailing().replace("\n", "\r\n"));

    assertThat(template("test").code()).isZero();
  }

  @Test
  void saysThatAFolderHoldsNoSet() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));

    Program.Run run = Program.command("template", "check", "--templates", empty.toString());

    assertThat(run.code()).isEqualTo(ExitCode.TEMPLATE.code());
    assertThat(run.err()).isEqualTo(empty + ": 错误：这个目录里没有模板。一套模板是一个含有 notice.ftlx 的文件夹。\n");
  }
}

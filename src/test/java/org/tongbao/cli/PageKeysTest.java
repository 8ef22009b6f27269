package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.program.Program;
import org.tongbao.workspace.Workspace;

/** What is said of a page may be given before the run, after it, at filing and at publishing. */
class PageKeysTest {
  private static final String CODE = "J001-WS·2023-D30-BGS-0001";

  @TempDir Path temp;
  private Program program;

  @BeforeEach
  void copyTheSample() throws IOException {
    program = new Program(temp, "dongyuan-2023-q3").fileable();
  }

  private Path site() {
    return temp.resolve("site");
  }

  private void write(String settings) throws IOException {
    program.edit("notice.yaml", text -> text.stripTrailing() + "\n" + settings + "\n");
  }

  @Test
  void changeNoDraftButThePageBesideIt() throws IOException {
    program.run("--format", "html");
    write("网页: {网站名称: 东源县人民政府门户网站}");

    Program.Run run = program.run("--format", "html");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("输入没有变化，第1稿仍是原样，不必重做：").contains("已生成网页：");
    assertThat(Program.page(program.output()))
        .content()
        .contains("<meta name=\"SiteName\" content=\"东源县人民政府门户网站\">");
    assertThat(program.run("--format", "html").out()).contains("网页仍是原样，不必重做：");
  }

  @Test
  void leaveAPageAloneThatSomebodyHasEdited() throws IOException {
    program.run("--format", "html");
    Path page = Program.page(program.output());
    Files.writeString(page, "<!-- 改过 -->", StandardOpenOption.APPEND);
    write("网页: {网站名称: 东源县人民政府门户网站}");

    Program.Run run = program.run("--format", "html");

    assertThat(run.out()).contains("网页已被修改，未覆盖；要重新生成，请先把它改名或移走：");
    assertThat(page).content().endsWith("<!-- 改过 -->").doesNotContain("SiteName");
  }

  @Test
  void mayBeGivenAtFiling() throws IOException {
    program.run();
    Program.Run filed =
        program.file("--index", "000000000/2023-00012", "--published", "2023-11-14 9:30");
    assertThat(filed.code()).as(filed.err()).isZero();

    assertThat(program.archive("publish", CODE, "--to", site().toString()).code()).isZero();

    assertThat(Program.page(site()))
        .content()
        .contains(
            "<th scope=\"row\">索引号</th><td>000000000/2023-00012</td>",
            "<meta name=\"PubDate\" content=\"2023-11-14 09:30\">");
    assertThat(program.archive("rebuild", CODE).code()).isZero();
    assertThat(program.archive("verify", CODE).code()).isZero();
  }

  @Test
  void mayBeInTheWorkspaceAlsoWhenTheNoticeIsFiledAlready() throws Exception {
    write("网页: {栏目名称: 通知公告}");
    program.run();
    assertThat(program.file("--index", "2023-00012").code()).isZero();
    Workspace workspace = Workspace.make(temp.resolve("office"));
    Files.writeString(
        workspace.settings(), "网页: {网站名称: 东源县人民政府门户网站, 栏目名称: 别的栏目, 分类: 综合政务, 主题词: [通报]}\n");

    Program.Run run =
        program.archive(
            "publish",
            CODE,
            "--to",
            site().toString(),
            "--workspace",
            workspace.root().toString(),
            "--keywords",
            "检查");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Program.page(site()))
        .content()
        .contains(
            "<meta name=\"SiteName\" content=\"东源县人民政府门户网站\">",
            "<meta name=\"ColumnName\" content=\"通知公告\">",
            "<meta name=\"Keywords\" content=\"检查\">",
            "<th scope=\"row\">索引号</th><td>2023-00012</td>",
            "<th scope=\"row\">分类</th><td>综合政务</td>");
  }
}

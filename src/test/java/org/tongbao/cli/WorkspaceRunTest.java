package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;
import org.tongbao.program.Program.Run;
import org.tongbao.template.TemplateSet;
import org.tongbao.workspace.Workspace;

/** The commands of an office, with all of its files in one workspace. */
class WorkspaceRunTest {
  private static final String INPUT = "2023-q3";

  @TempDir Path temp;
  private Workspace workspace;

  @BeforeEach
  void make() throws IOException {
    workspace = new Workspace(temp.resolve("办公室"));
    Run init = Program.command("init", workspace.root().toString());
    assertThat(init.code()).as(init.err()).isZero();
    assertThat(init.out()).startsWith("已建立工作区：" + workspace.root() + "\n");
    FileSystemUtils.copyRecursively(
        Path.of("input/dongyuan-2023-q3"), workspace.input().resolve(INPUT));
  }

  private Run command(String... arguments) {
    Stream<String> option = Stream.of("--workspace", workspace.root().toString());
    return Program.command(Stream.concat(Stream.of(arguments), option).toArray(String[]::new));
  }

  private List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(workspace.output().resolve(INPUT))) {
      return files.filter(file -> file.toString().endsWith(".docx")).toList();
    }
  }

  @Test
  void makesTheNoticeInItsOwnFolders() throws IOException {
    Run run = command("run", INPUT);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).startsWith("工作区：" + workspace.root() + "\n");
    assertThat(documents()).hasSize(1);
    assertThat(command("check", INPUT).code()).isZero();
  }

  @Test
  void filesWithTheCodesOfTheOfficeWhichChangeNoDraft() throws IOException {
    assertThat(command("run", INPUT).out()).startsWith("已生成通报（第1稿）：");
    assertThat(command("archive", "add", INPUT).err()).contains("notice.yaml: 错误：缺少“归档”，无法编制档号");

    Files.writeString(workspace.settings(), "归档: {全宗号: J001, 机构或问题: BGS, 保管期限: 定期30年}\n");
    Run filed = command("archive", "add", INPUT);

    assertThat(filed.code()).as(filed.err()).isZero();
    assertThat(filed.out()).contains("已归档：J001-WS·2023-D30-BGS-0001");
    assertThat(command("run", INPUT).out()).startsWith("输入没有变化，第1稿仍是原样");
    assertThat(command("archive", "list").out()).contains("J001-WS·2023-D30-BGS-0001", "共 1 份");
    assertThat(command("archive", "rebuild", "--all").code()).isZero();
  }

  @Test
  void tellsWhatIsWrongWithItsSettings() throws IOException {
    Files.writeString(workspace.settings(), "归档: {全宗号: j}\n");
    for (String each : List.of("check", "run")) {
      Run run = command(each, INPUT);
      assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
      assertThat(run.err())
          .isEqualTo(
              """
              工作区：%s
              tongbao.yaml:1:11: 错误：全宗号“j”不能用在档号里。请写档案馆（室）给定的代码，1至10个大写字母或数字，例如“全宗号: J001”。
              """
                  .formatted(workspace.root()));
    }
    assertThat(workspace.output()).isEmptyDirectory();
  }

  @Test
  void usesTheOfficesOwnSetBeforeThatOfTheProgram() throws IOException {
    assertThat(command("template", "new", "本局", "--from", "county").out())
        .startsWith("已新建模板：" + workspace.templates().resolve("本局"));
    Path own = workspace.templates().resolve("county");
    Files.move(workspace.templates().resolve("本局"), own);
    Path words = own.resolve(TemplateSet.NOTICE);
    Files.writeString(words, Files.readString(words).replace("通报如下", "通报于后"));
    Path notice = workspace.input().resolve(INPUT).resolve("notice.yaml");
    Files.writeString(notice, Files.readString(notice).replaceFirst("模板: \\S+", "模板: county"));

    Run run = command("run", INPUT, "--format", "txt");

    assertThat(run.code()).as(run.err()).isZero();
    try (Stream<Path> files = Files.list(workspace.output().resolve(INPUT))) {
      Path text = files.filter(file -> file.toString().endsWith(".txt")).findFirst().orElseThrow();
      assertThat(Files.readString(text)).contains("通报于后").doesNotContain("通报如下");
    }
    assertThat(command("template", "check", "county").out()).startsWith("county：没有错误");
  }

  @Test
  void makesASetWithAGuideForTheWorkspace() throws IOException {
    command("template", "new", "本局", "--from", "county");

    assertThat(Files.readString(workspace.templates().resolve("本局/说明.txt")))
        .contains("写法见程序目录里的 templates/README.md。", "换新版本的程序时，这个文件夹不用动")
        .doesNotContain("复制过去", "LATER");
  }

  /** Else a timer's problems could be read by the timer's user alone. */
  @Test
  @DisabledOnOs(OS.WINDOWS) // which has no such permissions
  void writesTheSheetOfProblemsForWhoeverMayReadTheFolder() throws IOException {
    Path notice = workspace.input().resolve(INPUT).resolve("notice.yaml");
    Files.writeString(notice, "模板: county\n");
    assertThat(command("run", INPUT).code()).isEqualTo(ExitCode.INPUT.code());

    Path sheet = workspace.output().resolve(INPUT).resolve("problems.csv");
    Path other = Files.writeString(temp.resolve("other"), "");
    assertThat(Files.getPosixFilePermissions(sheet))
        .isEqualTo(Files.getPosixFilePermissions(other));
  }

  @Test
  void leavesNothingForAFolderThatIsNoInput() throws IOException {
    Run run = command("run", temp.toString());

    assertThat(run.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(run.err()).contains("notice.yaml: 错误：目录 " + temp + " 里没有这个文件。");
    assertThat(workspace.output()).isEmptyDirectory();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // which has no such permissions
  void tellsAFolderThatMayNotBeReadFromOneWithoutSettings() throws IOException {
    Path closed = Files.createDirectory(workspace.input().resolve("closed"));
    Files.setPosixFilePermissions(closed, Set.of());
    assumeFalse(Files.isReadable(closed), "SKIPPED: root may read everything");

    assertThat(command("check", "closed").err()).contains(closed + ": 错误：没有权限读这个目录。");
  }

  @Test
  void tellsWhereAWorkspaceIsMissing() {
    String hint = "没有用工作区：当前目录和上层目录里没有 tongbao.yaml。";

    assertThat(Program.command("check", "2023-q9").err()).startsWith(hint);
    assertThat(command("check", "2023-q9").err()).doesNotContain(hint);
  }

  @Test
  void neverChangesASetOfTheProgram() {
    Run run = command("template", "test", "county", "--accept");

    assertThat(run.code()).isEqualTo(ExitCode.TEMPLATE.code());
    assertThat(run.err())
        .endsWith(
            "county: 错误：这套模板是程序自带的，升级时会整个替换，--accept 没有改动它。请用 tongbao template new"
                + " 复制到工作区，再改那一套。\n");
  }

  @Test
  void goesOnWhereItWasMovedTo() throws IOException {
    command("run", INPUT, "--format", "html");
    workspace = new Workspace(Files.move(workspace.root(), temp.resolve("新址")));

    Run run = command("run", INPUT, "--format", "html");

    assertThat(run.out()).startsWith("输入没有变化，第1稿仍是原样，不必重做：" + workspace.output());
    assertThat(documents()).hasSize(1);
  }
}

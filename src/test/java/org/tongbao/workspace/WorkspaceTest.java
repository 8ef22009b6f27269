package org.tongbao.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.problem.RunFailed;

class WorkspaceTest {
  @TempDir Path temp;

  @Test
  void isTheNearestFolderAboveTheCurrentOne() throws Exception {
    Workspace outer = Workspace.make(temp.resolve("办公室"));
    Workspace inner = Workspace.make(outer.input().resolve("别的"));
    Path deep = Files.createDirectories(inner.input().resolve("2026-q1"));

    assertThat(Workspace.find(null, Map.of(), deep)).contains(inner);
    assertThat(Workspace.find(null, Map.of(), outer.output())).contains(outer);
    assertThat(Workspace.find(null, Map.of(), outer.root())).contains(outer);
    assertThat(Workspace.find(null, Map.of(), temp)).isEmpty();
  }

  @Test
  void isTheChosenOneBeforeThatOfTheEnvironmentBeforeThatAbove() throws Exception {
    Workspace chosen = Workspace.make(temp.resolve("a"));
    Workspace named = Workspace.make(temp.resolve("b"));
    Workspace above = Workspace.make(temp.resolve("c"));
    Map<String, String> variables = Map.of(Workspace.VARIABLE, named.root().toString());

    assertThat(Workspace.find(chosen.root(), variables, above.root())).contains(chosen);
    assertThat(Workspace.find(null, variables, above.root())).contains(named);
    assertThat(Workspace.find(null, Map.of(Workspace.VARIABLE, ""), above.root())).contains(above);
  }

  @Test
  void refusesAFolderThatIsNone() {
    Path folder = temp.resolve("没有");
    String none = "不是工作区：里面没有 tongbao.yaml。请改成工作区的目录；要新建工作区，请运行 tongbao init " + folder;
    assertThatThrownBy(() -> Workspace.find(folder, Map.of(), temp))
        .isInstanceOf(RunFailed.class)
        .hasMessage("--workspace 指定的 " + folder + " " + none);
    Map<String, String> variables = Map.of(Workspace.VARIABLE, folder.toString());
    assertThatThrownBy(() -> Workspace.find(null, variables, temp))
        .isInstanceOf(RunFailed.class)
        .hasMessage("环境变量 TONGBAO_WORKSPACE 指定的 " + folder + " " + none);
  }

  @Test
  void isTheSameWhereItWasMovedTo() throws Exception {
    Workspace before = Workspace.make(temp.resolve("before"));
    Path after = Files.move(before.root(), temp.resolve("搬家以后"));

    Optional<Workspace> found = Workspace.find(null, Map.of(), after.resolve("input"));

    assertThat(found).contains(new Workspace(after));
    assertThat(found.orElseThrow().archive()).isDirectory();
  }

  @Test
  void isMadeOfAFolderWithFilesAndNotTwice() throws Exception {
    Path file = Files.createDirectories(temp.resolve("output/一季度")).resolve("通报.docx");
    Files.writeString(file, "稿");
    Workspace made = Workspace.make(temp);

    assertThat(file).hasContent("稿");
    assertThat(made.templates()).isDirectory();
    Files.writeString(made.settings(), "归档: {全宗号: J001}");
    assertThatThrownBy(() -> Workspace.make(temp)).hasMessage(temp + " 已经是工作区，没有改动");
    assertThat(made.settings()).hasContent("归档: {全宗号: J001}");
  }

  @Test
  void takesANameAloneForAnInputFolder() throws Exception {
    Workspace made = Workspace.make(temp);

    assertThat(made.input(Path.of("2026-q1"))).isEqualTo(temp.resolve("input/2026-q1"));
    assertThat(made.input(Path.of("pom.xml"))).isEqualTo(Path.of("pom.xml"));
    assertThat(made.input(Path.of("a/b"))).isEqualTo(Path.of("a/b"));
    assertThat(made.input(temp)).isEqualTo(temp);
  }
}

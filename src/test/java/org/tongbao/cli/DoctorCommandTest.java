package org.tongbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;
import org.tongbao.program.Program.Run;
import org.tongbao.workspace.Workspace;

/** {@code tongbao doctor} on this machine. */
class DoctorCommandTest {
  @TempDir Path temp;

  @Test
  void tellsInTenLinesWhatIsThere() throws Exception {
    Workspace workspace = Workspace.make(temp);

    Run run = Program.command("doctor", "--workspace", temp.toString());

    assertThat(run.code()).as(run.out()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf('：'))).toList())
        .isEqualTo(
            List.of("程序", "Java", "语言环境", "字体", "LibreOffice", "工作区", "磁盘", "模板", "数据库", "档案"));
    assertThat(run.out())
        .contains("工作区：" + temp + "\n", "数据库：内嵌", "档案：" + workspace.archive() + "，0 份\n");
  }

  @Test
  void tellsWhatIsWrongAndHowToMendIt() throws Exception {
    Workspace workspace = Workspace.make(temp);
    Files.writeString(workspace.settings(), "数据库: jdbc:postgresql://localhost:1/none\n");

    Run run = Program.command("doctor", "--workspace", temp.toString());

    assertThat(run.code()).isEqualTo(ExitCode.FILES.code());
    assertThat(run.out())
        .contains("数据库：有误——无法连接数据库 jdbc:postgresql://localhost:1/none。请核对地址，并确认数据库已经启动\n");

    Files.writeString(workspace.settings(), "归档: {全宗号: j}\n");
    assertThat(Program.command("doctor", "--workspace", temp.toString()).out())
        .contains("工作区：有误——tongbao.yaml:1:11: 错误：全宗号“j”不能用在档号里。");
  }

  @Test
  void tellsWhichProgramFilesAreMissing() throws Exception {
    Files.createDirectories(temp.resolve("lib"));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "here.jar gone.jar lost.jar");
    new JarOutputStream(Files.newOutputStream(temp.resolve("lib/tongbao.jar")), manifest).close();
    Files.writeString(temp.resolve("lib/here.jar"), "");
    FileSystemUtils.copyRecursively(Path.of("templates/shared"), temp.resolve("templates/shared"));

    assertThat(doctorIn(temp))
        .startsWith("程序：有误——tongbao dev，" + temp + "：lib 里缺少 gone.jar、lost.jar。请重新解压或安装\n");
  }

  private static String doctorIn(Path home) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(out, true, UTF_8);
    Environment environment =
        new Environment(
            printed, printed, false, () -> 1, () -> Program.NOW, Map.of(), home, Program.VERSION);
    Tongbao.run(new String[] {"doctor"}, environment, UTF_8);
    return out.toString(UTF_8);
  }

  @Test
  void tellsThatTheOfficesSharedFolderIsOlderThanTheProgram() throws Exception {
    Workspace workspace = Workspace.make(temp);
    Path shared = workspace.templates().resolve("shared");
    FileSystemUtils.copyRecursively(Path.of("templates/shared"), shared);
    assertThat(Program.command("doctor", "--workspace", temp.toString()).out())
        .contains("模板：8 套，shared 也是本单位的\n");
    Path frame = shared.resolve("frame.ftlx");
    Files.writeString(frame, Files.readString(frame).replace("<#macro contact", "<#macro kontakt"));

    String told = "各套模板用的都是 " + shared + "，它没有程序自带的 frame.contact。自己没有改过的，请移走，改用程序自带的；";
    assertThat(Program.command("doctor", "--workspace", temp.toString()).out())
        .contains("模板：有误——8 套，shared 也是本单位的。" + told);
    assertThat(Program.command("template", "check", "letter", "--workspace", temp.toString()).err())
        .startsWith("工作区：" + temp + "\n" + told);
  }
}

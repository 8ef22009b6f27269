package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}

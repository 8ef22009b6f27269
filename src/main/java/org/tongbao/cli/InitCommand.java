package org.tongbao.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;
import org.tongbao.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tongbao init}: makes a folder the workspace of an office. */
@Command(
    name = "init",
    header = "新建工作区：输入、通报、档案和本单位的模板都放在一处",
    customSynopsis = "tongbao init [目录]",
    description = {
      "在目录里建立 tongbao.yaml 和 input、output、archive、templates；已有的文件不改动。",
      "此后在这个目录或它下面运行的命令都用这些目录；在别处运行的，写 --workspace 或环境变量 TONGBAO_WORKSPACE。"
    })
final class InitCommand implements Callable<Integer> {
  private final PrintStream out;

  @Parameters(
      paramLabel = "目录",
      arity = "0..1",
      defaultValue = "",
      description = "作为工作区的目录（默认当前目录）；没有就新建")
  private Path folder = Path.of("");

  InitCommand(Environment environment) {
    this.out = environment.out();
  }

  @Override
  public Integer call() throws IOException, RunFailed {
    Workspace made = Workspace.make(folder);
    out.println("已建立工作区：" + made.root());
    out.println("  input      各期的输入目录");
    out.println("  output     生成的通报");
    out.println("  archive    档案");
    out.println("  templates  本单位的模板；与程序自带的同名的，用这里的");
    out.println("  %s  各期都不变的设置".formatted(Workspace.SETTINGS));
    return ExitCode.OK.code();
  }
}

package org.tongbao.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tongbao.batch.Progress;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that say what a run prints: results to the output, all else to the error stream. */
final class RunOutput {
  private static final PrintStream NOWHERE =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

  @ArgGroup private @Nullable Amount amount;

  @Option(names = "--json", description = "以 JSON 输出结果（一个对象），供其他程序读取；其余写到标准错误")
  private boolean json;

  @Option(names = "--strict", description = "退出码另外区分：输入没有变化（12）、已生成但有提醒（13）")
  private boolean strict;

  /** At most one of these options. */
  static final class Amount {
    @Option(names = "--quiet", description = "只显示生成的文件和问题")
    private boolean quiet;

    @Option(names = "--verbose", description = "另外显示用到的目录、数据库和摘要")
    private boolean verbose;
  }

  boolean json() {
    return json;
  }

  boolean strict() {
    return strict;
  }

  boolean verbose() {
    return amount != null && amount.verbose;
  }

  boolean quiet() {
    return amount != null && amount.quiet;
  }

  /** For the files that were made. */
  PrintStream results(Environment environment) {
    return json ? environment.err() : environment.out();
  }

  /** For what can be told about them. */
  PrintStream details(Environment environment) {
    return quiet() ? NOWHERE : results(environment);
  }

  Progress progress(Environment environment) {
    return quiet() ? Progress.silent() : new Progress(environment.err(), environment.terminal());
  }
}

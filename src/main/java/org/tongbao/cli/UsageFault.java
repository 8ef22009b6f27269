package org.tongbao.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Chinese what is wrong with a command line. */
public final class UsageFault {
  private UsageFault() {}

  public static int tell(ParameterException fault, String[] args) {
    CommandLine line = fault.getCommandLine();
    PrintWriter err = line.getErr();
    err.println(message(fault, line));
    err.println("用法：" + line.getCommandSpec().qualifiedName() + " --help 查看说明");
    return ExitCode.USAGE.code();
  }

  private static String message(ParameterException fault, CommandLine line) {
    if (fault instanceof MissingParameterException missing) {
      return missing.getMissing().stream()
          .map(ArgSpec::paramLabel)
          .collect(Collectors.joining("、", "缺少参数：", ""));
    }
    if (fault instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().get(0);
      var names =
          first.startsWith("-")
              ? line.getCommandSpec().optionsMap().keySet()
              : line.getSubcommands().keySet();
      return "不认识的参数“"
          + first
          + "”"
          + Nearest.to(first, names).map(near -> "，是否应为“" + near + "”").orElse("");
    }
    return String.valueOf(fault.getMessage());
  }
}

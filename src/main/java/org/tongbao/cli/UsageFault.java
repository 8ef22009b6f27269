package org.tongbao.cli;

import java.io.PrintWriter;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Explains in Chinese what is wrong with a command line. */
final class UsageFault {
  private UsageFault() {}

  static int print(ParameterException fault, String[] args) {
    CommandLine line = fault.getCommandLine();
    PrintWriter err = line.getErr();
    err.println(message(fault, line));
    err.println("用法见 %s --help".formatted(line.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE.code();
  }

  private static String message(ParameterException fault, CommandLine line) {
    if (fault instanceof MissingParameterException missing) {
      return missing.getMissing().stream()
          .map(ArgSpec::paramLabel)
          .collect(Collectors.joining("、", "缺少参数：", ""));
    }
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, line);
    }
    if (fault instanceof OverwrittenOptionException twice) {
      return "%s 只能写一次".formatted(name(twice.getOverwritten()));
    }
    if (fault instanceof MutuallyExclusiveArgsException) {
      return "有的选项不能同时使用";
    }
    ArgSpec argument = fault.getArgSpec();
    if (argument == null || !(fault.getCause() instanceof TypeConversionException cause)) {
      return String.valueOf(fault.getMessage());
    }
    // picocli adds English words to our converters' messages, and has its own for numbers
    return argument.converters().length > 0
        ? String.valueOf(cause.getMessage())
        : "%s 的值“%s”无效".formatted(name(argument), fault.getValue());
  }

  private static String unmatched(UnmatchedArgumentException fault, CommandLine line) {
    String first = fault.getUnmatched().get(0);
    boolean option = first.startsWith("-");
    Set<String> commands = line.getSubcommands().keySet();
    String what = option || commands.isEmpty() ? "无法识别参数“%s”" : "没有“%s”这个命令";
    Set<String> names = option ? line.getCommandSpec().optionsMap().keySet() : commands;
    return what.formatted(first)
        + Nearest.to(first, names)
            .or(() -> fault.getSuggestions().stream().filter(names::contains).findFirst())
            .map("，是否应为“%s”"::formatted)
            .orElse(option || commands.isEmpty() ? "" : "，可用的命令：" + String.join("、", commands));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}

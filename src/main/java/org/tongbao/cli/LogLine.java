package org.tongbao.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.problem.ExitCode;

/**
 * A run whose beginning stands in a log.
 *
 * @param time when it began, as the log has it
 * @param command as it was given
 * @param process the number of its process
 */
record LogLine(String time, String command, long process) {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<time>\\S+) tongbao \\S+ (?<command>.+)：(?<what>开始|退出码 \\d+|没有结束)（进程 (?<process>\\d{1,18}).*");

  /** The end of the line with which a run begins. */
  static String begins() {
    return "开始（进程 %d）\n".formatted(ProcessHandle.current().pid());
  }

  /** The end of the line with which a run ends. */
  static String ends(ExitCode code) {
    return "退出码 %d（进程 %d）\n".formatted(code.code(), ProcessHandle.current().pid());
  }

  /** The runs that have begun and not ended, and of which this machine has no process. */
  static List<LogLine> cutOff(Path log) throws IOException {
    Map<String, LogLine> open = new LinkedHashMap<>();
    if (Files.isRegularFile(log)) {
      String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8); // whatever it is
      text.lines().map(HEAD::matcher).filter(Matcher::matches).forEach(line -> add(line, open));
    }
    return open.values().stream().filter(each -> !each.isRunning()).toList();
  }

  private static void add(Matcher line, Map<String, LogLine> open) {
    String process = line.group("process");
    String command = line.group("command");
    String run = process + " " + command;
    if (line.group("what").equals("开始")) {
      open.put(run, new LogLine(line.group("time"), command, Long.parseLong(process)));
    } else {
      open.remove(run);
    }
  }

  /** A process that began later only has the same number. */
  private boolean isRunning() {
    return ProcessHandle.of(process)
        .flatMap(handle -> handle.info().startInstant())
        .filter(start -> !start.minusSeconds(1).isAfter(OffsetDateTime.parse(time).toInstant()))
        .isPresent();
  }

  /** The end of the line that tells it. */
  String told() {
    return "没有结束（进程 %d，%s 开始）：被强行终止，或者断电".formatted(process, time);
  }
}

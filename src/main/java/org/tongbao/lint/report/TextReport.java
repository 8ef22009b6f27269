package org.tongbao.lint.report;

import java.util.List;
import org.tongbao.lint.rules.Violation;

/** {@code file: place“words”: 错误：…}, a line each, and a count. */
final class TextReport {
  private TextReport() {}

  static String print(List<FileVerdict> verdicts) {
    StringBuilder text = new StringBuilder();
    for (FileVerdict verdict : verdicts) {
      if (!verdict.isRead()) {
        text.append(verdict.file()).append(": 读不了：").append(verdict.unreadable()).append("\n");
        continue;
      }
      for (Violation violation : verdict.violations()) {
        text.append(verdict.file()).append(": ").append(violation).append('\n');
      }
      text.append(verdict.file()).append(": ").append(summary(verdict)).append('\n');
    }
    return text.toString();
  }

  /** How many of each, as all reports say it. */
  static String summary(FileVerdict verdict) {
    if (!verdict.isRead()) {
      return "读不了：" + verdict.unreadable();
    }
    return verdict.violations().isEmpty()
        ? "没有发现问题"
        : "错误 " + verdict.errors() + " 项，提醒 " + verdict.warnings() + " 项";
  }
}

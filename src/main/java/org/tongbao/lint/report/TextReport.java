package org.tongbao.lint.report;

import java.util.List;
import org.tongbao.lint.rules.Violation;

/** A line {@code file: place“words”: 错误：…} for each violation, and a count. */
final class TextReport {
  private TextReport() {}

  static String print(List<FileResult> results) {
    StringBuilder text = new StringBuilder();
    for (FileResult result : results) {
      if (!result.isRead()) {
        text.append(result.file()).append(": 无法读取：").append(result.why()).append("\n");
        continue;
      }
      for (Violation violation : result.violations()) {
        text.append(result.file()).append(": ").append(violation).append('\n');
      }
      text.append(result.file()).append(": ").append(summary(result)).append('\n');
    }
    return text.toString();
  }

  /** The number of errors and warnings. */
  static String summary(FileResult result) {
    if (!result.isRead()) {
      return "无法读取：" + result.why();
    }
    return result.violations().isEmpty()
        ? "没有发现问题"
        : "错误 " + result.errors() + " 项，提醒 " + result.warnings() + " 项";
  }
}

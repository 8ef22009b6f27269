package org.tongbao.lint.report;

import java.util.List;
import java.util.function.Function;

/** How results are printed. */
public enum ReportFormat {
  /** Lines for a reader. */
  TEXT(TextReport::print),
  /** One object, for scripts. */
  JSON(JsonReport::print),
  /** One page that loads nothing. */
  HTML(HtmlReport::print);

  private final Function<List<FileResult>, String> printer;

  ReportFormat(Function<List<FileResult>, String> printer) {
    this.printer = printer;
  }

  /** The whole report, ending with a line's end. */
  public String print(List<FileResult> results) {
    return printer.apply(results);
  }
}

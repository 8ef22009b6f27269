package org.tongbao.lint.report;

import java.util.List;

/** How verdicts are told. */
public enum ReportFormat {
  /** Lines for a reader. */
  TEXT {
    @Override
    public String print(List<FileVerdict> verdicts, String version) {
      return TextReport.print(verdicts);
    }
  },
  /** One object, for scripts. */
  JSON {
    @Override
    public String print(List<FileVerdict> verdicts, String version) {
      return JsonReport.print(verdicts);
    }
  },
  /** SARIF 2.1.0, for the tools of a review. */
  SARIF {
    @Override
    public String print(List<FileVerdict> verdicts, String version) {
      return SarifReport.print(verdicts, version);
    }
  },
  /** A page that needs nothing else. */
  HTML {
    @Override
    public String print(List<FileVerdict> verdicts, String version) {
      return HtmlReport.print(verdicts);
    }
  };

  /**
   * The whole report, ending with a line's end.
   *
   * @param version the program's
   */
  public abstract String print(List<FileVerdict> verdicts, String version);
}

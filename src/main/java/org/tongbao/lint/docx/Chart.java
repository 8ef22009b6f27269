package org.tongbao.lint.docx;

import java.util.List;

/** What a chart draws, as the document keeps it. */
public record Chart(String title, List<Point> points) {
  /** A value of a category, such as 80.00 of 西示区 in the series 政府网站. */
  public record Point(String series, String category, String value) {}
}

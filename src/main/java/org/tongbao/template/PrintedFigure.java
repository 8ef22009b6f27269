package org.tongbao.template;

import java.util.function.Supplier;
import org.tongbao.notice.Count;
import org.tongbao.notice.Numeric;

/** A figure as it is printed, which nothing beside it may make another one. */
final class PrintedFigure extends MarkedText {
  private final Numeric figure;

  /**
   * @param text with its marks
   */
  PrintedFigure(Numeric figure, Supplier<String> text) {
    super(text);
    this.figure = figure;
  }

  boolean isCount() {
    return figure instanceof Count;
  }

  /** What it is, as its source says: 政府网站合格数. */
  String what() {
    return figure.source().what();
  }

  /** Without marks. */
  String printed() {
    return figure.toString();
  }
}

package org.tongbao.notice;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A printed value that templates compare, rank and compute with as a number. */
public sealed interface Numeric extends Value
    permits Change, ChangePoints, Count, FactValue, Figure, FigureChange, PrintedRate {

  /** The number; null if there is none, such as the share of nothing. */
  @Nullable BigDecimal exact();

  /** In what it is counted, e.g. 条; empty if that is not known. */
  String unit();
}

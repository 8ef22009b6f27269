package org.tongbao.intake.sheet;

/** The line of a row as messages about another row name it: {@code units.csv 第3行}. */
record RowLine(SheetHead head, int line) {

  /** In messages about a row below a heading, of which the file need not be named again. */
  String seenFrom(SheetHead other) {
    return head.name().equals(other.name()) ? "第" + line + "行" : toString();
  }

  @Override
  public String toString() {
    return head.name() + " 第" + line + "行";
  }
}

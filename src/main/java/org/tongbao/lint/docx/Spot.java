package org.tongbao.lint.docx;

/**
 * A place in a document, as a reader counts.
 *
 * @param part 正文, 附件1, 页脚 and the like
 * @param paragraph counted from 1 within the part without empty paragraphs and tables; 0 for none
 * @param table counted from 1 within the part; 0 outside tables
 * @param row counted from 1, including the header row
 * @param column counted from 1
 */
public record Spot(String part, int paragraph, int table, int row, int column) {
  public static Spot of(String part) {
    return new Spot(part, 0, 0, 0, 0);
  }

  @Override
  public String toString() {
    if (table > 0) {
      return part + "表" + table + "第" + row + "行" + (column > 0 ? "第" + column + "格" : "");
    }
    return paragraph > 0 ? part + "第" + paragraph + "段" : part;
  }
}

package org.tongbao.lint.docx;

/**
 * Where something stands, as a reader counts.
 *
 * @param part 正文, 附件1, 页脚 and the like
 * @param paragraph counted from 1 within the part, empty paragraphs and tables left out; 0 for none
 * @param table counted from 1 within the part; 0 outside of tables
 * @param row counted from 1, the head included
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

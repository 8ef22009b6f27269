package org.tongbao.inspection;

/**
 * 版头: the red head of a printed notice.
 *
 * @param form one of the two forms in the standard
 * @param mark 发文机关标志, e.g. 东莞市人民政府办公室文件
 */
public record Letterhead(Form form, String mark) {

  /** The two forms in the standard. Source: GB/T 9704-2012, 7.2 and 10.1. */
  public enum Form {
    /** 文件格式: mark, number, one red rule. */
    DOCUMENT("文件格式"),
    /** 信函格式: mark over a double rule, number at the right, a rule at the page's foot. */
    LETTER("信函格式");

    private final String label;

    Form(String label) {
      this.label = label;
    }

    /** The word that the settings use. */
    public String label() {
      return label;
    }
  }
}

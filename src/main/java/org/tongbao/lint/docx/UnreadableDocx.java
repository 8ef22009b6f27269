package org.tongbao.lint.docx;

/** The file is not a .docx that can be read. This is the file's fault, not the program's. */
public final class UnreadableDocx extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and what to do, in Chinese, without the file's name
   */
  public UnreadableDocx(String message) {
    super(message);
  }
}

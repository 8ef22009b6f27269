package org.tongbao.lint.docx;

/** A file is no .docx that can be judged: its own fault, never the program's. */
public final class UnreadableDocx extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong and what to do, in Chinese, without the file's name
   */
  public UnreadableDocx(String message) {
    super(message);
  }
}

package org.tongbao.lint.docx;

import org.tongbao.problem.Place;

/** The file is not a .docx that can be read. This is the file's fault, not the program's. */
public final class UnreadableDocx extends Exception {
  private static final long serialVersionUID = 1L;

  /** The message says why, in Chinese, without the file's name. */
  UnreadableDocx(DocxMessage message, Object... values) {
    super(message.at(Place.of(""), values).fault());
  }
}

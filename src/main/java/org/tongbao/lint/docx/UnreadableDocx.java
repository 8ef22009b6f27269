package org.tongbao.lint.docx;

import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** The file is not a .docx that can be read. This is the file's fault, not the program's. */
public final class UnreadableDocx extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** The message says why, in Chinese, without the file's name. */
  UnreadableDocx(DocxMessage message, Object... values) {
    this(message.at(Place.of(""), values));
  }

  private UnreadableDocx(Problem problem) {
    super(problem.fault());
    this.problem = problem;
  }

  /** Why, with its code; its place is the file as a whole. */
  public Problem problem() {
    return problem;
  }
}

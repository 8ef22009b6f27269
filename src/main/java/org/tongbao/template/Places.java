package org.tongbao.template;

import org.tongbao.problem.Place;

/** Computes places in a template's text. */
final class Places {
  private Places() {}

  /** Line and column of an offset. */
  static Place at(String path, String text, int offset) {
    String before = text.substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Place(path, line, offset - before.lastIndexOf('\n'));
  }
}

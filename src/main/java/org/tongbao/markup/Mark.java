package org.tongbao.markup;

/**
 * Marks a stretch of text whose origin is told beside it in a proof copy. The marks are characters
 * that no text may hold, so that they pass wherever text does, through attributes too.
 */
public final class Mark {
  private static final char START = '\uFDD0';
  private static final char ID_END = '\uFDD1';
  private static final char END = '\uFDD2';

  private Mark() {}

  /**
   * Puts text between marks.
   *
   * @param id of what is to be told of it, 0 or more
   */
  public static String around(String text, int id) {
    return START + Integer.toString(id) + ID_END + text + END;
  }

  static boolean isStart(char c) {
    return c == START;
  }

  static boolean isIdEnd(char c) {
    return c == ID_END;
  }

  static boolean isEnd(char c) {
    return c == END;
  }
}

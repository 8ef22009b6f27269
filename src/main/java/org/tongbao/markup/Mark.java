package org.tongbao.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks text in a proof copy with the number of its source. The marks are noncharacters, which no
 * input may contain, so they pass wherever text does, also through attributes and joined names. A
 * clean copy has none.
 */
public final class Mark {
  private static final char START = '\uFDD0';
  private static final char ID_END = '\uFDD1';

  /** Ends a mark. */
  static final char END = '\uFDD2';

  private Mark() {}

  /**
   * A part of a line.
   *
   * @param text without marks
   * @param id number of its source; negative when it has none
   */
  public record Piece(String text, int id) {
    private static final int NOTHING = -1;

    /** Whether it has a source. */
    public boolean isMarked() {
      return id != NOTHING;
    }
  }

  /**
   * Marks text.
   *
   * @param id number of its source, 0 or more
   */
  public static String around(String text, int id) {
    return START + Integer.toString(id) + ID_END + text + END;
  }

  /** Whether a text holds a mark. */
  public static boolean isIn(String text) {
    return text.indexOf(START) >= 0;
  }

  /** A text without its marks. */
  public static String without(String text) {
    if (!isIn(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    pieces(text).forEach(piece -> plain.append(piece.text()));
    return plain.toString();
  }

  /** Splits a line into marked and unmarked parts, none of them empty. */
  public static List<Piece> pieces(String line) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (int start = line.indexOf(START); start >= 0; start = line.indexOf(START, at)) {
      int idEnd = line.indexOf(ID_END, start);
      int end = line.indexOf(END, idEnd);
      add(pieces, line.substring(at, start), Piece.NOTHING);
      int id = Integer.parseInt(line.substring(start + 1, idEnd));
      add(pieces, line.substring(idEnd + 1, end), id);
      at = end + 1;
    }
    add(pieces, line.substring(at), Piece.NOTHING);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, int id) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, id));
    }
  }

  /** Whether a character begins a mark; the number follows. */
  public static boolean isStart(char c) {
    return c == START;
  }

  /** Whether a character ends a mark's number; the text follows. */
  public static boolean isIdEnd(char c) {
    return c == ID_END;
  }

  /** Whether a character ends a marked text. */
  public static boolean isEnd(char c) {
    return c == END;
  }
}

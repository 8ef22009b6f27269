package org.tongbao.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks a stretch of text whose origin a proof copy tells. The marks are characters that no text
 * may hold, so that they pass wherever text does, through attributes and joined names too; only who
 * draws a proof copy minds them. A clean copy has none.
 */
public final class Mark {
  private static final char START = '\uFDD0';
  private static final char ID_END = '\uFDD1';

  /** Ends a mark. */
  static final char END = '\uFDD2';

  private Mark() {}

  /**
   * A stretch of a line.
   *
   * @param text without marks
   * @param id of what is to be told of it; negative when there is nothing to tell
   */
  public record Piece(String text, int id) {
    private static final int NOTHING = -1;

    /** Whether there is something to tell of it. */
    public boolean isMarked() {
      return id != NOTHING;
    }
  }

  /**
   * Puts text between marks.
   *
   * @param id of what is to be told of it, 0 or more
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

  /** A line as marked and unmarked stretches, none of them empty. */
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

  static boolean isStart(char c) {
    return c == START;
  }

  static boolean isIdEnd(char c) {
    return c == ID_END;
  }
}

package org.tongbao.compare;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tongbao.compare.DocxText.Piece;

/**
 * Compares the text of a PDF with that of the .docx from which it was made, paragraph by paragraph.
 * A page may repeat the head rows of a table and has its number; a chart has texts of its own.
 */
public final class PdfComparison {
  private static final int SHOWN = 12;

  private final PrintedText pdf;
  private final String printed;
  private final StringBuilder headRows = new StringBuilder();
  private int place;
  private boolean chart;

  private PdfComparison(PrintedText pdf) {
    this.pdf = pdf;
    this.printed = pdf.text();
  }

  /**
   * What was found.
   *
   * @param pages of the PDF
   * @param difference the first one; null for none
   */
  public record Found(int pages, @Nullable Difference difference) {}

  /**
   * Where both texts differ, with what stands around it.
   *
   * @param page of the PDF
   * @param expected text of the .docx; empty if only the PDF has more
   * @param actual text of the PDF; empty if it ends before
   */
  public record Difference(int page, String expected, String actual) {}

  public static Found of(Path docx, Path pdf) throws IOException {
    PdfComparison comparison = new PdfComparison(PrintedText.of(pdf));
    Difference difference = null;
    boolean headRow = false;
    for (Piece piece : DocxText.of(docx)) {
      if (piece.headRow() && !headRow) {
        comparison.headRows.setLength(0);
      }
      headRow = piece.headRow();
      difference = comparison.find(piece);
      if (difference != null) {
        break;
      }
    }
    return new Found(
        comparison.pdf.pageCount(), difference == null ? comparison.rest() : difference);
  }

  private @Nullable Difference find(Piece piece) {
    chart |= piece.drawing();
    String text = piece.text();
    if (text.isEmpty()) {
      return null;
    }
    if (!printed.startsWith(text, place) && !headRows.isEmpty() && startsPage()) {
      skip(headRows.toString());
    }
    if (!printed.startsWith(text, place) && chart) {
      int behind = printed.indexOf(text, place);
      place = behind < 0 ? place : behind;
      chart = behind < 0;
    }
    if (!printed.startsWith(text, place)) {
      return at(text);
    }
    place += text.length();
    if (piece.headRow()) {
      headRows.append(text);
    }
    return null;
  }

  private boolean startsPage() {
    return pdf.pageAt(place) > pdf.pageAt(place - 1);
  }

  private void skip(String text) {
    if (printed.startsWith(text, place)) {
      place += text.length();
    }
  }

  private @Nullable Difference rest() {
    return place == printed.length() || chart ? null : at("");
  }

  private Difference at(String text) {
    int same = 0;
    while (same < text.length()
        && place + same < printed.length()
        && text.charAt(same) == printed.charAt(place + same)) {
      same++;
    }
    int from = Math.max(0, same - SHOWN);
    return new Difference(
        pdf.pageAt(place + same),
        part(text, from, same),
        part(printed, place + from, place + same));
  }

  private static String part(String text, int from, int until) {
    return text.substring(Math.min(from, text.length()), Math.min(until + SHOWN, text.length()));
  }
}

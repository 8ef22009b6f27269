package org.tongbao.lint.docx;

/** Receives a document piece by piece, in order; a section comes after its content. */
public interface Listener {
  /** A paragraph outside tables that is not empty. */
  void paragraph(Paragraph paragraph);

  /** A paragraph in a table that is not empty. */
  void cell(Paragraph paragraph);

  /** A table's row, after its cells. */
  void row(TableRow row);

  /**
   * Something that is not printed as text of this document.
   *
   * @param words its text, where it is read
   */
  void unseen(Unseen kind, String words, Spot spot);

  /** A chart in the text. */
  default void chart(Chart chart, Spot spot) {}

  /** A section's end. */
  void section(Section section);
}

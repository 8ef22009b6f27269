package org.tongbao.lint.docx;

/** Takes a document piece by piece, in its order; a section comes after all that stands in it. */
public interface Listener {
  /** A paragraph outside of tables; empty ones are left out. */
  void paragraph(Paragraph paragraph);

  /** A paragraph in a table; empty ones are left out. */
  void cell(Paragraph paragraph);

  /** A table's row, after its cells. */
  void row(TableRow row);

  /** A section's end. */
  void section(Section section);
}

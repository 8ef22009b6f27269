package org.tongbao.lint.docx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of any .docx in lines: one for each paragraph, wherever its own lines break, and each
 * table row, with bars between cells, without empty paragraphs.
 */
public final class DocumentLines implements Listener {
  private final List<String> lines = new ArrayList<>();

  private DocumentLines() {}

  /**
   * Reads a document.
   *
   * @throws UnreadableDocx when it is no .docx, broken, or made to do harm
   * @throws IOException when the disk fails
   */
  public static List<String> of(Path file) throws UnreadableDocx, IOException {
    DocumentLines words = new DocumentLines();
    try (DocxPackage docx = DocxPackage.open(file, new PartCache())) {
      BodyReader.read(docx, words);
    }
    return words.lines;
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    String line = paragraph.words().lines().map(Words::strip).collect(Collectors.joining());
    if (!line.isEmpty()) {
      lines.add(line);
    }
  }

  @Override
  public void cell(Paragraph paragraph) {}

  @Override
  public void row(TableRow row) {
    lines.add(String.join(" | ", row.cells()));
  }

  /** A line that no rendered document has: the text of the two cannot be compared. */
  @Override
  public void unseen(Unseen kind, String words, Spot spot) {
    if (kind == Unseen.EMBEDDED) {
      lines.add("（这里套入了另一个文件，没有读取）");
    }
  }

  @Override
  public void section(Section section) {}
}

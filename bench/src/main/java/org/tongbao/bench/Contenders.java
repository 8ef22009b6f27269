package org.tongbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tongbao.lint.docx.DocumentLines;
import org.tongbao.lint.docx.UnreadableDocx;

/** Who is measured. Each is made when asked for only: a cold process loads one of them. */
enum Contenders {
  TONGBAO,
  POI_TL,
  XDOCREPORT,
  DOCX4J,
  POI;

  Contender make() {
    return switch (this) {
      case TONGBAO -> new OurNotice();
      case POI_TL -> new PoiTlNotice();
      case XDOCREPORT -> new XDocReportNotice();
      case DOCX4J -> new Docx4jNotice();
      case POI -> new PoiNotice();
    };
  }

  /**
   * Holds a document against the words that it is to have, paragraphs, table rows and all.
   *
   * @throws AssertionError when it has others: then nothing may be compared
   */
  static void requireSameWords(String name, FilledNotice notice, Path file) throws IOException {
    List<String> lines;
    try {
      lines = DocumentLines.of(file);
    } catch (UnreadableDocx e) {
      throw new AssertionError(name + ": " + e.getMessage(), e);
    }
    List<String> asked = notice.lines();
    for (int i = 0; i < Math.max(lines.size(), asked.size()); i++) {
      String line = i < lines.size() ? lines.get(i) : "(nothing)";
      String wanted = i < asked.size() ? asked.get(i) : "(nothing)";
      if (!line.equals(wanted)) {
        throw new AssertionError(name + ", line " + (i + 1) + ": " + line + ", not " + wanted);
      }
    }
  }

  /**
   * Makes one document, a whole process by itself.
   *
   * @param arguments whom, the folder with what it has prepared, the file, and how many rows
   */
  public static void main(String[] arguments) throws Exception {
    Contender contender = valueOf(arguments[0]).make();
    contender.open(Path.of(arguments[1]));
    Path file = Path.of(arguments[2]);
    Files.deleteIfExists(file);
    contender.make(FilledNotice.of(Integer.parseInt(arguments[3])), file);
  }
}

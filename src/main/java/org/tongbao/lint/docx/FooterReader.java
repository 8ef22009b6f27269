package org.tongbao.lint.docx;

import java.io.IOException;

/** Reads a footer: its text, and the place and formatting of the page number. */
final class FooterReader {
  private final PartReader reader;
  private final StyleSheet styles;
  private final StringBuilder text = new StringBuilder();

  private Formatting paragraph;
  private Formatting run;
  private Formatting numberParagraph = Formatting.NONE;
  private Formatting numberRun = Formatting.NONE;
  private boolean number;
  private boolean framed;
  private int boxes;
  private boolean pageField;

  FooterReader(PartReader reader, StyleSheet styles) {
    this.reader = reader;
    this.styles = styles;
    this.paragraph = styles.paragraph("");
    this.run = paragraph;
  }

  Footer read(String type) throws UnreadableDocx, IOException {
    while (reader.next()) {
      if (reader.starts()) {
        start();
      } else if (reader.ends("txbxContent")) {
        boxes--;
      } else if (reader.ends("fldSimple")) {
        pageField = false;
      }
    }
    return new Footer(
        type, Words.strip(text.toString()), number, numberParagraph, numberRun, framed);
  }

  private void start() throws UnreadableDocx, IOException {
    switch (reader.name()) {
      case "Fallback" -> reader.skip();
      case "txbxContent" -> boxes++;
      case "p" -> paragraph = styles.paragraph("");
      case "pPr" -> {
        Formatting own = FormattingReader.read(reader, PartReader::skip);
        paragraph = styles.paragraph(own);
      }
      case "r" -> run = paragraph;
      case "rPr" -> {
        Formatting own = FormattingReader.read(reader, PartReader::skip);
        run = own.over(styles.character(own.text(Property.STYLE))).over(paragraph);
      }
      case "fldSimple" -> field(reader.attribute("instr", ""));
      case "instrText" -> field(content());
      case "fldChar" -> {
        if (reader.attribute("fldCharType", "").equals("end")) {
          pageField = false;
        }
      }
      case "t" -> {
        String words = content();
        if (pageField) {
          numberRun = run; // the number is seen in the formatting of the field's result
        }
        text.append(pageField ? "" : words);
      }
      default -> {}
    }
  }

  private void field(String instruction) {
    if (instruction.strip().matches("(?i)PAGE\\b.*")) {
      number = true;
      pageField = true;
      text.append('#');
      numberParagraph = paragraph;
      numberRun = run;
      framed = boxes > 0 || paragraph.on(Property.FRAMED, false);
    }
  }

  /** The text up to the end of the element that starts here. */
  private String content() throws UnreadableDocx, IOException {
    StringBuilder content = new StringBuilder();
    int outside = reader.depth() - 1;
    while (reader.next() && reader.depth() > outside) {
      if (reader.isText()) {
        content.append(reader.text());
      }
    }
    return content.toString();
  }
}

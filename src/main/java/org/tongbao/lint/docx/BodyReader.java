package org.tongbao.lint.docx;

import java.io.IOException;
import java.util.List;

/**
 * Reads the main part as a stream and keeps only the current paragraph and table row in memory. It
 * does not know roles and spots; {@link RoleFinder} adds them.
 */
final class BodyReader {
  /** More would take long. */
  private static final int MOST_CHARTS = 50;

  private final DocxPackage docx;
  private final PartReader reader;
  private final StyleSheet styles;
  private final SectionReader sections;
  private final Listener listener;
  private final TableReader table;
  private final Formatting usual;

  private double blanks;
  private int afterLast;
  private boolean breakBefore;
  private int charts;

  private BodyReader(
      DocxPackage docx,
      PartReader reader,
      StyleSheet styles,
      SectionReader sections,
      Listener listener) {
    this.docx = docx;
    this.reader = reader;
    this.styles = styles;
    this.sections = sections;
    this.listener = listener;
    this.table = new TableReader(listener);
    this.usual = styles.paragraph("");
  }

  /** Reads the whole main part. */
  static void read(DocxPackage docx, Listener listener) throws UnreadableDocx, IOException {
    StyleSheet styles = docx.styles();
    try (PartReader document = docx.document()) {
      new BodyReader(docx, document, styles, new SectionReader(docx, styles), listener).read();
    }
  }

  private void read() throws UnreadableDocx, IOException {
    boolean body = false;
    boolean lastSection = false;
    while (reader.next()) {
      if (reader.starts()) {
        switch (reader.name()) {
          case "body" -> body = true;
          case "p" -> paragraph();
          case "sectPr" -> {
            listener.section(sections.read(reader));
            lastSection = true;
          }
          case "altChunk" -> embedded();
          case "Fallback", "drawing", "pict", "object", "sectPrChange" -> reader.skip();
          default -> table.start(reader);
        }
      } else {
        switch (reader.name()) {
          case "tc" -> table.endCell();
          case "tr" -> table.endRow();
          case "tbl" -> {
            table.endTable();
            blanks = 0;
            afterLast = 0;
          }
          default -> {}
        }
      }
    }
    if (!body) {
      throw new UnreadableDocx(DocxMessage.DOCX_WITHOUT_BODY);
    }
    if (!lastSection) {
      listener.section(sections.withoutProperties());
    }
  }

  /** Word shows the content of the other file as a part of this document. */
  private void embedded() throws UnreadableDocx, IOException {
    unseen(Unseen.EMBEDDED, "");
    reader.skip();
  }

  private void unseen(Unseen kind, String words) {
    listener.unseen(kind, words, table.open() ? table.spot() : Spot.of(""));
  }

  private void paragraph() throws UnreadableDocx, IOException {
    Gathered gathered = new Gathered(usual);
    int outside = reader.depth() - 1;
    while (reader.next() && reader.depth() > outside) {
      if (reader.starts()) {
        switch (reader.name()) {
          case "pPr" -> {
            Formatting own =
                FormattingReader.read(reader, in -> gathered.ended.add(sections.read(in)));
            gathered.formatting = styles.paragraph(own);
          }
          case "r" -> run(gathered);
          case "drawing" -> drawing(gathered);
          case "altChunk", "subDoc" -> embedded();
          case "ins", "moveTo" -> gathered.inserted = true;
          case "del", "moveFrom" -> {
            gathered.deleted();
            reader.skip();
          }
          case "Fallback", "pict", "object" -> reader.skip();
          default -> {}
        }
      } else if (reader.ends("ins") || reader.ends("moveTo")) {
        gathered.inserted = false;
      }
    }
    finish(gathered);
  }

  private void run(Gathered gathered) throws UnreadableDocx, IOException {
    Formatting formatting = gathered.formatting;
    StringBuilder text = new StringBuilder();
    int outside = reader.depth() - 1;
    while (reader.next() && reader.depth() > outside) {
      if (!reader.starts()) {
        continue;
      }
      switch (reader.name()) {
        case "rPr" -> {
          Formatting own = FormattingReader.read(reader, PartReader::skip);
          formatting =
              own.over(styles.character(own.text(Property.STYLE))).over(gathered.formatting);
        }
        case "t" -> text(text);
        case "tab" -> text.append('\t');
        case "noBreakHyphen" -> text.append('-');
        case "cr" -> text.append('\n');
        case "br" -> lineOrPage(gathered, text);
        case "drawing" -> drawing(gathered);
        case "Fallback", "pict", "object", "instrText", "delText" -> reader.skip();
        default -> {}
      }
    }
    if (!text.isEmpty()) {
      gathered.add(text.toString(), formatting);
    }
  }

  /** An inline drawing fills the paragraph; a floating one does not count. */
  private void drawing(Gathered gathered) throws UnreadableDocx, IOException {
    int outside = reader.depth() - 1;
    while (reader.depth() > outside && reader.next()) {
      gathered.drawn |= reader.starts("inline") && reader.depth() == outside + 2;
      if (reader.starts("chart") && reader.has("id") && charts++ < MOST_CHARTS) {
        Chart chart = docx.chart(reader.attribute("id", ""));
        if (chart != null) {
          listener.chart(chart, Spot.of(""));
        }
      }
    }
  }

  private void text(StringBuilder text) throws UnreadableDocx, IOException {
    while (reader.next() && !reader.ends("t")) {
      if (reader.isText()) {
        text.append(reader.text());
        if (text.length() > Gathered.LONGEST) {
          throw new UnreadableDocx(DocxMessage.DOCX_PARAGRAPH_TOO_LONG);
        }
      }
    }
  }

  private void lineOrPage(Gathered gathered, StringBuilder text) {
    switch (reader.attribute("type", "textWrapping")) {
      case "page" -> {
        boolean before = gathered.text.toString().isBlank() && text.toString().isBlank();
        gathered.newPage |= before;
        gathered.breakAfter |= !before;
      }
      case "column" -> {}
      default -> text.append('\n');
    }
  }

  private void finish(Gathered gathered) {
    String text = gathered.text.toString();
    boolean empty = text.isBlank();
    boolean newPage =
        breakBefore || gathered.newPage || gathered.formatting.on(Property.PAGE_BREAK, false);
    if (empty) {
      gathered.reportUnseen(this::unseen);
    }
    if (table.open()) {
      if (!empty) {
        listener.cell(
            new Paragraph(
                text,
                gathered.formatting,
                List.copyOf(gathered.runs),
                0,
                false,
                table.spot(),
                Role.TABLE_CELL));
        table.text(text);
      }
      return;
    }
    if (empty && gathered.drawn) {
      blanks = 0;
      afterLast = gathered.formatting.after();
    } else if (empty) {
      // Word writes a section break as an empty paragraph; it is no visible line
      blanks += gathered.ended.isEmpty() ? 1 : 0;
    } else {
      blanks += (gathered.formatting.before() + afterLast) / (double) gathered.formatting.pitch();
      listener.paragraph(
          new Paragraph(
              text,
              gathered.formatting,
              List.copyOf(gathered.runs),
              newPage
                  ? gathered.formatting.before() / (double) gathered.formatting.pitch()
                  : blanks,
              newPage,
              Spot.of(""),
              Role.BODY));
      blanks = 0;
      afterLast = gathered.formatting.after();
    }
    gathered.ended.forEach(listener::section);
    breakBefore = (empty && newPage) || gathered.breakAfter || !gathered.ended.isEmpty();
  }
}

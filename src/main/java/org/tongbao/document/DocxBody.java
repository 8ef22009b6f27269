package org.tongbao.document;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.markup.Column;
import org.tongbao.markup.Heading;
import org.tongbao.markup.NoticeHandler;
import org.tongbao.markup.Text;

/**
 * Writes a notice's blocks as the main part of a .docx. The text before the attachments is held, as
 * it lists their names; the attachments are compressed as they come (see {@link SplicedPart}).
 */
public final class DocxBody implements NoticeHandler {
  private static final int FLUSH_AT = 1 << 15;

  /** 4 characters from the right, where a seal has room. Source: GB/T 9704-2012, 7.3.5.1. */
  private static final int DATE_INDENT_HALVES = 8;

  private final Reference reference;
  private final WordXml xml;
  private final SplicedPart part = new SplicedPart();
  private final TableXml table;

  private byte[] beforeList = {};
  private byte[] afterList = {};
  private String title = "";
  private boolean listPlaced;
  private int attachments;
  private boolean tableLast;

  /** Begins a body in the looks of {@code reference}. */
  public DocxBody(Reference reference) {
    this.reference = reference;
    this.xml = new WordXml(reference);
    this.table = new TableXml(reference, xml);
    xml.raw(reference.documentStart());
  }

  /** The notice's title on one line. */
  public String title() {
    return title;
  }

  @Override
  public void number(Text text) {
    simple(StyleName.NUMBER, text);
  }

  @Override
  public void title(Text text) {
    title = text.onOneLine();
    simple(StyleName.TITLE, text);
  }

  @Override
  public void addressee(Text text) {
    simple(StyleName.ADDRESSEE, text);
  }

  @Override
  public void heading(Heading heading) {
    Text whole = Text.of(heading.number() + heading.text().onOneLine());
    simple(StyleName.heading(heading.level()), whole);
  }

  @Override
  public void paragraph(@Nullable Heading lead, Text text) {
    begin(StyleName.BODY);
    if (lead != null) {
      xml.run(StyleName.lead(lead.level()), lead.number() + lead.text().onOneLine());
    }
    if (!text.isEmpty()) {
      xml.run(text);
    }
    xml.endParagraph();
  }

  @Override
  public void table(List<Column> columns) {
    separateTables();
    table.begin(columns);
  }

  @Override
  public void row(boolean head, List<Text> cells) throws IOException {
    table.row(head, cells);
    if (attachments > 0 && xml.size() > FLUSH_AT) {
      xml.moveTo(part.tail());
    }
  }

  @Override
  public void endTable() {
    table.end();
    tableLast = true;
  }

  @Override
  public void note(Text text) {
    simple(StyleName.TABLE_NOTE, text);
  }

  @Override
  public void signature(Text issuer, Text date) {
    separateTables();
    xml.keepLastWithNext();
    placeList();
    int issuerHalves = TextWidth.halves(issuer.onOneLine());
    int dateHalves = TextWidth.halves(date.onOneLine());
    // the issuer stands centred over the date; one too long for that moves the date instead
    int fromRight = 2 * DATE_INDENT_HALVES + dateHalves - issuerHalves;
    int issuerQuarters = Math.max(0, fromRight);
    int dateQuarters = 2 * DATE_INDENT_HALVES + issuerQuarters - fromRight;
    xml.paragraphWithNext(StyleName.ISSUER, rightIndent(issuerQuarters));
    xml.run(issuer).endParagraph();
    xml.paragraph(StyleName.DATE, rightIndent(dateQuarters));
    xml.run(date).endParagraph();
  }

  private String rightIndent(int quarterCharacters) {
    return "<w:ind w:right=\"" + reference.quarterCharacters(quarterCharacters) + "\"/>";
  }

  @Override
  public void remark(Text text) {
    xml.keepLastWithNext();
    simple(StyleName.REMARK, text);
  }

  @Override
  public void attachment(int number, Text attachmentTitle, Text subtitle) {
    if (number == 1) {
      placeList();
      afterList = xml.take();
    } else {
      mark("附件" + number);
    }
    attachments = number;
    simple(StyleName.ATTACHMENT_TITLE, attachmentTitle);
    if (!subtitle.isEmpty()) {
      simple(StyleName.ATTACHMENT_SUBTITLE, subtitle);
    }
  }

  @Override
  public void end(List<String> names) throws IOException {
    separateTables();
    xml.raw(reference.documentEnd());
    if (attachments == 0) {
      placeList();
      afterList = xml.take();
    } else {
      xml.moveTo(part.tail());
    }
    xml.raw(beforeList);
    listAttachments(names);
    xml.raw(afterList);
    if (attachments > 0) {
      mark(attachments == 1 ? "附件" : "附件1");
    }
  }

  /** The finished part. */
  Deflated finish() {
    return part.finish(xml.take());
  }

  private void listAttachments(List<String> names) {
    if (names.size() == 1) {
      xml.paragraphWithNext(StyleName.ATTACHMENT_NOTE, "");
      xml.run(Text.of("附件：" + names.get(0))).endParagraph();
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      StyleName style = i == 0 ? StyleName.ATTACHMENT_NOTE_FIRST : StyleName.ATTACHMENT_NOTE_NEXT;
      xml.paragraphWithNext(style, "");
      xml.tabbed((i == 0 ? "附件：" : "") + (i + 1) + ".", names.get(i)).endParagraph();
    }
  }

  private void mark(String words) {
    simple(StyleName.ATTACHMENT_MARK, Text.of(words));
  }

  private void simple(StyleName style, Text text) {
    begin(style);
    xml.run(text).endParagraph();
  }

  private void begin(StyleName style) {
    tableLast = false;
    xml.paragraph(style);
  }

  /** Word joins tables that touch, and wants a paragraph after the last. */
  private void separateTables() {
    if (tableLast) {
      tableLast = false;
      xml.paragraph(
              StyleName.TABLE_NOTE,
              "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>")
          .endParagraph();
    }
  }

  private void placeList() {
    if (!listPlaced) {
      listPlaced = true;
      beforeList = xml.take();
    }
  }
}

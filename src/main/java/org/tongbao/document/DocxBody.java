package org.tongbao.document;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.chart.Chart;
import org.tongbao.markup.Attachment;
import org.tongbao.markup.Attachments;
import org.tongbao.markup.Column;
import org.tongbao.markup.HeadForm;
import org.tongbao.markup.Heading;
import org.tongbao.markup.Imprint;
import org.tongbao.markup.NoticeHandler;
import org.tongbao.markup.Orientation;
import org.tongbao.markup.Row;
import org.tongbao.markup.Signature;
import org.tongbao.markup.Text;

/**
 * Writes a notice's blocks as the main part of a .docx. The text before the attachments is kept in
 * memory, as it lists their names; attachments are compressed at once (see {@link SplicedPart}).
 */
public final class DocxBody implements NoticeHandler {
  private static final int FLUSH_AT = 1 << 15;

  /** Half characters of a line and a half: what is shorter is no text for a signature's page. */
  private static final int SHORT = 3 * 28;

  private static final int INDENT = 2 * 2;

  /**
   * A mail or web address, which no line break divides: a justified line before it has wide gaps.
   */
  private static final Pattern ADDRESS = Pattern.compile("[!-~]{14,}");

  private static final String FLUSH_LEFT = "<w:jc w:val=\"left\"/>";

  /** The kind of the previous block, where it matters to the next. */
  private enum Last {
    HEAD,
    TITLE,
    TEXT,
    TABLE,
    ATTACHMENT_TITLE,
    OTHER
  }

  private final Reference reference;
  private final WordXml xml;
  private final SplicedPart part = new SplicedPart();
  private final TableXml table;
  private final ChartDrawing charts;
  private final SignatureXml signature;
  private final PrintedXml printed;
  private final Sections sections;
  private final AttachmentNote list;
  private @Nullable HeadForm form;
  private String title = "";
  private int attachments;
  private int lastParagraph;
  private Last last = Last.OTHER;

  /** Begins a clean copy. */
  public DocxBody(Reference reference) {
    this(reference, null);
  }

  /** Begins a copy whose comments {@code proof} collects; null for a clean copy. */
  public DocxBody(Reference reference, @Nullable ProofMarks proof) {
    this.reference = reference;
    this.xml = new WordXml(reference, proof);
    this.table = new TableXml(reference, xml, proof);
    this.charts = new ChartDrawing(reference, xml, proof);
    this.signature = new SignatureXml(reference, xml);
    this.printed = new PrintedXml(reference, xml);
    this.sections = new Sections(reference.pages(), xml);
    this.list = new AttachmentNote(xml);
    xml.raw(reference.documentStart());
  }

  /** The notice's title on one line. */
  public String title() {
    return title;
  }

  List<ChartPart> charts() {
    return charts.parts();
  }

  @Override
  public void head(HeadForm newForm, Text mark) {
    form = newForm;
    sections.begin(newForm);
    printed.head(newForm, mark);
    last = Last.HEAD;
  }

  @Override
  public void number(Text text) {
    boolean underTitle = last == Last.TITLE;
    last = Last.OTHER;
    simple(StyleName.number(form), text);
    last = underTitle ? Last.TITLE : Last.OTHER;
  }

  @Override
  public void title(Text text) {
    title = text.withoutMarks();
    if (form == HeadForm.DOCUMENT && last == Last.HEAD) {
      simple(StyleName.HEAD_NUMBER, Text.EMPTY); // the red rule stands under it
    }
    title(form == null ? StyleName.TITLE : StyleName.HEAD_TITLE, text);
    last = Last.TITLE;
  }

  @Override
  public void addressee(Text text) {
    last = Last.OTHER; // its style includes the blank line
    simple(StyleName.ADDRESSEE, text);
  }

  @Override
  public void heading(Heading heading) {
    simple(StyleName.heading(heading.level()), Text.of(heading.onOneLine()));
    last = Last.TEXT;
  }

  @Override
  public void paragraph(@Nullable Heading lead, Text text) {
    boolean address = ADDRESS.matcher(text.withoutMarks()).find();
    begin(StyleName.BODY, address ? FLUSH_LEFT : "");
    if (lead != null) {
      xml.run(StyleName.lead(lead.level()), lead.onOneLine());
    }
    if (!text.isEmpty()) {
      xml.run(text);
    }
    xml.endParagraph();
    int leading = lead == null ? 0 : Text.of(lead.onOneLine()).halves();
    lastParagraph = INDENT + leading + text.halves();
    last = Last.TEXT;
  }

  @Override
  public void table(Text caption, List<Column> columns, String omitted) {
    separateTables();
    if (!caption.isEmpty()) {
      simple(StyleName.CAPTION, caption);
      xml.keepLastWithNext();
    } else if (last == Last.TEXT || last == Last.ATTACHMENT_TITLE) {
      xml.paragraphWithNext(StyleName.TABLE_GAP, "").endParagraph();
    }
    table.begin(columns, sections.page().textWidth(), omitted);
  }

  @Override
  public void row(Row row) throws IOException {
    table.row(row);
    if (attachments > 0 && xml.size() > FLUSH_AT) {
      xml.moveTo(part.tail());
    }
  }

  @Override
  public void endTable() {
    table.end();
    last = Last.TABLE;
  }

  @Override
  public void chart(Chart chart) throws IOException {
    charts.write(chart, sections.page(), last == Last.TITLE ? reference.linePitch() : -1);
    last = Last.OTHER;
  }

  @Override
  public void note(Text text) {
    if (last == Last.TABLE) {
      table.keepLastWithNext();
    }
    simple(StyleName.TABLE_NOTE, text);
  }

  @Override
  public void signature(Signature signed) {
    separateTables();
    xml.keepLastWithNext();
    list.place(last == Last.TEXT && lastParagraph < SHORT ? xml.lastButOne() : 0);
    signature.write(signed, sections.page().textWidth());
  }

  @Override
  public void remark(Text text) {
    separateTables();
    xml.keepLastWithNext();
    simple(StyleName.REMARK, text);
  }

  @Override
  public void attachment(Attachment attachment) {
    attachments = attachment.number();
    if (attachments == 1) {
      list.place(0);
    }
    if (sections.differsFrom(attachment.orientation())) {
      separateTables();
      sections.changeOrientation();
    }
    if (attachments == 1) {
      list.endText();
    } else {
      simple(StyleName.ATTACHMENT_MARK, Text.of("附件" + attachments));
    }
    title(StyleName.ATTACHMENT_TITLE, attachment.title());
    if (attachment.subtitle().isEmpty()) {
      last = Last.ATTACHMENT_TITLE;
    } else {
      simple(StyleName.ATTACHMENT_SUBTITLE, attachment.subtitle());
    }
  }

  /** 版记 stands on an upright page; after a landscape page it begins a new one. */
  @Override
  public void imprint(Imprint imprint) {
    separateTables();
    if (sections.differsFrom(Orientation.PORTRAIT)) {
      sections.changeOrientation();
      xml.emptyParagraph(); // or Word puts a floating table at the page's start on the one before
    }
    printed.imprint(imprint);
    last = Last.TABLE;
  }

  @Override
  public void end(Attachments all) throws IOException {
    separateTables();
    xml.raw(sections.page().xml() + "</w:body></w:document>");
    if (attachments == 0) {
      list.place(0);
      list.endText();
      list.write(all);
    } else {
      xml.moveTo(part.tail());
      list.write(all);
      simple(StyleName.ATTACHMENT_MARK, Text.of(all.mark(1)));
    }
  }

  /** The finished part. */
  Deflated finish() {
    return part.finish(xml.take());
  }

  /** A title that is wider than a line is broken at sense, if its style tells its size. */
  private void title(StyleName style, Text text) {
    int half = reference.style(style).halfCharacter();
    simple(style, half == 0 ? text : TitleLines.of(text, sections.page().textWidth() / half));
  }

  private void simple(StyleName style, Text text) {
    begin(style, "");
    xml.run(text).endParagraph();
  }

  /** The first block under the title is one blank line below it. */
  private void begin(StyleName style, String alignment) {
    String blankLine = "<w:spacing w:before=\"" + reference.linePitch() + "\"/>";
    xml.paragraph(style, (last == Last.TITLE ? blankLine : "") + alignment);
    last = Last.OTHER;
  }

  /** Word joins adjacent tables, and requires a paragraph after the last. */
  private void separateTables() {
    if (last == Last.TABLE) {
      last = Last.OTHER;
      xml.emptyParagraph();
    }
  }
}

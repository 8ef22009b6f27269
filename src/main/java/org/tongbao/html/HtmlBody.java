package org.tongbao.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
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
 * Writes a notice's blocks as the content of an {@code article}. Each part of the notice has a
 * class for style sheets.
 */
public final class HtmlBody implements NoticeHandler {
  private final Writer out;
  private final HtmlText words;
  private final HtmlTable table;
  private final Attachments attachments;
  private boolean listPlaced;
  private boolean inAttachment;
  private int charts;

  /**
   * Begins a notice.
   *
   * @param attachments they are listed before the signature, and text refers to them
   * @param sources whether marked text has the number of its source, as {@code data-source}
   */
  public HtmlBody(Writer out, Attachments attachments, boolean sources) {
    this.out = out;
    this.attachments = attachments;
    this.words = new HtmlText(attachments, sources);
    this.table = new HtmlTable(out, words);
  }

  @Override
  public void head(HeadForm form, Text mark) throws IOException {
    String kind = form == HeadForm.DOCUMENT ? "document" : "letter";
    block("p", "head " + kind, words.of(mark));
  }

  @Override
  public void number(Text text) throws IOException {
    block("p", "number", words.of(text));
  }

  @Override
  public void title(Text text) throws IOException {
    block("h1", "title", words.of(text));
  }

  @Override
  public void addressee(Text text) throws IOException {
    block("p", "addressee", words.of(text));
  }

  /** Level 1 of the page is the notice's title. */
  @Override
  public void heading(Heading heading) throws IOException {
    boolean part = heading.level() == 0;
    block(
        "h" + (part ? 2 : heading.level() + 1),
        part ? "part" : "level-" + heading.level(),
        words.of(heading.onOneLine()));
  }

  @Override
  public void paragraph(@Nullable Heading lead, Text text) throws IOException {
    String begin =
        lead == null
            ? ""
            : "<b class=\"level-" + lead.level() + "\">" + words.of(lead.onOneLine()) + "</b>";
    block("p", "", begin + words.of(text));
  }

  @Override
  public void table(Text caption, List<Column> columns, String omitted) throws IOException {
    table.begin(caption, columns);
  }

  @Override
  public void row(Row row) throws IOException {
    table.row(row);
  }

  @Override
  public void endTable() throws IOException {
    table.end();
  }

  @Override
  public void chart(Chart chart) throws IOException {
    charts++;
    out.write("<figure class=\"chart\">\n" + ChartSvg.of(chart, "chart-" + charts) + "</figure>\n");
  }

  @Override
  public void note(Text text) throws IOException {
    block("p", "note", words.of(text));
  }

  @Override
  public void signature(Signature signature) throws IOException {
    placeList();
    out.write("<div class=\"signature\">\n");
    for (List<Text> row : signature.rows()) {
      if (row.size() == 1) {
        block("p", "issuer", words.of(row.get(0)));
      } else {
        List<String> names =
            row.stream().map(name -> "<span>" + words.of(name) + "</span>").toList();
        block("p", "issuer joint", String.join(" ", names));
      }
    }
    block("p", "date", words.of(signature.date()));
    out.write("</div>\n");
  }

  @Override
  public void remark(Text text) throws IOException {
    block("p", "remark", words.of(text));
  }

  @Override
  public void attachment(Attachment attachment) throws IOException {
    placeList();
    endAttachment();
    inAttachment = true;
    int number = attachment.number();
    String turned = attachment.orientation() == Orientation.LANDSCAPE ? " landscape" : "";
    out.write(
        "<section class=\"attachment" + turned + "\" id=\"" + HtmlText.anchor(number) + "\">\n");
    block("p", "mark", attachments.mark(number));
    block("h2", "attachment-title", words.of(attachment.title()));
    if (!attachment.subtitle().isEmpty()) {
      block("p", "subtitle", words.of(attachment.subtitle()));
    }
  }

  @Override
  public void imprint(Imprint imprint) throws IOException {
    endAttachment();
    placeList();
    out.write("<footer class=\"imprint\">\n");
    if (!imprint.copies().isEmpty()) {
      block("p", "copies", words.of(imprint.copies()));
    }
    if (!imprint.printer().isEmpty()) {
      String printer = "<span>" + words.of(imprint.printer()) + "</span>";
      block("p", "printer", printer + " <span>" + words.of(imprint.printed()) + "</span>");
    }
    out.write("</footer>\n");
  }

  @Override
  public void end(Attachments all) throws IOException {
    if (!all.equals(attachments)) {
      throw new IllegalStateException(
          "other attachments: " + all.names() + ", not " + attachments.names());
    }
    endAttachment();
    placeList();
  }

  private void endAttachment() throws IOException {
    if (inAttachment) {
      inAttachment = false;
      out.write("</section>\n");
    }
  }

  /** 附件说明. Source: GB/T 9704-2012, 7.3.4. */
  private void placeList() throws IOException {
    List<String> names = attachments.names();
    if (listPlaced || names.isEmpty()) {
      return;
    }
    listPlaced = true;
    out.write("<div class=\"attachments\">\n<p>附件：</p>\n<ol>\n");
    for (int i = 0; i < names.size(); i++) {
      String link = HtmlText.link(i + 1, words.of(names.get(i)));
      out.write("<li>" + (names.size() == 1 ? "" : (i + 1) + ". ") + link + "</li>\n");
    }
    out.write("</ol>\n</div>\n");
  }

  private void block(String tag, String kind, String html) throws IOException {
    out.write("<" + tag + (kind.isEmpty() ? "" : " class=\"" + kind + "\"") + ">");
    out.write(html);
    out.write("</" + tag + ">\n");
  }
}

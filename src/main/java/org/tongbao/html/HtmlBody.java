package org.tongbao.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.chart.Chart;
import org.tongbao.markup.AttachmentReference;
import org.tongbao.markup.Cell;
import org.tongbao.markup.Column;
import org.tongbao.markup.HeadForm;
import org.tongbao.markup.Heading;
import org.tongbao.markup.Imprint;
import org.tongbao.markup.NoticeHandler;
import org.tongbao.markup.Orientation;
import org.tongbao.markup.Text;
import org.tongbao.xml.XmlText;

/**
 * Writes a notice's blocks as the content of an {@code article}. Each part of the notice has a
 * class for style sheets.
 */
public final class HtmlBody implements NoticeHandler {
  private final Writer out;
  private final HtmlText words;
  private final HtmlTable table;
  private final List<String> names;
  private boolean listPlaced;
  private boolean inAttachment;
  private int charts;

  /**
   * Begins a notice.
   *
   * @param names the attachments' names, which are listed before the signature
   * @param sources whether marked text has the number of its source, as {@code data-source}
   */
  public HtmlBody(Writer out, List<String> names, boolean sources) {
    this.out = out;
    this.names = List.copyOf(names);
    this.words = new HtmlText(sources);
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
    block(
        "h" + (heading.level() + 1),
        "level-" + heading.level(),
        heading(heading.number(), heading));
  }

  @Override
  public void paragraph(@Nullable Heading lead, Text text) throws IOException {
    String begin =
        lead == null
            ? ""
            : "<b class=\"level-" + lead.level() + "\">" + heading(lead.number(), lead) + "</b>";
    block("p", "", AttachmentReference.resolve(begin + words.of(text), names));
  }

  private String heading(String number, Heading heading) {
    return XmlText.escapedWithQuotes(number) + words.of(heading.text().onOneLine());
  }

  @Override
  public void table(List<Column> columns) throws IOException {
    table.begin(columns);
  }

  @Override
  public void row(boolean head, List<Cell> cells) throws IOException {
    table.row(head, cells);
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
  public void signature(Text issuer, Text date, boolean sealed) throws IOException {
    placeList();
    out.write("<div class=\"signature\">\n");
    block("p", "issuer", words.of(issuer));
    block("p", "date", words.of(date));
    out.write("</div>\n");
  }

  @Override
  public void remark(Text text) throws IOException {
    block("p", "remark", words.of(text));
  }

  @Override
  public void attachment(int number, Text title, Text subtitle, Orientation orientation)
      throws IOException {
    placeList();
    endAttachment();
    inAttachment = true;
    String turned = orientation == Orientation.LANDSCAPE ? " landscape" : "";
    out.write("<section class=\"attachment" + turned + "\" id=\"" + anchor(number) + "\">\n");
    block("p", "mark", "附件" + (names.size() == 1 ? "" : number));
    block("h2", "attachment-title", words.of(title));
    if (!subtitle.isEmpty()) {
      block("p", "subtitle", words.of(subtitle));
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
  public void end(List<String> attachments) throws IOException {
    if (!attachments.equals(names)) {
      throw new IllegalStateException("other attachments: " + attachments + ", not " + names);
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
    if (listPlaced || names.isEmpty()) {
      return;
    }
    listPlaced = true;
    out.write("<div class=\"attachments\">\n<p>附件：</p>\n<ol>\n");
    for (int i = 0; i < names.size(); i++) {
      String link = "<a href=\"#" + anchor(i + 1) + "\">" + words.of(names.get(i)) + "</a>";
      out.write("<li>" + (names.size() == 1 ? "" : (i + 1) + ". ") + link + "</li>\n");
    }
    out.write("</ol>\n</div>\n");
  }

  private static String anchor(int attachment) {
    return "attachment-" + attachment;
  }

  private void block(String tag, String kind, String html) throws IOException {
    out.write("<" + tag + (kind.isEmpty() ? "" : " class=\"" + kind + "\"") + ">");
    out.write(html);
    out.write("</" + tag + ">\n");
  }
}

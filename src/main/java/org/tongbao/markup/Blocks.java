package org.tongbao.markup;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongbao.chart.Chart;
import org.tongbao.problem.Place;

/**
 * Builds numbered blocks from elements and their text, and checks what only whole blocks show:
 * their order, headings without content, missing parts.
 */
final class Blocks {
  private static final NoticeHandler NOWHERE = new NoBlocks();

  private final Faults faults;
  private final BlockOrder order;
  private final Headings headings;
  private final TableBlock table;
  private final ChartBlock chart;
  private final ClosingParts closing;
  private final AttachmentBlock attachment;
  private final References references;
  private final ItemList items = new ItemList();

  private final NoticeHandler handler;
  private Map<String, String> attributes = Map.of();
  private @Nullable HeadForm form;
  private Text number = Text.EMPTY;

  Blocks(NoticeHandler handler, Faults faults) {
    this.handler = handler;
    this.faults = faults;
    this.order = new BlockOrder(faults, Element.NOTICE);
    this.headings = new Headings(faults);
    this.table = new TableBlock(faults);
    this.chart = new ChartBlock(faults);
    this.closing = new ClosingParts(faults);
    this.attachment = new AttachmentBlock(faults);
    this.references = new References(faults);
  }

  /** Receives the blocks up to the first fault. */
  private NoticeHandler handler() {
    return faults.any() ? NOWHERE : handler;
  }

  boolean inAttachment() {
    return attachment.isOpen();
  }

  /** A text refers to attachments. */
  void see(TextBuffer text, String titles, Supplier<Place> place) {
    text.append(Text.of(references.add(titles, place, attachment.before())));
  }

  void begin(Element element, Map<String, String> its) throws IOException {
    if (attachment.isOpen()) {
      attachment.next(element);
    } else {
      order.next(element);
    }
    switch (element) {
      case TABLE -> table.begin(its);
      case COL -> table.column(its);
      case TR -> table.beginRow();
      case TH, TD -> table.beginCell(its);
      case THEAD, TBODY -> table.beginPart(element == Element.THEAD);
      case HEAD, SIGNATURE -> attributes = its;
      case CHART -> chart.begin(its);
      case SERIES -> chart.beginSeries(its);
      case POINT -> chart.beginPoint(its);
      case ATTACHMENT -> {
        headings.close();
        headings.restart();
        Optional<Attachment> begun = attachment.begin(its);
        if (begun.isPresent()) {
          handler().attachment(begun.get());
        }
      }
      default -> {}
    }
  }

  /** The attachment has content, though its markup is wrong. */
  void notEmpty() {
    attachment.hasContent();
  }

  void finish(Element element, Text words) throws IOException {
    Text text = attachment.isOpen() ? references.known(words, attachment.names()) : words;
    switch (element) {
      case HEAD -> head(text);
      case NUMBER -> number(text);
      case TITLE -> title(text);
      case ADDRESSEE -> addressee(text);
      case PART, H1, H2, H3, H4 -> {
        Heading heading = headings.standing(element, text);
        handler().heading(heading);
      }
      case P -> paragraph(text);
      case LI -> items.add(text);
      case OL -> {
        for (Text item : items.take()) {
          paragraph(item);
        }
      }
      case ISSUER, DATE, CC, PRINTER, PRINTED -> closing.part(element, text);
      case SIGNATURE -> signature();
      case REMARK -> remark(text);
      case ATTACHMENT -> attachment.end();
      case IMPRINT -> imprint();
      case POINT -> chart.point(text);
      case SERIES -> chart.endSeries();
      case CHART -> chart();
      default -> finishTable(element, text);
    }
  }

  private void finishTable(Element element, Text text) throws IOException {
    switch (element) {
      case CAPTION -> table.caption(text);
      case TH, TD -> table.cell(element == Element.TH, text);
      case COLGROUP -> {
        List<Column> columns = table.endColumns();
        handler().table(table.caption(), columns, table.omitted());
      }
      case TR -> {
        Row row = table.endRow();
        handler().row(row);
      }
      case THEAD, TBODY -> table.endPart();
      case TABLE -> {
        hasContent();
        table.end();
        handler().endTable();
      }
      case NOTE -> {
        if (!text.isEmpty()) {
          handler().note(text);
        }
      }
      default -> {}
    }
  }

  /** A heading within a paragraph ends. */
  void lead(Element element, Text text) {
    headings.lead(element, text);
  }

  /** The items of a list within a paragraph. */
  List<Text> takeItems() {
    return items.take();
  }

  void end() throws IOException {
    headings.close();
    order.end();
    Attachments all = references.end(attachment.names());
    handler().end(all);
  }

  private void head(Text mark) throws IOException {
    form = HeadForm.find(attributes.getOrDefault("form", "")).orElse(HeadForm.DOCUMENT);
    if (mark.isEmpty()) {
      faults.add(MarkupMessage.EMPTY_HEAD);
    }
    handler().head(form, mark);
  }

  /** Without 版头 the number comes after the title. */
  private void number(Text text) throws IOException {
    if (form == null) {
      number = text;
    } else if (!text.isEmpty()) {
      handler().number(text);
    }
  }

  private void title(Text text) throws IOException {
    if (attachment.isOpen()) {
      Attachment begun = attachment.titled(text);
      handler().attachment(begun);
      return;
    }
    if (text.isEmpty()) {
      faults.add(MarkupMessage.EMPTY_TITLE);
    }
    handler().title(text);
    if (!number.isEmpty()) {
      handler().number(number);
    }
  }

  private void addressee(Text text) throws IOException {
    if (!text.isEmpty()) {
      handler().addressee(text.within("", "："));
    }
  }

  /** A paragraph without text is left out. */
  private void paragraph(Text text) throws IOException {
    Heading own = headings.takeLead();
    if (own == null && text.isEmpty()) {
      return;
    }
    hasContent();
    handler().paragraph(own, text);
  }

  private void chart() throws IOException {
    hasContent();
    Chart finished = chart.end();
    if (finished != null) {
      handler().chart(finished);
    }
  }

  /** The heading or attachment has content. */
  private void hasContent() {
    headings.hasContent();
    attachment.hasContent();
  }

  private void signature() throws IOException {
    headings.close();
    Signature signature = closing.signature(!attributes.getOrDefault("seal", "").equals("no"));
    handler().signature(signature);
  }

  private void remark(Text text) throws IOException {
    if (!text.isEmpty()) {
      handler().remark(text.within("（", "）"));
    }
  }

  private void imprint() throws IOException {
    headings.close();
    Imprint imprint = closing.imprint(form);
    if (!imprint.equals(Imprint.NONE)) {
      handler().imprint(imprint);
    }
  }
}

package org.tongbao.markup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes finished, numbered blocks of elements and their text, and checks what only whole blocks can
 * tell: their order, headings with nothing under them, missing parts.
 */
final class Blocks {
  private final BiConsumer<String, String> faults;
  private final BlockOrder order;
  private final Numbering numbering = new Numbering();
  private final TableBlock table;
  private final List<String> attachments = new ArrayList<>();
  private final ItemList items = new ItemList();

  /** The parts of a block at hand, such as issuer and date. */
  private final Map<Element, Text> parts = new EnumMap<>(Element.class);

  /** Receives the blocks; after a fault, nobody. */
  private NoticeHandler handler;

  private Map<String, String> attributes = Map.of();
  private boolean inAttachment;
  private boolean empty;
  private @Nullable HeadForm form;
  private Text number = Text.EMPTY;
  private @Nullable Heading bareHeading;
  private @Nullable Heading lead;

  Blocks(NoticeHandler handler, BiConsumer<String, String> faults) {
    this.handler = handler;
    this.faults = faults;
    this.order = new BlockOrder(faults);
    this.table = new TableBlock(faults);
  }

  boolean inAttachment() {
    return inAttachment;
  }

  /** Passes nothing more on. */
  void stop() {
    handler = new NoBlocks();
  }

  void begin(Element element, Map<String, String> its) throws IOException {
    if (!inAttachment) {
      order.next(element);
    }
    switch (element) {
      case TABLE -> table.begin();
      case COL -> table.column(its);
      case TR -> table.beginRow();
      case TH, TD -> table.beginCell(its);
      case THEAD, TBODY -> table.beginPart(element == Element.THEAD);
      case HEAD, SIGNATURE -> attributes = its;
      case ATTACHMENT -> beginAttachment(its);
      default -> {}
    }
  }

  private void beginAttachment(Map<String, String> its) throws IOException {
    noBareHeading(1);
    inAttachment = true;
    empty = true;
    numbering.restart();
    String title = its.getOrDefault("title", "").strip();
    attachments.add(title);
    Text subtitle = Text.of(its.getOrDefault("subtitle", "").strip());
    boolean landscape = its.getOrDefault("orientation", "").equals("landscape");
    Orientation orientation = landscape ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
    handler.attachment(attachments.size(), Text.of(title), subtitle, orientation);
  }

  /** Something was to stand in an attachment, wrongly written as it was. */
  void notEmpty() {
    empty = false;
  }

  private void endAttachment() {
    inAttachment = false;
    if (empty) {
      String title = attachments.get(attachments.size() - 1);
      faults.accept("附件“" + title + "”没有内容", "没有内容时整个附件应当一并省去");
    }
  }

  /** A heading within a paragraph ends. */
  void lead(Element element, Text text) {
    Heading heading = heading(element, text);
    if (lead != null) {
      faults.accept("一个段落里有两个段首标题", "请把后一个放进另一个段落");
    }
    lead = heading;
  }

  void finish(Element element, Text text) throws IOException {
    switch (element) {
      case HEAD -> head(text);
      case NUMBER -> number(text);
      case TITLE -> title(text);
      case ADDRESSEE -> addressee(text);
      case H1, H2, H3, H4 -> standingHeading(heading(element, text));
      case P -> paragraph(text);
      case LI -> items.add(text);
      case OL -> {
        for (Text item : items.take()) {
          paragraph(item);
        }
      }
      case ISSUER, DATE, CC, PRINTER, PRINTED -> part(element, text);
      case SIGNATURE -> signature();
      case REMARK -> remark(text);
      case ATTACHMENT -> endAttachment();
      case IMPRINT -> imprint();
      default -> finishTable(element, text);
    }
  }

  private void finishTable(Element element, Text text) throws IOException {
    switch (element) {
      case TH, TD -> table.cell(element == Element.TH, text);
      case COLGROUP -> {
        List<Column> columns = table.endColumns();
        handler.table(columns);
      }
      case TR -> {
        List<Cell> cells = table.endRow();
        handler.row(table.inHead(), cells);
      }
      case THEAD, TBODY -> table.endPart();
      case TABLE -> {
        bareHeading = null;
        empty = false;
        table.end();
        handler.endTable();
      }
      case NOTE -> {
        if (!text.isEmpty()) {
          handler.note(text);
        }
      }
      default -> {}
    }
  }

  /** The items of a list within a paragraph. */
  List<Text> takeItems() {
    return items.take();
  }

  void end() throws IOException {
    noBareHeading(1);
    order.end();
    handler.end(List.copyOf(attachments));
  }

  private void head(Text mark) throws IOException {
    form = HeadForm.find(attributes.getOrDefault("form", "")).orElse(HeadForm.DOCUMENT);
    if (mark.isEmpty()) {
      faults.accept("版头是空的", "<head> 里应当有发文机关标志");
    }
    handler.head(form, mark);
  }

  /** Without 版头 the number stands under the title. */
  private void number(Text text) throws IOException {
    if (form == null) {
      number = text;
    } else if (!text.isEmpty()) {
      handler.number(text);
    }
  }

  private void title(Text text) throws IOException {
    if (text.isEmpty()) {
      faults.accept("标题是空的", "<title> 里应当有文字");
    }
    handler.title(text);
    if (!number.isEmpty()) {
      handler.number(number);
    }
  }

  private void addressee(Text text) throws IOException {
    if (!text.isEmpty()) {
      handler.addressee(text.within("", "："));
    }
  }

  private Heading heading(Element element, Text text) {
    if (text.isEmpty()) {
      faults.accept("<" + element.tag() + "> 是空的", "标题里应当有文字");
    }
    int level = element.level();
    noBareHeading(level);
    return new Heading(level, numbering.next(level), text);
  }

  private void standingHeading(Heading heading) throws IOException {
    bareHeading = heading;
    handler.heading(heading);
  }

  /** A paragraph without text has said nothing and leaves nothing behind. */
  private void paragraph(Text text) throws IOException {
    Heading own = lead;
    lead = null;
    if (own == null && text.isEmpty()) {
      return;
    }
    bareHeading = null;
    empty = false;
    handler.paragraph(own, text);
  }

  private void signature() throws IOException {
    noBareHeading(1);
    Text issuer = part(Element.ISSUER);
    Text date = part(Element.DATE);
    if (issuer.isEmpty() || date.isEmpty()) {
      faults.accept("落款不完整", "<signature> 里应当有 <issuer> 和 <date>");
    }
    handler.signature(issuer, date, !attributes.getOrDefault("seal", "").equals("no"));
  }

  private void remark(Text text) throws IOException {
    if (!text.isEmpty()) {
      handler.remark(text.within("（", "）"));
    }
  }

  private void imprint() throws IOException {
    noBareHeading(1);
    Text copies = part(Element.CC);
    Text printer = part(Element.PRINTER);
    Text printed = part(Element.PRINTED);
    if (form != HeadForm.LETTER && (printer.isEmpty() || printed.isEmpty())) {
      faults.accept("版记不完整", "<imprint> 里应当有 <printer> 和 <printed>");
    }
    Imprint imprint =
        form == HeadForm.LETTER ? Imprint.letter(copies) : Imprint.of(copies, printer, printed);
    if (!imprint.equals(Imprint.NONE)) {
      handler.imprint(imprint);
    }
  }

  private void part(Element element, Text text) {
    if (parts.put(element, text) != null) {
      faults.accept("有两个 <" + element.tag() + ">", "只能有一个 <" + element.tag() + ">");
    }
  }

  private Text part(Element element) {
    Text text = parts.remove(element);
    return text == null ? Text.EMPTY : text;
  }

  /** A heading of that level begins, or the text ends: nothing may stay without content. */
  private void noBareHeading(int level) {
    Heading bare = bareHeading;
    bareHeading = null;
    if (bare != null && bare.level() >= level) {
      faults.accept("标题“" + bare.number() + bare.text().onOneLine() + "”下面没有内容", "没有内容时标题也应当一并省去");
    }
  }
}

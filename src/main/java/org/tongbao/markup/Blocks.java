package org.tongbao.markup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes finished, numbered blocks of elements and their text, and checks what only whole blocks can
 * tell: their order, headings with nothing under them, missing parts.
 */
final class Blocks {
  private static final List<Element> ORDER =
      List.of(
          Element.NUMBER,
          Element.TITLE,
          Element.ADDRESSEE,
          Element.P,
          Element.SIGNATURE,
          Element.REMARK,
          Element.ATTACHMENT);

  private static final Set<Element> ONCE =
      EnumSet.of(
          Element.NUMBER, Element.TITLE, Element.ADDRESSEE, Element.SIGNATURE, Element.REMARK);
  private static final List<Element> LEVELS =
      List.of(Element.H1, Element.H2, Element.H3, Element.H4);

  private final NoticeHandler handler;
  private final BiConsumer<String, String> faults;
  private final Numbering numbering = new Numbering();
  private final TableBlock table;
  private final List<String> attachments = new ArrayList<>();

  private final List<Text> items = new ArrayList<>();

  private boolean stopped;
  private boolean inAttachment;
  private final Set<Element> met = EnumSet.noneOf(Element.class);
  private int rank;
  private @Nullable Heading bareHeading;
  private @Nullable Heading lead;
  private Text issuer = Text.EMPTY;
  private Text date = Text.EMPTY;

  Blocks(NoticeHandler handler, BiConsumer<String, String> faults) {
    this.handler = handler;
    this.faults = faults;
    this.table = new TableBlock(faults);
  }

  /** Passes nothing more on. */
  void stop() {
    stopped = true;
  }

  void begin(Element element, Map<String, String> attributes) throws IOException {
    checkOrder(element);
    switch (element) {
      case TABLE -> table.begin();
      case COL -> table.column(attributes);
      case TR -> table.beginRow();
      case THEAD -> table.head(true);
      case TBODY -> table.head(false);
      case ATTACHMENT -> beginAttachment(attributes);
      default -> {}
    }
  }

  private void beginAttachment(Map<String, String> attributes) throws IOException {
    noBareHeading(1);
    inAttachment = true;
    numbering.restart();
    String title = attributes.getOrDefault("title", "").strip();
    attachments.add(title);
    if (!stopped) {
      Text subtitle = Text.of(attributes.getOrDefault("subtitle", "").strip());
      handler.attachment(attachments.size(), Text.of(title), subtitle);
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
      case NUMBER -> {
        if (!stopped) {
          handler.number(text);
        }
      }
      case TITLE -> title(text);
      case ADDRESSEE -> addressee(text);
      case H1, H2, H3, H4 -> standingHeading(heading(element, text));
      case P -> paragraph(text);
      default -> finishOther(element, text);
    }
  }

  private void finishOther(Element element, Text text) throws IOException {
    switch (element) {
      case TH, TD -> table.cell(element == Element.TH, text);
      case COLGROUP -> {
        if (table.endColumns() && !stopped) {
          handler.table(table.columns());
        }
      }
      case TR -> {
        if (table.endRow() && !stopped) {
          handler.row(table.inHead(), table.cells());
        }
      }
      case TABLE -> {
        bareHeading = null;
        if (table.end() && !stopped) {
          handler.endTable();
        }
      }
      case NOTE -> {
        if (!text.isEmpty() && !stopped) {
          handler.note(text);
        }
      }
      case LI -> {
        if (!text.isEmpty()) {
          items.add(text);
        }
      }
      case OL -> {
        for (Text item : takeItems()) {
          paragraph(item);
        }
      }
      case ISSUER -> issuer = text;
      case DATE -> date = text;
      case SIGNATURE -> signature();
      case ATTACHMENT -> inAttachment = false;
      case REMARK -> {
        if (!text.isEmpty() && !stopped) {
          handler.remark(bracketed(text));
        }
      }
      default -> {}
    }
  }

  /** The items of a list with 一是, 二是 before them; a single one needs no number. */
  List<Text> takeItems() {
    List<Text> numbered = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String number = items.size() == 1 ? "" : Numbering.chinese(i + 1) + "是";
      numbered.add(withEnd(items.get(i), number, ""));
    }
    items.clear();
    return numbered;
  }

  void end() throws IOException {
    noBareHeading(1);
    if (!met.contains(Element.TITLE)) {
      faults.accept("没有标题", "应当有一个 <title>");
    }
    if (!stopped) {
      handler.end(List.copyOf(attachments));
    }
  }

  private void title(Text text) throws IOException {
    if (text.isEmpty()) {
      faults.accept("标题是空的", "<title> 里应当有文字");
    }
    if (!stopped) {
      handler.title(text);
    }
  }

  private void addressee(Text text) throws IOException {
    if (!text.isEmpty() && !stopped) {
      handler.addressee(withEnd(text, "", "："));
    }
  }

  private Heading heading(Element element, Text text) {
    if (text.isEmpty()) {
      faults.accept("<" + element.tag() + "> 是空的", "标题里应当有文字");
    }
    int level = LEVELS.indexOf(element) + 1;
    noBareHeading(level);
    return new Heading(level, numbering.next(level), text);
  }

  private void standingHeading(Heading heading) throws IOException {
    bareHeading = heading;
    if (!stopped) {
      handler.heading(heading);
    }
  }

  /** A paragraph without text has said nothing and leaves nothing behind. */
  private void paragraph(Text text) throws IOException {
    Heading own = lead;
    lead = null;
    if (own == null && text.isEmpty()) {
      return;
    }
    bareHeading = null;
    if (!stopped) {
      handler.paragraph(own, text);
    }
  }

  private void signature() throws IOException {
    noBareHeading(1);
    if (issuer.isEmpty() || date.isEmpty()) {
      faults.accept("落款不完整", "<signature> 里应当有 <issuer> 和 <date>");
    }
    if (!stopped) {
      handler.signature(issuer, date);
    }
  }

  /** A heading of that level begins, or the text ends: nothing may stay without content. */
  private void noBareHeading(int level) {
    Heading bare = bareHeading;
    bareHeading = null;
    if (bare != null && bare.level() >= level) {
      faults.accept("标题“" + bare.number() + bare.text().onOneLine() + "”下面没有内容", "没有内容时标题也应当一并省去");
    }
  }

  private void checkOrder(Element element) {
    if (inAttachment || !element.allowedIn(Element.NOTICE)) {
      return;
    }
    Element place = ORDER.contains(element) ? element : Element.P;
    if (ONCE.contains(element) && !met.add(element)) {
      faults.accept("有两个 <" + element.tag() + ">", "只能有一个 <" + element.tag() + ">");
    }
    int own = ORDER.indexOf(place);
    if (own < rank) {
      faults.accept("<" + element.tag() + "> 的次序不对", "次序应当是发文字号、标题、主送机关、正文、落款、附注、附件");
    }
    rank = Math.max(rank, own);
  }

  private static Text bracketed(Text text) {
    return withEnd(text, "（", "）");
  }

  private static Text withEnd(Text text, String before, String after) {
    List<String> lines = new ArrayList<>(text.lines());
    lines.set(0, before + lines.get(0));
    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + after);
    return new Text(lines);
  }
}

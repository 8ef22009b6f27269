package org.tongbao.markup;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Nearest;

/**
 * Holds markup against the vocabulary and makes blocks of it. A fault is told and passed over, so
 * that one reading finds them all; from the first one on the handler receives nothing more.
 */
final class Structure {
  private final Blocks blocks;
  private final BiConsumer<String, String> faults;
  private final Supplier<Opening> openings;
  private final Deque<Open> open = new ArrayDeque<>();

  /**
   * @param faults takes the fault and its remedy; the place is known to whoever takes them
   * @param openings tells where the element at hand begins
   */
  Structure(NoticeHandler handler, BiConsumer<String, String> faults, Supplier<Opening> openings) {
    this.faults = faults;
    this.openings = openings;
    this.blocks = new Blocks(handler, this::fault);
  }

  /** An open element; null stands for one outside the vocabulary, whose content is passed over. */
  private record Open(String tag, @Nullable Element element, TextBuffer text, Opening opening) {}

  void start(String tag, Map<String, String> written) throws IOException {
    Opening opening = openings.get();
    Optional<Element> found = Element.find(tag);
    if (found.isEmpty()) {
      String hint =
          Nearest.to(tag, Element.tags()).map(n -> "是否应为 <" + n + ">").orElse("可用的标记见模板说明");
      fault("不认识的标记 <" + tag + ">", hint);
      open.push(new Open(tag, null, new TextBuffer(), opening));
      return;
    }
    Element element = found.get();
    if (!allowedHere(element)) {
      fault(
          "<" + tag + "> 不能放在" + where() + "里",
          element == Element.NOTICE
              ? "<notice> 是最外层的标记，只写一次"
              : "它应当放在 <" + String.join("> 或 <", element.parents()) + "> 里");
      open.push(new Open(tag, null, new TextBuffer(), opening));
      return;
    }
    Map<String, String> attributes = withoutMarks(element, written);
    checkAttributes(element, attributes);
    Open parent = open.peek();
    if (element == Element.BR && parent != null) {
      parent.text.breakLine();
    }
    if (isLead(element) && parent != null && !parent.text.isEmpty()) {
      fault("段落里的 <" + tag + "> 前面不能有文字", "段首标题应当写在段落的最前面");
    }
    open.push(new Open(tag, element, new TextBuffer(), opening));
    blocks.begin(element, attributes);
  }

  void text(char[] chars, int offset, int length) {
    Open current = open.peek();
    if (current == null || current.element == null) {
      return;
    }
    if (current.element.holdsText()) {
      current.text.append(chars, offset, length);
    } else if (!TextBuffer.isBlank(chars, offset, length)) {
      String words = new String(chars, offset, length).strip();
      blocks.notEmpty();
      fault(
          "文字“" + shortened(words) + "”不能直接写在 <" + current.element.tag() + "> 里",
          remedyOfText(current.element));
    }
  }

  /** An element ends; the parser has seen to it that it is the open one. */
  void end(String tag) throws IOException {
    Open closed = open.pop();
    if (closed.element == null) {
      return;
    }
    Open parent = open.peek();
    if (closed.element == Element.OL && parent != null && parent.element == Element.P) {
      blocks.takeItems().forEach(item -> parent.text.append(item));
    } else if (isLead(closed.element)) {
      blocks.lead(closed.element, closed.text.take());
    } else {
      blocks.finish(closed.element, closed.text.take());
    }
  }

  /** The tag that is open now; empty outside of all. */
  Optional<String> innermost() {
    return Optional.ofNullable(open.peek()).map(Open::tag);
  }

  /** What is open within the innermost element of that name; all, if the name is empty. */
  List<Unclosed> within(String outer) {
    List<Unclosed> all = new ArrayList<>();
    for (Open each : open) {
      if (each.tag.equals(outer)) {
        return all;
      }
      all.add(new Unclosed(each.tag, each.opening));
    }
    return outer.isEmpty() ? all : List.of();
  }

  boolean inAttachment() {
    return blocks.inAttachment();
  }

  /** The document ends. */
  void end() throws IOException {
    blocks.end();
  }

  private boolean allowedHere(Element element) {
    Open parent = open.peek();
    if (parent == null) {
      return element == Element.NOTICE;
    }
    // what stands in an unknown element was told of with it
    return parent.element == null || element.allowedIn(parent.element);
  }

  /** Only the words of an attachment are printed; a number that is read has no mark. */
  private static Map<String, String> withoutMarks(Element element, Map<String, String> written) {
    if (element != Element.ATTACHMENT && !written.isEmpty()) {
      written.replaceAll((name, value) -> Mark.without(value));
    }
    return written;
  }

  private boolean isLead(Element element) {
    Open parent = open.peek();
    return parent != null && parent.element == Element.P && element.level() > 0;
  }

  private String where() {
    Open parent = open.peek();
    return parent == null || parent.element == null ? "最外层" : " <" + parent.element.tag() + "> ";
  }

  private void checkAttributes(Element element, Map<String, String> attributes) {
    if (attributes.isEmpty() && !element.requiresAttributes()) {
      return;
    }
    String tag = "<" + element.tag() + ">";
    for (Element.Attribute attribute : element.attributes()) {
      String name = attribute.name();
      String value = attributes.getOrDefault(name, "");
      if (attribute.required() && value.isBlank()) {
        fault(tag + " 缺少属性 " + name, "应当写成 <" + element.tag() + " " + name + "=\"…\">");
      } else if (attributes.containsKey(name)
          && !attribute.values().isEmpty()
          && !attribute.values().contains(value)) {
        String known = String.join(" 或 ", attribute.values());
        fault(tag + " 的 " + name + " 不能是“" + value + "”", name + " 应当是 " + known);
      }
    }
    for (String name : attributes.keySet()) {
      if (!element.hasAttribute(name)) {
        List<String> known = element.attributes().stream().map(Element.Attribute::name).toList();
        String hint = known.isEmpty() ? "它不带属性" : "可用的属性：" + String.join("、", known);
        fault(tag + " 没有属性 " + name, hint);
      }
    }
  }

  private void fault(String fault, String remedy) {
    blocks.stop();
    faults.accept(fault, remedy);
  }

  private static String remedyOfText(Element element) {
    return switch (element) {
      case NOTICE, ATTACHMENT -> "正文应当写在 <p> 里";
      case OL -> "列表的文字应当写在 <li> 里";
      case SIGNATURE -> "落款的文字应当写在 <issuer> 或 <date> 里";
      case IMPRINT -> "版记的文字应当写在 <cc>、<printer> 或 <printed> 里";
      case CHART, SERIES -> "图里的值应当写在 <point> 里";
      case BR -> "换行只写 <br/>，文字应当写在它的前面或后面";
      default -> "表格的文字应当写在 <td> 或 <th> 里";
    };
  }

  private static String shortened(String words) {
    return words.length() <= 12 ? words : words.substring(0, 12) + "…";
  }
}

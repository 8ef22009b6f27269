package org.tongbao.markup;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Nearest;

/**
 * Checks markup against the vocabulary and builds blocks. Parsing continues after a fault, so that
 * all are found; after the first one the handler receives no more blocks.
 */
final class Structure {
  private final Blocks blocks;
  private final Faults faults;
  private final Supplier<Opening> openings;
  private final Deque<Open> open = new ArrayDeque<>();

  /**
   * @param faults takes the faults
   * @param openings gives the beginning of the current element
   */
  Structure(NoticeHandler handler, Faults faults, Supplier<Opening> openings) {
    this.faults = faults;
    this.openings = openings;
    this.blocks = new Blocks(handler, faults);
  }

  /**
   * An open element; its {@code element} is null outside the vocabulary, and its content is
   * skipped.
   */
  private record Open(String tag, @Nullable Element element, TextBuffer text, Opening opening) {}

  void start(String tag, Map<String, String> written) throws IOException {
    Opening opening = openings.get();
    Optional<Element> found = Element.find(tag);
    if (found.isEmpty()) {
      nearest(tag)
          .ifPresentOrElse(
              near -> faults.add(MarkupMessage.MISSPELT_ELEMENT, tag, near),
              () -> faults.add(MarkupMessage.UNKNOWN_ELEMENT, tag));
      open.push(new Open(tag, null, new TextBuffer(), opening));
      return;
    }
    Element element = found.get();
    if (!allowedHere(element)) {
      misplaced(element);
      open.push(new Open(tag, null, new TextBuffer(), opening));
      return;
    }
    Map<String, String> attributes = withoutMarks(element, written);
    checkAttributes(element, attributes);
    Open parent = open.peek();
    if (element == Element.BR && parent != null) {
      parent.text.breakLine();
    }
    String titles = element == Element.SEE ? attributes.getOrDefault("attachment", "") : "";
    if (!titles.isBlank() && parent != null) {
      blocks.see(parent.text, titles, opening.place());
    }
    if (isLead(element) && parent != null && !parent.text.isEmpty()) {
      faults.add(MarkupMessage.TEXT_BEFORE_RUN_IN_HEADING, tag);
    }
    open.push(new Open(tag, element, new TextBuffer(), opening));
    blocks.begin(element, attributes);
  }

  /** Other vocabularies say para for a paragraph, and part is not what is meant by it. */
  private static Optional<String> nearest(String tag) {
    return tag.equals("para") ? Optional.of(Element.P.tag()) : Nearest.to(tag, Element.tags());
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
      faults.add(misplacedText(current.element), shortened(words), current.element.tag());
    }
  }

  /** An element ends; the parser guarantees that it is the innermost one. */
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

  /** The innermost open tag; empty outside of all. */
  Optional<String> innermost() {
    return Optional.ofNullable(open.peek()).map(Open::tag);
  }

  /** The open elements within the innermost element of that name; all, if the name is empty. */
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

  /** How many elements are open. */
  int depth() {
    return open.size();
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
    // the unknown parent is reported already
    return parent.element == null || element.allowedIn(parent.element);
  }

  /** Attribute values are parsed, not printed, except those of an attachment. */
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

  private void misplaced(Element element) {
    Open parent = open.peek();
    String parents = "<" + String.join("> 或 <", element.parents()) + ">";
    if (parent == null) {
      faults.add(MarkupMessage.ELEMENT_OUTSIDE_NOTICE, element.tag(), parents);
    } else if (element == Element.NOTICE) {
      faults.add(MarkupMessage.NOTICE_IN_NOTICE, parent.tag);
    } else {
      faults.add(MarkupMessage.ELEMENT_MISPLACED, element.tag(), parent.tag, parents);
    }
  }

  private void checkAttributes(Element element, Map<String, String> attributes) {
    if (attributes.isEmpty() && !element.requiresAttributes()) {
      return;
    }
    String tag = element.tag();
    for (Element.Attribute attribute : element.attributes()) {
      String name = attribute.name();
      String value = attributes.getOrDefault(name, "");
      if (attribute.required() && value.isBlank()) {
        faults.add(MarkupMessage.ATTRIBUTE_MISSING, tag, name);
      } else if (attributes.containsKey(name)
          && !attribute.values().isEmpty()
          && !attribute.values().contains(value)) {
        String known = String.join(" 或 ", attribute.values());
        faults.add(MarkupMessage.ATTRIBUTE_VALUE_NOT_ALLOWED, tag, name, value, known);
      }
    }
    for (String name : attributes.keySet()) {
      if (!element.hasAttribute(name)) {
        unknownAttribute(element, name);
      }
    }
  }

  private void unknownAttribute(Element element, String name) {
    List<String> known = element.attributes().stream().map(Element.Attribute::name).toList();
    if (known.isEmpty()) {
      faults.add(MarkupMessage.ELEMENT_WITHOUT_ATTRIBUTES, element.tag(), name);
    } else {
      faults.add(MarkupMessage.UNKNOWN_ATTRIBUTE, element.tag(), name, String.join("、", known));
    }
  }

  private static MarkupMessage misplacedText(Element element) {
    return switch (element) {
      case NOTICE, ATTACHMENT -> MarkupMessage.TEXT_OUTSIDE_PARAGRAPH;
      case OL -> MarkupMessage.TEXT_OUTSIDE_ITEM;
      case SIGNATURE -> MarkupMessage.TEXT_OUTSIDE_SIGNATURE_PART;
      case IMPRINT -> MarkupMessage.TEXT_OUTSIDE_IMPRINT_PART;
      case CHART, SERIES -> MarkupMessage.TEXT_OUTSIDE_POINT;
      case BR -> MarkupMessage.TEXT_IN_LINE_BREAK;
      case SEE -> MarkupMessage.TEXT_IN_REFERENCE;
      default -> MarkupMessage.TEXT_OUTSIDE_CELL;
    };
  }

  private static String shortened(String words) {
    return words.length() <= 12 ? words : words.substring(0, 12) + "…";
  }
}

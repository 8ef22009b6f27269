package org.tongbao.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;

/**
 * The current attachment: checks that it has a name, content, and the right order. The name is an
 * attribute, or an element if it has line breaks.
 */
final class AttachmentBlock {
  private final Faults faults;
  private final List<String> names = new ArrayList<>();
  private @Nullable Open open;
  private Map<String, String> attributes = Map.of();
  private boolean titled;
  private boolean empty;

  AttachmentBlock(Faults faults) {
    this.faults = faults;
  }

  /** The place where it begins, and the order of its blocks. */
  private record Open(Supplier<Place> place, BlockOrder order) {}

  boolean isOpen() {
    return open != null;
  }

  /** The names of the attachments, the current one included. */
  List<String> names() {
    return List.copyOf(names);
  }

  /** The names of those before the current one; null outside of attachments. */
  @Nullable List<String> before() {
    return open == null ? null : names.subList(0, names.size() - 1);
  }

  /** An attachment begins; it is complete if it has its name as an attribute. */
  Optional<Attachment> begin(Map<String, String> its) {
    attributes = its;
    open = new Open(faults.here(), new BlockOrder(faults, Element.ATTACHMENT));
    empty = true;
    titled = false;
    names.add("");
    Text title = text("title");
    return title.isEmpty() ? Optional.empty() : Optional.of(titled(title));
  }

  /** An element within it begins. */
  void next(Element element) {
    if (element == Element.TITLE && titled) {
      faults.add(MarkupMessage.ATTACHMENT_TITLE_TWICE);
    } else if (open != null) {
      requireTitle(open, element);
      open.order.next(element);
    }
  }

  private void requireTitle(Open its, @Nullable Element next) {
    boolean other = next == null || (next != Element.TITLE && next.allowedIn(Element.ATTACHMENT));
    if (!titled && other) {
      titled = true;
      faults.at(its.place, MarkupMessage.ATTRIBUTE_MISSING, Element.ATTACHMENT.tag(), "title");
    }
  }

  /** Its name is known. */
  Attachment titled(Text title) {
    titled = true;
    if (title.isEmpty()) {
      faults.add(MarkupMessage.EMPTY_TITLE);
    }
    names.set(names.size() - 1, title.onOneLine());
    boolean landscape = attributes.getOrDefault("orientation", "").equals("landscape");
    Orientation orientation = landscape ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
    return new Attachment(names.size(), title, text("subtitle"), orientation);
  }

  /** A name from a cell may have line breaks too. */
  private Text text(String attribute) {
    TextBuffer words = new TextBuffer();
    words.append(Text.of(attributes.getOrDefault(attribute, "")));
    return words.take();
  }

  /** It has content, even if its markup is wrong. */
  void hasContent() {
    empty = false;
  }

  void end() {
    if (open != null) {
      requireTitle(open, null);
    }
    open = null;
    if (empty) {
      faults.add(MarkupMessage.EMPTY_ATTACHMENT, names.get(names.size() - 1));
    }
  }
}

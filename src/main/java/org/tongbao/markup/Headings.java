package org.tongbao.markup;

import org.jspecify.annotations.Nullable;

/** Numbers the headings and checks that each has content. */
final class Headings {
  private final Faults faults;
  private final Numbering numbering = new Numbering();
  private @Nullable Heading withoutContent;
  private @Nullable Heading lead;

  Headings(Faults faults) {
    this.faults = faults;
  }

  /** An attachment begins; its headings are numbered from one. */
  void restart() {
    numbering.restart();
  }

  /** A heading in a paragraph of its own. */
  Heading standing(Element element, Text text) {
    Heading heading = numbered(element, text);
    withoutContent = heading;
    return heading;
  }

  /** A heading within a paragraph ends. */
  void lead(Element element, Text text) {
    Heading heading = numbered(element, text);
    if (lead != null) {
      faults.add(MarkupMessage.TWO_RUN_IN_HEADINGS);
    }
    lead = heading;
  }

  /** The heading at the beginning of the current paragraph, if it has one. */
  @Nullable Heading takeLead() {
    Heading own = lead;
    lead = null;
    return own;
  }

  private Heading numbered(Element element, Text text) {
    if (text.isEmpty()) {
      faults.add(MarkupMessage.EMPTY_HEADING, element.tag());
    }
    int level = element.level();
    requireContent(level);
    return new Heading(level, numbering.next(level), text);
  }

  /** The last heading has content. */
  void hasContent() {
    withoutContent = null;
  }

  /** The text with these headings ends. */
  void close() {
    requireContent(0);
  }

  /** A heading of that level begins, or the text ends: the last heading must have content. */
  private void requireContent(int level) {
    Heading last = withoutContent;
    withoutContent = null;
    if (last != null && last.level() >= level) {
      faults.add(MarkupMessage.NOTHING_UNDER_HEADING, last.onOneLine());
    }
  }
}

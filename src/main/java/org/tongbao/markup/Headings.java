package org.tongbao.markup;

import org.jspecify.annotations.Nullable;

/** Numbers the headings, and sees to it that something stands under each. */
final class Headings {
  private final Faults faults;
  private final Numbering numbering = new Numbering();
  private @Nullable Heading bare;
  private @Nullable Heading lead;

  Headings(Faults faults) {
    this.faults = faults;
  }

  /** An attachment begins, whose headings are numbered by themselves. */
  void restart() {
    numbering.restart();
  }

  /** A heading in a paragraph of its own. */
  Heading standing(Element element, Text text) {
    Heading heading = numbered(element, text);
    bare = heading;
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

  /** The heading that begins the paragraph at hand, if it has one. */
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
    notBare(level);
    return new Heading(level, numbering.next(level), text);
  }

  /** Something stands under the last heading. */
  void filled() {
    bare = null;
  }

  /** The text ends that the headings are of. */
  void close() {
    notBare(1);
  }

  /** A heading of that level begins, or the text ends: nothing may stay without content. */
  private void notBare(int level) {
    Heading last = bare;
    bare = null;
    if (last != null && last.level() >= level) {
      faults.add(MarkupMessage.NOTHING_UNDER_HEADING, last.number() + last.text().onOneLine());
    }
  }
}

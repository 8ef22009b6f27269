package org.tongbao.markup;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Numbers the headings, and sees to it that something stands under each. */
final class Headings {
  private final BiConsumer<String, String> faults;
  private final Numbering numbering = new Numbering();
  private @Nullable Heading bare;
  private @Nullable Heading lead;

  Headings(BiConsumer<String, String> faults) {
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
      faults.accept("一个段落里有两个段首标题", "请把后一个放进另一个段落");
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
      faults.accept("<" + element.tag() + "> 是空的", "标题里应当有文字");
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
      faults.accept("标题“" + last.number() + last.text().onOneLine() + "”下面没有内容", "没有内容时标题也应当一并省去");
    }
  }
}

package org.tongbao.markup;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Holds the blocks of a notice to the standard's order. Source: GB/T 9704-2012, 7. */
final class BlockOrder {
  private static final List<Element> ORDER =
      List.of(
          Element.HEAD,
          Element.NUMBER,
          Element.TITLE,
          Element.ADDRESSEE,
          Element.P,
          Element.SIGNATURE,
          Element.REMARK,
          Element.ATTACHMENT,
          Element.IMPRINT);

  private static final Set<Element> ONCE =
      EnumSet.of(
          Element.HEAD,
          Element.NUMBER,
          Element.TITLE,
          Element.ADDRESSEE,
          Element.SIGNATURE,
          Element.REMARK,
          Element.IMPRINT);

  private final BiConsumer<String, String> faults;
  private final Set<Element> met = EnumSet.noneOf(Element.class);
  private int rank;

  BlockOrder(BiConsumer<String, String> faults) {
    this.faults = faults;
  }

  /** A block begins that is not within an attachment. */
  void next(Element element) {
    if (!element.allowedIn(Element.NOTICE)) {
      return;
    }
    if (ONCE.contains(element) && !met.add(element)) {
      faults.accept("有两个 <" + element.tag() + ">", "只能有一个 <" + element.tag() + ">");
    }
    int own = ORDER.indexOf(ORDER.contains(element) ? element : Element.P);
    if (own < rank) {
      faults.accept("<" + element.tag() + "> 的次序不对", "次序应当是版头、发文字号、标题、主送机关、正文、落款、附注、附件、版记");
    }
    rank = Math.max(rank, own);
  }

  /** The document ends. */
  void end() {
    if (!met.contains(Element.TITLE)) {
      faults.accept("没有标题", "应当有一个 <title>");
    }
  }
}

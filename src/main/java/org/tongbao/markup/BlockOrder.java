package org.tongbao.markup;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Checks that the blocks of a notice or an attachment are in the standard's order. Source: GB/T
 * 9704-2012, 7.
 */
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

  private final Faults faults;
  private final Element context;
  private final Set<Element> met = EnumSet.noneOf(Element.class);
  private int rank;

  /**
   * @param context the notice or one of its attachments
   */
  BlockOrder(Faults faults, Element context) {
    this.faults = faults;
    this.context = context;
  }

  /** A block of it begins. */
  void next(Element element) {
    if (!element.allowedIn(context)) {
      return;
    }
    if (ONCE.contains(element) && !met.add(element)) {
      faults.add(MarkupMessage.BLOCK_TWICE, element.tag());
    }
    int own = ORDER.indexOf(ORDER.contains(element) ? element : Element.P);
    if (own < rank) {
      faults.add(
          context == Element.NOTICE
              ? MarkupMessage.BLOCKS_OUT_OF_ORDER
              : MarkupMessage.ATTACHMENT_OUT_OF_ORDER,
          element.tag());
    }
    rank = Math.max(rank, own);
  }

  /** The document ends. */
  void end() {
    if (!met.contains(Element.TITLE)) {
      faults.add(MarkupMessage.NO_TITLE);
    }
  }
}

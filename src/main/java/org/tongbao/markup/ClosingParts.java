package org.tongbao.markup;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the parts of 落款 and 版记 until the block is complete. */
final class ClosingParts {
  private final Faults faults;
  private final Map<Element, Text> parts = new EnumMap<>(Element.class);

  ClosingParts(Faults faults) {
    this.faults = faults;
  }

  /** A part of the current block, such as issuer or date. */
  void part(Element element, Text text) {
    if (parts.put(element, text) != null) {
      faults.add(MarkupMessage.BLOCK_TWICE, element.tag());
    }
  }

  private Text take(Element element) {
    Text text = parts.remove(element);
    return text == null ? Text.EMPTY : text;
  }

  /** The parts of 落款. */
  record Signature(Text issuer, Text date) {}

  /** 落款 ends. */
  Signature signature() {
    Signature signature = new Signature(take(Element.ISSUER), take(Element.DATE));
    if (signature.issuer.isEmpty() || signature.date.isEmpty()) {
      faults.add(MarkupMessage.INCOMPLETE_SIGNATURE);
    }
    return signature;
  }

  /**
   * 版记 ends.
   *
   * @param form of 版头; null where there is none
   */
  Imprint imprint(@Nullable HeadForm form) {
    Text copies = take(Element.CC);
    Text printer = take(Element.PRINTER);
    Text printed = take(Element.PRINTED);
    if (form == HeadForm.LETTER) {
      return Imprint.letter(copies);
    }
    if (printer.isEmpty() || printed.isEmpty()) {
      faults.add(MarkupMessage.INCOMPLETE_IMPRINT);
    }
    return Imprint.of(copies, printer, printed);
  }
}

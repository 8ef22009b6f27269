package org.tongbao.markup;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the parts of 落款 and 版记 until the block is complete. */
final class ClosingParts {
  private final Faults faults;
  private final List<Text> issuers = new ArrayList<>();
  private final Map<Element, Text> parts = new EnumMap<>(Element.class);

  ClosingParts(Faults faults) {
    this.faults = faults;
  }

  /** A part of the current block, such as issuer or date. */
  void part(Element element, Text text) {
    if (element == Element.ISSUER) {
      issuers.add(text);
    } else if (parts.put(element, text) != null) {
      faults.add(MarkupMessage.BLOCK_TWICE, element.tag());
    }
  }

  private Text take(Element element) {
    Text text = parts.remove(element);
    return text == null ? Text.EMPTY : text;
  }

  /** 落款 ends. */
  Signature signature(boolean sealed) {
    List<Text> signed = List.copyOf(issuers);
    issuers.clear();
    Text date = take(Element.DATE);
    if (signed.isEmpty() || signed.stream().anyMatch(Text::isEmpty) || date.isEmpty()) {
      faults.add(MarkupMessage.INCOMPLETE_SIGNATURE);
    }
    return Signature.of(signed, date, sealed);
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

package org.tongbao.markup;

import java.util.ArrayList;
import java.util.List;

/** The items of the current list. */
final class ItemList {
  private final List<Text> items = new ArrayList<>();

  /** An item without text is left out. */
  void add(Text text) {
    if (!text.isEmpty()) {
      items.add(text);
    }
  }

  /** The items, numbered 一是, 二是; a single one has no number. Empties the list. */
  List<Text> take() {
    List<Text> numbered = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      String before = items.size() == 1 ? "" : Numbering.chinese(i + 1) + "是";
      numbered.add(items.get(i).within(before, ""));
    }
    items.clear();
    return numbered;
  }
}

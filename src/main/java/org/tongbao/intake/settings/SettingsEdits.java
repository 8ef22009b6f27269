package org.tongbao.intake.settings;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Replaces values in the text of the settings and leaves everything else as it is written. */
final class SettingsEdits {
  private final String text;
  private final NavigableMap<Integer, Edit> edits = new TreeMap<>();

  private record Edit(int end, String value) {}

  /**
   * @param text in which the nodes stand
   */
  SettingsEdits(String text) {
    this.text = text;
  }

  void replace(Node node, String value) {
    replace(node, node, value);
  }

  /** Replaces everything from the beginning of one node to the end of another. */
  void replace(Node first, Node last, String value) {
    edits.put(offset(first.getStartMark().orElseThrow()), new Edit(end(last), value));
  }

  /** Removes everything from the end of one node to the end of a later one. */
  void cut(Node before, Node last) {
    edits.put(end(before), new Edit(end(last), ""));
  }

  /** Inserts before the bracket that ends a list or a mapping. */
  void insertWithin(Node node, String value) {
    int end = end(node) - 1;
    edits.put(end, new Edit(end, value));
  }

  /** Inserts after the line in which a node ends. */
  void insertBelow(Node node, String value) {
    int lineEnd = text.indexOf('\n', end(node));
    int end = lineEnd < 0 ? text.length() : lineEnd;
    edits.put(end, new Edit(end, value));
  }

  private int end(Node node) {
    return offset(node.getEndMark().orElseThrow());
  }

  private int offset(Mark mark) {
    return text.offsetByCodePoints(0, mark.getIndex());
  }

  /** The text with every value replaced. */
  String apply() {
    StringBuilder edited = new StringBuilder(text);
    for (Map.Entry<Integer, Edit> edit : edits.descendingMap().entrySet()) {
      edited.replace(edit.getKey(), edit.getValue().end(), edit.getValue().value());
    }
    return edited.toString();
  }
}

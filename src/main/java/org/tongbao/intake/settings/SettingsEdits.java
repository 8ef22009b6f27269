package org.tongbao.intake.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.TextFile;
import org.tongbao.problem.InputRefused;

/** Changes values in the text of a notice.yaml and leaves everything else as it is written. */
final class SettingsEdits {
  private final TextFile file;
  private final String text;
  private final String lineEnd;
  private final Node root;
  private final NavigableMap<Integer, Edit> edits = new TreeMap<>();
  private final StringBuilder appended = new StringBuilder();

  private record Edit(int end, String value) {}

  private SettingsEdits(TextFile file, String text, String lineEnd, Node root) {
    this.file = file;
    this.text = text;
    this.lineEnd = lineEnd;
    this.root = root;
  }

  /**
   * Reads the bytes of a file.
   *
   * @param name how messages name the file
   * @throws InputRefused where its form is wrong
   */
  static SettingsEdits of(String name, byte[] bytes) throws IOException, InputRefused {
    TextFile file = TextFile.of(name, bytes).orRefuse();
    StringWriter written = new StringWriter();
    try (BufferedReader reader = file.reader()) {
      reader.transferTo(written);
    }
    List<String> lines = written.toString().lines().toList();
    String lineEnd = written.toString().contains("\r\n") ? "\r\n" : "\n";
    Node root = new SettingsText(file.name(), lines).compose().orRefuse();
    return new SettingsEdits(file, String.join("\n", lines) + "\n", lineEnd, root);
  }

  /** The file's name. */
  String name() {
    return file.name();
  }

  /** The settings as a whole. */
  Node root() {
    return root;
  }

  /** The value of the first key of a mapping that is called so. */
  static Optional<Node> value(@Nullable Node map, Predicate<String> called) {
    return map instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .filter(tuple -> called.test(shown(tuple.getKeyNode())))
            .map(NodeTuple::getValueNode)
            .findFirst()
        : Optional.empty();
  }

  /** A node's text; empty where it has none. */
  static String shown(Node node) {
    return node instanceof ScalarNode scalar ? PlainText.strip(scalar.getValue()) : "";
  }

  /** A value as it is written, without the comments behind it. */
  String text(Node node) {
    return text.substring(offset(node.getStartMark().orElseThrow()), end(last(node)));
  }

  /** How many characters stand before a node in its line. */
  int column(Node node) {
    return node.getStartMark().orElseThrow().getColumn();
  }

  void replace(Node node, String value) {
    replace(node, node, value);
  }

  /** Replaces everything from the beginning of one node to the end of another. */
  void replace(Node first, Node last, String value) {
    edits.put(offset(first.getStartMark().orElseThrow()), new Edit(end(last), value));
  }

  /** Replaces a value, with the blank or the line end before it. */
  void replaceValue(Node node, String value) {
    int start = offset(node.getStartMark().orElseThrow());
    while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    edits.put(start, new Edit(end(last(node)), value));
  }

  /** Removes a key with its value, and its line where nothing else stands there. */
  void removeKey(Predicate<String> called) {
    for (NodeTuple tuple : ((MappingNode) root).getValue()) {
      if (called.test(shown(tuple.getKeyNode()))) {
        int start = offset(tuple.getKeyNode().getStartMark().orElseThrow());
        int end = end(last(tuple.getValueNode()));
        boolean alone = text.startsWith("\n", end);
        edits.put(start, new Edit(alone ? end + 1 : end, ""));
      }
    }
  }

  /** The node in which a block ends: a block's own end lies behind the comments below it. */
  static Node last(Node node) {
    if (!(node instanceof CollectionNode<?> collection)
        || collection.getFlowStyle() == FlowStyle.FLOW
        || collection.getValue().isEmpty()) {
      return node;
    }
    if (node instanceof MappingNode mapping) {
      List<NodeTuple> tuples = mapping.getValue();
      return last(tuples.get(tuples.size() - 1).getValueNode());
    }
    List<Node> items = ((SequenceNode) node).getValue();
    return last(items.get(items.size() - 1));
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

  /** Inserts after the line in which a node ends, and after what was inserted there before. */
  void insertBelow(Node node, String value) {
    int end = text.indexOf('\n', end(node)); // the text ends with a line end
    edits.merge(
        end, new Edit(end, value), (one, other) -> new Edit(end, one.value() + other.value()));
  }

  /** Adds to the end. */
  void append(String value) {
    appended.append(value);
  }

  private int end(Node node) {
    return offset(node.getEndMark().orElseThrow());
  }

  private int offset(Mark mark) {
    return text.offsetByCodePoints(0, mark.getIndex());
  }

  /** The new file, in the encoding of the old one. */
  byte[] bytes() {
    return file.encode(withBlank(Optional.empty()).replace("\n", lineEnd));
  }

  /**
   * The text with every value replaced.
   *
   * @param blank a node whose new value stands there as blanks
   */
  String withBlank(Optional<Node> blank) {
    Optional<Integer> at = blank.flatMap(Node::getStartMark).map(this::offset);
    StringBuilder edited = new StringBuilder(text);
    for (Map.Entry<Integer, Edit> edit : edits.descendingMap().entrySet()) {
      String value = edit.getValue().value();
      boolean blanked = at.isPresent() && at.get().equals(edit.getKey());
      edited.replace(
          edit.getKey(), edit.getValue().end(), blanked ? " ".repeat(value.length()) : value);
    }
    return edited.append(appended).toString();
  }
}

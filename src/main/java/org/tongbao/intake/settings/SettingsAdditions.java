package org.tongbao.intake.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.TextFile;
import org.tongbao.problem.InputRefused;

/**
 * Adds to notice.yaml what the words of an office's sheets mean; everything else stays as it is
 * written.
 */
public final class SettingsAdditions {
  /** Other text is written in quotation marks. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{IsHan}A-Za-z][\\p{IsHan}\\w（）()、./-]*");

  private final TextFile file;
  private final String lineEnd;
  private final String text;
  private final Node root;
  private final List<String> columns = new ArrayList<>();
  private final List<String> ignored = new ArrayList<>();
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private SettingsAdditions(TextFile file, String lineEnd, String text, Node root) {
    this.file = file;
    this.lineEnd = lineEnd;
    this.text = text;
    this.root = root;
  }

  /**
   * Reads settings.
   *
   * @throws InputRefused where their form is wrong
   */
  public static SettingsAdditions to(Path path) throws IOException, InputRefused {
    TextFile file = TextFile.open(path).orRefuse();
    StringWriter text = new StringWriter();
    try (BufferedReader reader = file.reader()) {
      reader.transferTo(text);
    }
    List<String> lines = text.toString().lines().toList();
    String lineEnd = text.toString().contains("\r\n") ? "\r\n" : "\n";
    Node root = new SettingsText(file.name(), lines).compose().orRefuse();
    return new SettingsAdditions(file, lineEnd, String.join("\n", lines) + "\n", root);
  }

  /** 列名对照. */
  public void column(String heading, String column) {
    columns.add(quoted(heading) + ": " + quoted(column));
  }

  /** 取值对照. */
  public void value(String column, String word, String meaning) {
    values
        .computeIfAbsent(column, none -> new ArrayList<>())
        .add(quoted(word) + ": " + quoted(meaning));
  }

  /** 不看的列. */
  public void ignored(String heading) {
    ignored.add(quoted(heading));
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches()
        ? word
        : "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** The new file, in the encoding of the old one. */
  public byte[] bytes() {
    SettingsEdits edits = new SettingsEdits(text);
    StringBuilder end = new StringBuilder();
    add(edits, end, root, Keys.COLUMN_NAMES, columns, "{", "}");
    Node valueNames = value(root, Keys.VALUE_NAMES.name()).orElse(null);
    List<String> newColumns = new ArrayList<>();
    values.forEach(
        (column, pairs) -> {
          Node known = valueNames == null ? null : value(valueNames, column).orElse(null);
          if (known == null) {
            newColumns.add(column + ": {" + String.join(", ", pairs) + "}");
          } else {
            insert(edits, known, pairs, "{", "}");
          }
        });
    add(edits, end, root, Keys.VALUE_NAMES, newColumns, "{", "}");
    add(edits, end, root, Keys.IGNORED_COLUMNS, ignored, "[", "]");
    return file.encode((edits.apply() + end).replace("\n", lineEnd));
  }

  /** Adds items to a key's value, or the key with them at the end of the text. */
  private static void add(
      SettingsEdits edits,
      StringBuilder end,
      Node root,
      SettingsKey key,
      List<String> items,
      String open,
      String close) {
    Node node = value(root, key.name()).or(() -> value(root, key.alias())).orElse(null);
    if (items.isEmpty()) {
      return;
    }
    if (node != null) {
      insert(edits, node, items, open, close);
      return;
    }
    boolean list = open.equals("[");
    end.append(key.name()).append(":");
    if (list) {
      end.append(" [").append(String.join(", ", items)).append("]\n");
    } else {
      end.append("\n");
      items.forEach(item -> end.append("  ").append(item).append("\n"));
    }
  }

  private static void insert(
      SettingsEdits edits, Node node, List<String> items, String open, String close) {
    if (!(node instanceof CollectionNode<?> collection)) {
      edits.replace(node, " " + open + String.join(", ", items) + close); // a key without a value
    } else if (collection.getFlowStyle() == FlowStyle.FLOW) {
      String before = collection.getValue().isEmpty() ? "" : ", ";
      edits.insertWithin(node, before + String.join(", ", items));
    } else {
      int indent = node.getStartMark().orElseThrow().getColumn();
      String mark = node instanceof SequenceNode ? "- " : "";
      StringBuilder lines = new StringBuilder();
      items.forEach(
          item -> lines.append("\n").append(" ".repeat(indent)).append(mark).append(item));
      edits.insertBelow(last(node), lines.toString());
    }
  }

  /** The node in which a block ends. */
  private static Node last(Node node) {
    if (node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() == FlowStyle.FLOW) {
      return node;
    }
    if (node instanceof MappingNode mapping) {
      List<NodeTuple> tuples = mapping.getValue();
      return last(tuples.get(tuples.size() - 1).getValueNode());
    } else if (node instanceof SequenceNode sequence) {
      return last(sequence.getValue().get(sequence.getValue().size() - 1));
    }
    return node;
  }

  private static Optional<Node> value(@Nullable Node map, String key) {
    return map instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .filter(
                tuple ->
                    tuple.getKeyNode() instanceof ScalarNode scalar
                        && PlainText.strip(scalar.getValue()).equals(key))
            .map(NodeTuple::getValueNode)
            .findFirst()
        : Optional.empty();
  }
}

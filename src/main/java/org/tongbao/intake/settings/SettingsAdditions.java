package org.tongbao.intake.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tongbao.intake.text.TextFile;
import org.tongbao.problem.InputRefused;

/**
 * Adds to notice.yaml what the words of an office's sheets mean; everything else stays as it is
 * written.
 */
public final class SettingsAdditions {
  private final SettingsEdits edits;
  private final Map<String, String> columns = new LinkedHashMap<>();
  private final List<String> ignored = new ArrayList<>();
  private final Map<String, Map<String, String>> values = new LinkedHashMap<>();

  private SettingsAdditions(SettingsEdits edits) {
    this.edits = edits;
  }

  /**
   * Reads settings.
   *
   * @throws InputRefused where their form is wrong
   */
  public static SettingsAdditions to(Path path) throws IOException, InputRefused {
    byte[] bytes = Files.readAllBytes(TextFile.readable(path).orRefuse());
    return new SettingsAdditions(SettingsEdits.of(String.valueOf(path.getFileName()), bytes));
  }

  /** 列名对照. */
  public void column(String heading, String column) {
    columns.put(heading, column);
  }

  /** 取值对照. */
  public void value(String column, String word, String meaning) {
    values.computeIfAbsent(column, none -> new LinkedHashMap<>()).put(word, meaning);
  }

  /** 不看的列. */
  public void ignored(String heading) {
    ignored.add(YamlText.of(heading));
  }

  /** The new file, in the encoding of the old one. */
  public byte[] bytes() {
    add(Keys.COLUMN_NAMES, added(value(Keys.COLUMN_NAMES), columns));
    Node known = value(Keys.VALUE_NAMES);
    List<String> newColumns = new ArrayList<>();
    values.forEach(
        (column, pairs) ->
            SettingsEdits.value(known, column::equals)
                .ifPresentOrElse(
                    node -> insert(Keys.VALUE_NAMES, node, added(node, pairs)),
                    () ->
                        newColumns.add(
                            YamlText.of(column)
                                + ": "
                                + flow(Keys.VALUE_NAMES, added(null, pairs)))));
    add(Keys.VALUE_NAMES, newColumns);
    add(Keys.IGNORED_COLUMNS, ignored);
    return edits.bytes();
  }

  /** The pairs that are new; a word that stands there already has another meaning from now on. */
  private List<String> added(@Nullable Node map, Map<String, String> pairs) {
    List<String> added = new ArrayList<>();
    pairs.forEach(
        (word, meaning) ->
            SettingsEdits.value(map, word::equals)
                .ifPresentOrElse(
                    node -> edits.replace(node, YamlText.of(meaning)),
                    () -> added.add(YamlText.of(word) + ": " + YamlText.of(meaning))));
    return added;
  }

  private @Nullable Node value(SettingsKey key) {
    return SettingsEdits.value(edits.root(), key::isCalled).orElse(null);
  }

  /** Adds items to a key's value, or the key with them at the end of the text. */
  private void add(SettingsKey key, List<String> items) {
    Node node = value(key);
    if (items.isEmpty()) {
      return;
    }
    if (node != null) {
      insert(key, node, items);
    } else if (key.equals(Keys.VALUE_NAMES)) { // a line for each column
      edits.append(key.name() + ":\n  " + String.join("\n  ", items) + "\n");
    } else {
      edits.append(key.name() + ": " + flow(key, items) + "\n");
    }
  }

  /** In one line; only 不看的列 is a list. */
  private static String flow(SettingsKey key, List<String> items) {
    String all = String.join(", ", items);
    return key.equals(Keys.IGNORED_COLUMNS) ? "[" + all + "]" : "{" + all + "}";
  }

  private void insert(SettingsKey key, Node node, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    if (!(node instanceof CollectionNode<?> collection)) {
      edits.replace(node, " " + flow(key, items)); // a key without a value
    } else if (collection.getFlowStyle() == FlowStyle.FLOW) {
      String before = collection.getValue().isEmpty() ? "" : ", ";
      edits.insertWithin(node, before + String.join(", ", items));
    } else {
      String indent = "\n" + " ".repeat(node.getStartMark().orElseThrow().getColumn());
      String mark = node instanceof SequenceNode ? "- " : "";
      items.forEach(item -> edits.insertBelow(SettingsEdits.last(node), indent + mark + item));
    }
  }
}

package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The rows of a field of the form, read from the node of its key and written as its value.
 *
 * @param type how they are entered
 * @param cells of a row; none where it is one text
 */
record FormRows(SettingsForm.Type type, List<SettingsKey> cells) {

  /** Null where these fields cannot show what is written. */
  @Nullable List<List<String>> read(Node node) {
    return switch (type) {
      case TEXT, DATE, YES_NO ->
          node instanceof ScalarNode ? List.of(List.of(SettingsEdits.shown(node))) : null;
      case LIST -> list(node);
      case TABLE -> table(node);
      case CELLS -> node instanceof MappingNode ? one(row(node)) : null;
      case MAP -> node instanceof MappingNode map ? map(map) : null;
      case MAPS -> node instanceof MappingNode map ? maps(map) : null;
      case YAML -> null;
    };
  }

  private static @Nullable List<List<String>> one(@Nullable List<String> row) {
    return row == null ? null : List.of(row);
  }

  private static @Nullable List<List<String>> list(Node node) {
    if (node instanceof ScalarNode) {
      return List.of(List.of(SettingsEdits.shown(node)));
    }
    boolean texts =
        node instanceof SequenceNode list
            && list.getValue().stream().allMatch(ScalarNode.class::isInstance);
    return texts
        ? ((SequenceNode) node)
            .getValue().stream().map(item -> List.of(SettingsEdits.shown(item))).toList()
        : null;
  }

  private @Nullable List<List<String>> table(Node node) {
    if (!(node instanceof SequenceNode list)) {
      return null;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Node item : list.getValue()) {
      List<String> row = row(item);
      if (row == null) {
        return null;
      }
      rows.add(row);
    }
    return rows;
  }

  /** The cells of a row; a text alone is its first. */
  private @Nullable List<String> row(Node item) {
    List<String> row = new ArrayList<>(cells.stream().map(cell -> "").toList());
    if (item instanceof ScalarNode) {
      row.set(0, SettingsEdits.shown(item));
      return row;
    }
    if (!(item instanceof MappingNode named)) {
      return null;
    }
    for (NodeTuple cell : named.getValue()) {
      String name = SettingsEdits.shown(cell.getKeyNode());
      int at = 0;
      while (at < row.size() && !cells.get(at).isCalled(name)) {
        at++;
      }
      String text = at == row.size() ? null : joined(cell.getValueNode());
      if (text == null) {
        return null; // a cell that these fields do not show
      }
      row.set(at, text);
    }
    return row;
  }

  private @Nullable List<List<String>> map(MappingNode map) {
    List<List<String>> rows = new ArrayList<>();
    for (NodeTuple pair : map.getValue()) {
      boolean list = pair.getValueNode() instanceof SequenceNode;
      String text = list == isList(cells.get(1)) ? joined(pair.getValueNode()) : null;
      if (text == null) {
        return null;
      }
      rows.add(List.of(SettingsEdits.shown(pair.getKeyNode()), text));
    }
    return rows;
  }

  private static @Nullable List<List<String>> maps(MappingNode maps) {
    List<List<String>> rows = new ArrayList<>();
    for (NodeTuple column : maps.getValue()) {
      if (!(column.getValueNode() instanceof MappingNode map)) {
        return null;
      }
      for (NodeTuple pair : map.getValue()) {
        if (!(pair.getValueNode() instanceof ScalarNode)) {
          return null;
        }
        rows.add(
            Stream.of(column.getKeyNode(), pair.getKeyNode(), pair.getValueNode())
                .map(SettingsEdits::shown)
                .toList());
      }
    }
    return rows;
  }

  private static @Nullable String joined(Node node) {
    List<List<String>> texts = list(node);
    return texts == null
        ? null
        : texts.stream().map(text -> text.get(0)).collect(Collectors.joining("、"));
  }

  /** As a value, with the blank or the line end before it. */
  String written(List<List<String>> rows) {
    return switch (type) {
      case TEXT, DATE, YES_NO -> " " + YamlText.of(rows.get(0).get(0));
      case LIST -> lines("- ", rows.stream().map(row -> YamlText.of(row.get(0))).toList());
      case TABLE -> lines("- ", rows.stream().map(this::cells).toList());
      case CELLS -> " " + cells(rows.get(0));
      case MAP ->
          lines(
              "",
              rows.stream()
                  .map(row -> YamlText.of(row.get(0)) + ": " + text(cells.get(1), row.get(1)))
                  .toList());
      case MAPS -> lines("", maps(rows));
      case YAML -> throw new IllegalStateException("a part of the file has no rows");
    };
  }

  private static List<String> maps(List<List<String>> rows) {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    for (List<String> row : rows) {
      columns
          .computeIfAbsent(row.get(0), none -> new ArrayList<>())
          .add(YamlText.of(row.get(1)) + ": " + YamlText.of(row.get(2)));
    }
    return columns.entrySet().stream()
        .map(each -> YamlText.of(each.getKey()) + ": {" + String.join(", ", each.getValue()) + "}")
        .toList();
  }

  private static String lines(String mark, List<String> lines) {
    return lines.stream().map(line -> "\n  " + mark + line).collect(Collectors.joining());
  }

  /** In one line, with the names of the cells that are filled. */
  String cells(List<String> row) {
    boolean alone = row.stream().skip(1).allMatch(String::isEmpty);
    if (alone && cells.equals(Keys.EARLIER_LIST)) {
      return YamlText.of(row.get(0)); // a period or a folder by itself is no list
    }
    List<String> written = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        written.add(cells.get(i).name() + ": " + text(cells.get(i), row.get(i)));
      }
    }
    return "{" + String.join(", ", written) + "}";
  }

  private static String text(SettingsKey cell, String text) {
    return isList(cell) ? list(text) : YamlText.of(text);
  }

  private static boolean isList(SettingsKey cell) {
    return cell.example().endsWith("]");
  }

  private static String list(String texts) {
    return Arrays.stream(texts.split("、"))
        .map(String::strip)
        .map(YamlText::of)
        .collect(Collectors.joining(", ", "[", "]"));
  }
}

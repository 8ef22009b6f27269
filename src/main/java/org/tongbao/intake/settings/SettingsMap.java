package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tongbao.intake.text.Choice;
import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** A mapping of the settings whose keys have been held against those that it may have. */
final class SettingsMap {
  private final String file;
  private final Place place;
  private final KnownKeys keys;
  private final List<Problem> problems;
  private final Map<SettingsKey, Node> values = new HashMap<>();

  private final DoubtfulKeys doubtful;

  private SettingsMap(String file, Node node, List<SettingsKey> keys, List<Problem> problems) {
    this.file = file;
    this.place = SettingsText.placeOf(file, node.getStartMark());
    this.keys = new KnownKeys(keys);
    this.doubtful = new DoubtfulKeys(this.keys);
    this.problems = problems;
  }

  /**
   * Takes a node for a mapping.
   *
   * @param what the node is, for the message when it is none
   * @param problems to which everything wrong in it is added, now and later
   * @return null when the node is no mapping
   */
  static @Nullable SettingsMap of(
      String file, Node node, String what, List<SettingsKey> keys, List<Problem> problems) {
    SettingsMap map = new SettingsMap(file, node, keys, problems);
    if (!(node instanceof MappingNode mapping)) {
      Optional<Problem> wide =
          node instanceof ScalarNode text
              ? SettingsText.wideColonIn(text.getValue(), map.place)
              : Optional.empty();
      problems.add(
          wide.orElseGet(
              () ->
                  Problem.error(
                      map.place,
                      what + "不是“键: 值”的样子：“" + shown(node) + "”",
                      "应写成例如“" + map.keys.example() + "”，冒号用半角、后面空一格")));
      return null;
    }
    mapping.getValue().forEach(map::put);
    return map;
  }

  /** The beginning of a node as a message quotes it. */
  static String shown(Node node) {
    return node instanceof ScalarNode text ? PlainText.show(text.getValue()) : "- …";
  }

  private void put(NodeTuple tuple) {
    Place at = SettingsText.placeOf(file, tuple.getKeyNode().getStartMark());
    if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
      problems.add(Problem.error(at, "键不是文字", "可用的键有：" + Choice.list(keys.names())));
      return;
    }
    String text = PlainText.strip(scalar.getValue());
    Optional<SettingsKey> key = keys.called(text);
    if (key.isEmpty()) {
      problems.add(doubtful.unknown(text, at));
      return;
    }
    Node earlier = values.putIfAbsent(key.get(), tuple.getValueNode());
    if (earlier != null) {
      doubtful.add(key.get());
      int line = SettingsText.placeOf(file, earlier.getStartMark()).line();
      problems.add(
          Problem.error(at, "“" + PlainText.show(text) + "”写了两次，前一次在第" + line + "行", "请只留一处"));
    }
  }

  /** Whether what stands under this key is certainly all that was meant for it. */
  boolean sure(SettingsKey key) {
    return doubtful.leaveSure(key);
  }

  /** Where the mapping begins. */
  Place place() {
    return place;
  }

  /** Where the key's value begins; or the mapping, where it is absent. */
  Place place(SettingsKey key) {
    Node node = values.get(key);
    return node == null ? place : place(node);
  }

  /** Where a node of this file begins. */
  Place place(Node node) {
    return SettingsText.placeOf(file, node.getStartMark());
  }

  /** An item of the key's list as a mapping; a problem and null when it is none. */
  @Nullable SettingsMap nested(SettingsKey key, Node node, List<SettingsKey> keys) {
    return of(file, node, "“" + key.name() + "”的一项", keys, problems);
  }

  /** The key's mapping; null when it is absent, empty or (with a problem) no mapping. */
  @Nullable SettingsMap mapping(SettingsKey key, List<SettingsKey> keys) {
    Node node = values.get(key);
    return node == null || empty(node)
        ? null
        : of(file, node, "“" + key.name() + "”", keys, problems);
  }

  private static boolean empty(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
  }

  /** Whether the key stands there, with or without a value. */
  boolean has(SettingsKey key) {
    return values.containsKey(key);
  }

  /** The key's text, or null when it is absent, empty or (with a problem) no text. */
  @Nullable Setting<String> text(SettingsKey key) {
    Node node = values.get(key);
    if (node == null) {
      return null;
    }
    Place at = place(key);
    if (!(node instanceof ScalarNode scalar)) {
      problems.add(
          Problem.error(
              at, "“" + key.name() + "”只能写一个值，这里却是列表或一组键", "应写成例如“" + key.example() + "”"));
      return null;
    }
    String text = PlainText.clean(scalar.getValue(), key.name(), at, problems);
    return text.isEmpty() ? null : new Setting<>(text, at);
  }

  /** The key's text; a problem and null when there is none. */
  @Nullable Setting<String> required(SettingsKey key) {
    int before = problems.size();
    Setting<String> text = text(key);
    if (text == null && problems.size() == before && !doubtful.contains(key)) {
      Node empty = values.get(key);
      problems.add(
          Problem.error(
              empty != null ? place(key) : keys.keys() == Keys.NOTICE ? Place.of(file) : place,
              empty != null ? "“" + key.name() + "”是空的" : "缺少“" + key.name() + "”",
              "请写，例如“" + key.example() + "”"));
    }
    return text;
  }

  /** {@link #required}; the empty text when there is none. */
  String requiredText(SettingsKey key) {
    Setting<String> text = required(key);
    return text == null ? "" : text.value();
  }

  /** {@link #text}; the empty text when there is none. */
  String textOrEmpty(SettingsKey key) {
    Setting<String> text = text(key);
    return text == null ? "" : text.value();
  }

  /** 是 or 否. */
  boolean yes(SettingsKey key, boolean otherwise) {
    Setting<String> text = text(key);
    if (text != null && !text.value().matches("[是否]")) {
      problems.add(
          Problem.error(
              text.place(),
              "“" + key.name() + "”写的是“" + PlainText.show(text.value()) + "”",
              "请写“是”或“否”；不写就当作“" + (otherwise ? "是" : "否") + "”"));
    }
    return text == null ? otherwise : text.value().equals("是");
  }

  /** A problem when the key of a list is absent; the list itself may be empty. */
  void requireList(SettingsKey key) {
    if (!has(key)) {
      required(key);
    }
  }

  /** The key's list; empty when it is absent, empty or (with a problem) no list. */
  List<Node> list(SettingsKey key) {
    Node node = values.get(key);
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    if (node != null && !empty(node)) {
      problems.add(
          Problem.error(
              place(key),
              "“" + key.name() + "”应是列表，这里却是“" + shown(node) + "”",
              "请每项一行、前面写“- ”，或写在方括号里，例如“" + key.example() + "”"));
    }
    return List.of();
  }

  /** The key's list of plain texts, each cleaned. */
  List<Setting<String>> texts(SettingsKey key) {
    List<Setting<String>> texts = new ArrayList<>();
    for (Node node : list(key)) {
      Setting<String> text = item(key, node);
      if (text != null) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** An item of the key's list as text; a problem and null when it is none. */
  @Nullable Setting<String> item(SettingsKey key, Node node) {
    Place at = place(node);
    String text =
        node instanceof ScalarNode scalar
            ? PlainText.clean(scalar.getValue(), key.name(), at, problems)
            : "";
    if (text.isEmpty()) {
      problems.add(
          Problem.error(
              at,
              "“" + key.name() + "”里有一项" + (node instanceof ScalarNode ? "是空的" : "不是文字"),
              "每项写一个名称，例如“" + key.example() + "”"));
      return null;
    }
    Optional<Problem> wide = SettingsText.wideColonIn(text, at);
    wide.ifPresent(problems::add);
    return wide.isPresent() ? null : new Setting<>(text, at);
  }
}

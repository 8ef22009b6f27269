package org.tongbao.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** A mapping of the settings whose keys have been held against those that it may have. */
final class SettingsMap {
  private final String file;
  private final Place place;
  private final List<SettingsKey> keys;
  private final List<Problem> problems;
  private final Map<SettingsKey, Node> values = new HashMap<>();
  private final Set<SettingsKey> misspelt = new HashSet<>();

  private SettingsMap(String file, Node node, List<SettingsKey> keys, List<Problem> problems) {
    this.file = file;
    this.place = SettingsText.placeOf(file, node.getStartMark());
    this.keys = keys;
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
                      "应写成例如“" + keys.get(0).example() + "”，冒号用半角、后面空一格")));
      return null;
    }
    mapping.getValue().forEach(map::put);
    return map;
  }

  private static String shown(Node node) {
    return node instanceof ScalarNode text ? PlainText.show(text.getValue()) : "- …";
  }

  private void put(NodeTuple tuple) {
    Place at = SettingsText.placeOf(file, tuple.getKeyNode().getStartMark());
    if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
      problems.add(Problem.error(at, "键不是文字", "可用的键有：" + names()));
      return;
    }
    String text = PlainText.strip(scalar.getValue());
    Optional<SettingsKey> key = keys.stream().filter(known -> known.isCalled(text)).findFirst();
    if (key.isEmpty()) {
      Optional<Problem> wide = SettingsText.wideColonIn(text, at);
      meant(wide.isPresent() ? text.replaceFirst("[\\s　]*：.*", "") : text);
      problems.add(wide.orElseGet(() -> unknown(text, at)));
      return;
    }
    Node earlier = values.putIfAbsent(key.get(), tuple.getValueNode());
    if (earlier != null) {
      int line = SettingsText.placeOf(file, earlier.getStartMark()).line();
      problems.add(
          Problem.error(at, "“" + PlainText.show(text) + "”写了两次，前一次在第" + line + "行", "请只留一处"));
    }
  }

  /** A key whose wrong spelling has been told is not told as missing too. */
  private void meant(String text) {
    List<String> names = keys.stream().map(SettingsKey::name).toList();
    Optional<String> nearest = Choice.nearest(text, names);
    keys.stream().filter(key -> nearest.equals(Optional.of(key.name()))).forEach(misspelt::add);
  }

  private Problem unknown(String text, Place at) {
    if (text.matches("\\d+")) {
      return Problem.error(
          at, "半角逗号把一个数分成了两截，后一截是“" + PlainText.show(text) + "”", "数字不加千分号，例如写 3040");
    }
    List<String> names = keys.stream().map(SettingsKey::name).toList();
    return Problem.error(
        at,
        text.equals("<<") ? "这里用了 YAML 的合并“<<”" : "不认识“" + PlainText.show(text) + "”这个键",
        text.equals("<<") ? "请直接写出内容" : Choice.among(text, names) + "，请改正或删去这一行");
  }

  private String names() {
    return Choice.list(keys.stream().map(SettingsKey::name).toList());
  }

  /** Where the mapping begins. */
  Place place() {
    return place;
  }

  /** Where the key's value begins; or the mapping, where it is absent. */
  Place place(SettingsKey key) {
    Node node = values.get(key);
    return node == null ? place : SettingsText.placeOf(file, node.getStartMark());
  }

  /** An item of the key's list as a mapping; a problem and null when it is none. */
  @Nullable SettingsMap nested(SettingsKey key, Node node, List<SettingsKey> keys) {
    return of(file, node, "“" + key.name() + "”的一项", keys, problems);
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
    if (text == null && problems.size() == before && !misspelt.contains(key)) {
      Node empty = values.get(key);
      problems.add(
          Problem.error(
              empty != null ? place(key) : keys == Keys.NOTICE ? Place.of(file) : place,
              empty != null ? "“" + key.name() + "”是空的" : "缺少“" + key.name() + "”",
              "请写，例如“" + key.example() + "”"));
    }
    return text;
  }

  /** The key's list; empty when it is absent, empty or (with a problem) no list. */
  List<Node> list(SettingsKey key) {
    Node node = values.get(key);
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    if (node != null && !(node instanceof ScalarNode scalar && scalar.getValue().isBlank())) {
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
    Place at = SettingsText.placeOf(file, node.getStartMark());
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

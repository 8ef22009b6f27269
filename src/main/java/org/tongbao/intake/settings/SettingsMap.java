package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Suggestion;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** A mapping of the settings, with only keys that it may have. */
final class SettingsMap {
  private static final String NULL = "~";

  private final String file;
  private final Place place;
  private final KnownKeys keys;
  private final List<Problem> problems;
  private final Map<SettingsKey, Node> values = new HashMap<>();

  private final ReportedKeys reported;

  private SettingsMap(String file, Node node, List<SettingsKey> keys, List<Problem> problems) {
    this.file = file;
    this.place = SettingsText.placeOf(file, node.getStartMark());
    this.keys = new KnownKeys(keys);
    this.reported = new ReportedKeys(this.keys);
    this.problems = problems;
  }

  /**
   * The whole settings.
   *
   * @param keys of the first level
   * @param problems to which everything wrong in them is added, now and later
   * @return null, with a problem, when the node is no mapping
   */
  static @Nullable SettingsMap ofFile(
      String file, Node root, List<SettingsKey> keys, List<Problem> problems) {
    return of(file, root, keys, problems, SettingsMessage.FILE_WITHOUT_KEYS);
  }

  private static @Nullable SettingsMap of(
      String file,
      Node node,
      List<SettingsKey> keys,
      List<Problem> problems,
      SettingsMessage withoutKeys,
      String... key) {
    SettingsMap map = new SettingsMap(file, node, keys, problems);
    if (!(node instanceof MappingNode mapping)) {
      Optional<Problem> wide =
          node instanceof ScalarNode text
              ? SettingsText.wideColonIn(text.getValue(), map.place)
              : Optional.empty();
      List<String> values = new ArrayList<>(List.of(key));
      values.addAll(List.of(shown(node), map.keys.example()));
      problems.add(wide.orElseGet(() -> withoutKeys.at(map.place, values.toArray())));
      return null;
    }
    mapping.getValue().forEach(map::put);
    return map;
  }

  /** Adds a problem to those of the whole settings. */
  void report(Problem problem) {
    problems.add(problem);
  }

  /** How many problems the whole settings have so far. */
  int reports() {
    return problems.size();
  }

  /** The beginning of a node as a message quotes it. */
  static String shown(Node node) {
    return node instanceof ScalarNode text ? PlainText.show(text.getValue()) : "- …";
  }

  private void put(NodeTuple tuple) {
    Place at = SettingsText.placeOf(file, tuple.getKeyNode().getStartMark());
    if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
      problems.add(SettingsMessage.KEY_IS_NO_TEXT.at(at, Suggestion.list(keys.names())));
      return;
    }
    String text = PlainText.strip(scalar.getValue());
    Optional<SettingsKey> key = keys.called(text);
    if (key.isEmpty()) {
      problems.add(reported.unknown(text, at));
      return;
    }
    Node earlier = values.putIfAbsent(key.get(), tuple.getValueNode());
    if (earlier != null) {
      reported.add(key.get());
      int line = SettingsText.placeOf(file, earlier.getStartMark()).line();
      problems.add(SettingsMessage.DUPLICATE_KEY.at(at, PlainText.show(text), line));
    }
  }

  /** Whether the value of this key is certainly the whole value that was meant for it. */
  boolean certain(SettingsKey key) {
    return reported.exclude(key);
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
    return of(file, node, keys, problems, SettingsMessage.ITEM_WITHOUT_KEYS, key.name());
  }

  /** The items of the key's list that are mappings; a problem for each other one. */
  List<SettingsMap> items(SettingsKey key, List<SettingsKey> keys) {
    List<SettingsMap> items = new ArrayList<>();
    for (Node node : list(key)) {
      SettingsMap item = nested(key, node, keys);
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  /** The key's mapping; null when it is absent, empty or (with a problem) no mapping. */
  @Nullable SettingsMap mapping(SettingsKey key, List<SettingsKey> keys) {
    Node node = values.get(key);
    return node == null || empty(node)
        ? null
        : of(file, node, keys, problems, SettingsMessage.VALUE_WITHOUT_KEYS, key.name());
  }

  private static boolean empty(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
  }

  /** The key's value; null where it is absent. */
  @Nullable Node node(SettingsKey key) {
    return values.get(key);
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
      problems.add(SettingsMessage.SEVERAL_VALUES.at(at, key.name(), key.example()));
      return null;
    }
    String text = clean(scalar, key);
    return text.isEmpty() ? null : new Setting<>(text, at);
  }

  /** The node's text, cleaned; messages name the key. YAML's null is no text. */
  String clean(ScalarNode node, SettingsKey key) {
    if (node.getValue().equals(NULL) && node.getScalarStyle() == ScalarStyle.PLAIN) {
      return "";
    }
    return PlainText.clean(node.getValue(), key.name(), place(node), problems);
  }

  /** The key's text; a problem and null when there is none. */
  @Nullable Setting<String> required(SettingsKey key) {
    int before = problems.size();
    Setting<String> text = text(key);
    if (text == null && problems.size() == before && !reported.contains(key)) {
      Place whole = keys.keys() == Keys.NOTICE ? Place.of(file) : place;
      problems.add(
          has(key)
              ? SettingsMessage.EMPTY_VALUE.at(place(key), key.name(), key.example())
              : SettingsMessage.MISSING_KEY.at(whole, key.name(), key.example()));
    }
    return text;
  }

  /**
   * The key's text; the empty text when there is none.
   *
   * @param otherwise reported, with the text and an example, where it has not the form
   */
  String matching(SettingsKey key, Pattern form, SettingsMessage otherwise) {
    Setting<String> text = text(key);
    if (text != null && !form.matcher(text.value()).matches()) {
      problems.add(otherwise.at(text.place(), PlainText.show(text.value()), key.example()));
    }
    return text == null ? "" : text.value();
  }

  /**
   * The value that the text names; null where there is no text.
   *
   * @param otherwise reported, with the text and all labels, where it names none
   */
  <E> @Nullable E oneOf(
      @Nullable Setting<String> text,
      Function<String, Optional<E>> called,
      Stream<String> labels,
      SettingsMessage otherwise) {
    if (text == null) {
      return null;
    }
    Optional<E> value = called.apply(text.value());
    if (value.isEmpty()) {
      String all = Suggestion.list(labels.toList());
      problems.add(otherwise.at(text.place(), PlainText.show(text.value()), all));
    }
    return value.orElse(null);
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
          SettingsMessage.NOT_YES_OR_NO_SETTING.at(
              text.place(), key.name(), PlainText.show(text.value()), otherwise ? "是" : "否"));
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
    return list(key, values.get(key));
  }

  /** The items of a node that should be a list; messages name the key. */
  List<Node> list(SettingsKey key, @Nullable Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    if (node != null && !empty(node)) {
      problems.add(SettingsMessage.NO_LIST.at(place(node), key.name(), shown(node), key.example()));
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
    String text = node instanceof ScalarNode scalar ? clean(scalar, key) : "";
    if (text.isEmpty()) {
      problems.add(
          (node instanceof ScalarNode
                  ? SettingsMessage.EMPTY_ITEM
                  : SettingsMessage.ITEM_IS_NO_TEXT)
              .at(at, key.name(), key.example()));
      return null;
    }
    Optional<Problem> wide = SettingsText.wideColonIn(text, at);
    wide.ifPresent(problems::add);
    return wide.isPresent() ? null : new Setting<>(text, at);
  }
}

package org.tongbao.intake.settings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tongbao.inspection.Period;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * The notice.yaml of the period after another one: the same text with the next period. Values that
 * belong to the last period only are emptied, so that they are refused until they are filled in.
 */
public final class NextSettings {
  private static final String NOTHING = "\"\"";

  private final SettingsEdits edits;
  private final Period last;
  private final List<String> moved = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private final List<String> emptied = new ArrayList<>();
  private final NextEarlier earlier;

  private NextSettings(SettingsEdits edits, Period last) {
    this.edits = edits;
    this.last = last;
    this.earlier = new NextEarlier(last);
  }

  /**
   * Makes the next settings from settings without problems.
   *
   * @param name how messages name the file
   * @param read the last period's notice.yaml
   * @throws InputRefused with all problems of these settings
   */
  public static NextSettings after(String name, SettingsReading read)
      throws IOException, InputRefused {
    Period last = read.settings().orRefuse().basics().period();
    NextSettings next = new NextSettings(SettingsEdits.of(name, read.file()), last);
    next.edit(next.edits.root());
    return next;
  }

  private void edit(Node root) {
    last.next().ifPresentOrElse(next -> move(root, next), () -> openPeriod(root));
    for (SettingsKey key : List.of(Keys.AS_OF, Keys.DATE, Keys.NUMBER, Keys.DEADLINE)) {
      open(root, key);
    }
    for (Node item : items(root, Keys.DERIVED)) {
      open(item, Keys.DERIVED_NUMBER);
      open(item, Keys.FIRST_SERIAL); // the last period's serials would be given again
    }
    value(root, Keys.IMPRINT).ifPresent(imprint -> open(imprint, Keys.PRINTED));
    for (SettingsKey key : List.of(Keys.PUBLISHED, Keys.INDEX)) {
      value(root, Keys.WEB).ifPresent(page -> open(page, key));
    }
    value(root, Keys.EARLIER)
        .ifPresent(
            node -> {
              earlier.edit(node, edits);
              earlier.moved().ifPresent(moved::add);
            });
    emptyItems(root, Keys.FACTS, List.of(Keys.VALUE, Keys.NOTE));
    emptyTables(root);
    emptyItems(root, Keys.ACCEPTED_RESULTS, List.of(Keys.REASON));
    emptyItems(root, Keys.TOTALS, List.of(Keys.CHECKED, Keys.PASSED));
  }

  private void move(Node root, Period next) {
    String days = next.days().from() + " 至 " + next.days().to();
    value(root, Keys.PERIOD).ifPresent(node -> move(Keys.PERIOD.name(), node, next.print()));
    forEachWindow(root, (key, node) -> move(key, node, days));
  }

  /** Nobody knows the next days yet. */
  private void openPeriod(Node root) {
    open(root, Keys.PERIOD);
    forEachWindow(root, this::open);
  }

  private void move(String key, Node node, String to) {
    moved.add(key + "：" + SettingsEdits.shown(node) + " → " + to);
    edits.replace(node, to);
  }

  /** Of one window the key alone, of several each with its name. */
  private static void forEachWindow(Node root, BiConsumer<String, Node> action) {
    Node window = value(root, Keys.WINDOW).orElseThrow();
    if (window instanceof MappingNode named) {
      for (NodeTuple each : named.getValue()) {
        String name = SettingsEdits.shown(each.getKeyNode());
        action.accept(Keys.WINDOW.name() + "“" + name + "”", each.getValueNode());
      }
    } else {
      action.accept(Keys.WINDOW.name(), window);
    }
  }

  /** Open dates and numbers may be printed; an open deadline or serial is refused until then. */
  private void open(Node map, SettingsKey key) {
    value(map, key)
        .filter(
            node ->
                !SettingsEdits.shown(node).isEmpty()
                    && !SettingsEdits.shown(node).equals(SettingsDates.OPEN))
        .ifPresent(node -> open(key.name(), node));
  }

  private void open(String key, Node node) {
    open.add(key + "（上期是 " + SettingsEdits.shown(node) + "）");
    edits.replace(node, SettingsDates.OPEN);
  }

  private void emptyItems(Node root, SettingsKey list, List<SettingsKey> keys) {
    List<Node> items = items(root, list);
    for (Node item : items) {
      for (SettingsKey key : keys) {
        value(item, key).ifPresent(node -> edits.replace(node, NOTHING));
      }
    }
    if (!items.isEmpty()) {
      emptied.add(list.name() + " " + items.size() + " 项");
    }
  }

  private void emptyTables(Node root) {
    List<Node> tables =
        items(root, Keys.FACT_TABLES).stream()
            .filter(table -> value(table, Keys.ROWS).isPresent()) // another's rows are in its file
            .toList();
    for (Node table : tables) {
      for (Node row : items(table, Keys.ROWS)) {
        if (row instanceof SequenceNode cells) {
          emptyRow(cells.getValue());
        }
      }
    }
    if (!tables.isEmpty()) {
      emptied.add(Keys.FACT_TABLES.name() + " " + tables.size() + " 张（每行只留第一格）");
    }
  }

  /** Keeps the first cell only, so that the row is refused until it is filled in. */
  private void emptyRow(List<Node> cells) {
    Node first = cells.get(0);
    if (cells.size() > 1) {
      edits.cut(first, cells.get(cells.size() - 1));
    } else {
      edits.replace(first, "[]");
    }
  }

  private static List<Node> items(Node map, SettingsKey key) {
    return value(map, key)
        .filter(SequenceNode.class::isInstance)
        .map(node -> ((SequenceNode) node).getValue())
        .orElse(List.of());
  }

  private static Optional<Node> value(Node map, SettingsKey key) {
    return SettingsEdits.value(map, key::isCalled);
  }

  /** The new file, in the encoding of the last one. */
  public byte[] bytes() {
    return edits.bytes();
  }

  /** The period of the last settings. */
  public Period last() {
    return last;
  }

  /** The dates that were changed: the key, before and after. */
  public List<String> moved() {
    return List.copyOf(moved);
  }

  /** The keys that are open now, with their last values. */
  public List<String> open() {
    return List.copyOf(open);
  }

  /** The folders and lists of earlier periods that are left out of 往期. */
  public List<String> leftOut() {
    return List.copyOf(earlier.leftOut());
  }

  /** The lists whose figures are emptied, with their sizes. */
  public List<String> emptied() {
    return List.copyOf(emptied);
  }

  /** The lines that still name the last period; 往期 names it rightly. */
  public List<Problem> stale() {
    List<Problem> stale = new ArrayList<>();
    List<String> lines = edits.withBlank(value(edits.root(), Keys.EARLIER)).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int at = lines.get(i).indexOf(last.print());
      if (at >= 0) {
        stale.add(
            SettingsMessage.STALE_PERIOD.at(new Place(edits.name(), i + 1, at + 1), last.print()));
      }
    }
    return stale;
  }
}

package org.tongbao.intake.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.tongbao.intake.text.TextFile;
import org.tongbao.problem.InputRefused;

/**
 * notice.yaml as a form: its fields with their values, which may be replaced one by one. Comments,
 * the order of keys and everything that is not replaced stay as they are written.
 */
public final class SettingsForm {

  /** How a value is entered. */
  public enum Type {
    /** A line of text. */
    TEXT,
    /** A day. */
    DATE,
    /** 是 or 否. */
    YES_NO,
    /** Texts, a line each, in their order. */
    LIST,
    /** Rows of named cells, in their order. */
    TABLE,
    /** Named cells. */
    CELLS
  }

  /** The parts of the form, in their order. */
  public enum Part {
    NOTICE("通报"),
    PEOPLE("主送、要求和联系"),
    GROUPS("检查范围"),
    FIGURES("事实和核对"),
    PAPER("版头和版记"),
    FILING("归档和发布");

    private final String heading;

    Part(String heading) {
      this.heading = heading;
    }

    /** Above its fields. */
    public String heading() {
      return heading;
    }
  }

  /** The fields, in the order in which an office fills them in. */
  public enum Field {
    TEMPLATE(Part.NOTICE, Type.TEXT, Keys.TEMPLATE),
    ISSUER(Part.NOTICE, Type.TEXT, Keys.ISSUER),
    PERIOD(Part.NOTICE, Type.TEXT, Keys.PERIOD),
    WINDOW(Part.NOTICE, Type.TEXT, Keys.WINDOW),
    DATE(Part.NOTICE, Type.DATE, Keys.DATE),
    NUMBER(Part.NOTICE, Type.TEXT, Keys.NUMBER),
    ADDRESSEES(Part.PEOPLE, Type.LIST, Keys.ADDRESSEES),
    BASES(Part.PEOPLE, Type.TABLE, Keys.BASES, Keys.BASIS),
    APPROVAL(Part.PEOPLE, Type.TEXT, Keys.APPROVAL),
    PARTNER(Part.PEOPLE, Type.TEXT, Keys.PARTNER),
    DEADLINE(Part.PEOPLE, Type.DATE, Keys.DEADLINE),
    REPORT_TO(Part.PEOPLE, Type.TEXT, Keys.REPORT_TO),
    PERSON(Part.PEOPLE, Type.TEXT, Keys.PERSON),
    PHONE(Part.PEOPLE, Type.TEXT, Keys.PHONE),
    EMAIL(Part.PEOPLE, Type.TEXT, Keys.EMAIL),
    KINDS(Part.GROUPS, Type.LIST, Keys.KINDS),
    REGIONS(Part.GROUPS, Type.TABLE, Keys.REGIONS, Keys.GROUP),
    DEPARTMENTS(Part.GROUPS, Type.TABLE, Keys.DEPARTMENTS, Keys.GROUP),
    PASS_LINE(Part.GROUPS, Type.TEXT, Keys.PASS_LINE),
    BANDS(Part.GROUPS, Type.TABLE, Keys.BANDS, Keys.BAND),
    RATES(Part.GROUPS, Type.YES_NO, Keys.RATES),
    FACTS(Part.FIGURES, Type.TABLE, Keys.FACTS, Keys.FACT),
    PARAMETERS(Part.FIGURES, Type.TABLE, Keys.PARAMETERS, Keys.FACT),
    TOTALS(Part.FIGURES, Type.TABLE, Keys.TOTALS, Keys.TOTAL),
    SIGNED_BY(Part.PAPER, Type.TEXT, Keys.SIGNED_BY),
    HEAD(Part.PAPER, Type.CELLS, Keys.HEAD, Keys.LETTERHEAD),
    SEAL(Part.PAPER, Type.YES_NO, Keys.SEAL),
    REMARK(Part.PAPER, Type.TEXT, Keys.REMARK),
    IMPRINT(Part.PAPER, Type.CELLS, Keys.IMPRINT, Keys.PRINTING),
    FILED(Part.FILING, Type.CELLS, Keys.FILING, Keys.FILED),
    WEB(Part.FILING, Type.CELLS, Keys.WEB, Keys.WEB_PAGE);

    private final Part part;
    private final Type type;
    private final SettingsKey key;
    private final List<SettingsKey> cells;

    Field(Part part, Type type, SettingsKey key) {
      this(part, type, key, List.of());
    }

    Field(Part part, Type type, SettingsKey key, List<SettingsKey> cells) {
      this.part = part;
      this.type = type;
      this.key = key;
      this.cells = cells;
    }

    public Part part() {
      return part;
    }

    public Type type() {
      return type;
    }

    /** The key, which is also the label. */
    public String key() {
      return key.name();
    }

    /** The names of the cells of a row; none where it has no rows. */
    public List<String> cells() {
      return cells.stream().map(SettingsKey::name).toList();
    }

    /** A value as it may be written in a line of text. */
    public String example() {
      return key.example().substring(key.name().length() + 2).replace("\"", "");
    }

    /** The field of a key. */
    public static Optional<Field> of(String key) {
      return Arrays.stream(values()).filter(field -> field.key.isCalled(key)).findFirst();
    }
  }

  private final SettingsEdits edits;

  private SettingsForm(SettingsEdits edits) {
    this.edits = edits;
  }

  /**
   * Reads settings.
   *
   * @throws InputRefused where their form is wrong
   */
  public static SettingsForm of(Path path) throws IOException, InputRefused {
    byte[] bytes = Files.readAllBytes(TextFile.readable(path).orRefuse());
    return new SettingsForm(SettingsEdits.of(String.valueOf(path.getFileName()), bytes));
  }

  /**
   * The rows of a field: one cell for a text, one row for cells; empty where nothing is written.
   *
   * @return null where it is written in a form that these fields cannot show
   */
  public @Nullable List<List<String>> rows(Field field) {
    Node node = node(field);
    if (node == null || isEmpty(node)) {
      return List.of();
    }
    return switch (field.type) {
      case TEXT, DATE, YES_NO ->
          node instanceof ScalarNode ? List.of(List.of(SettingsEdits.shown(node))) : null;
      case LIST -> list(node);
      case TABLE -> table(node, field);
      case CELLS -> node instanceof MappingNode ? one(row(node, field)) : null;
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

  private static @Nullable List<List<String>> table(Node node, Field field) {
    if (!(node instanceof SequenceNode list)) {
      return null;
    }
    List<List<String>> rows = new ArrayList<>();
    for (Node item : list.getValue()) {
      List<String> row = row(item, field);
      if (row == null) {
        return null;
      }
      rows.add(row);
    }
    return rows;
  }

  /** The cells of a row; a text alone is its first. */
  private static @Nullable List<String> row(Node item, Field field) {
    List<String> row = new ArrayList<>(field.cells.stream().map(cell -> "").toList());
    if (item instanceof ScalarNode) {
      row.set(0, SettingsEdits.shown(item));
      return row;
    }
    if (!(item instanceof MappingNode cells)) {
      return null;
    }
    for (NodeTuple cell : cells.getValue()) {
      String name = SettingsEdits.shown(cell.getKeyNode());
      int at = 0;
      while (at < row.size() && !field.cells.get(at).isCalled(name)) {
        at++;
      }
      if (at == row.size()) {
        return null; // a cell that these fields do not show
      }
      List<List<String>> texts = list(cell.getValueNode());
      if (texts == null) {
        return null;
      }
      row.set(at, texts.stream().map(text -> text.get(0)).collect(Collectors.joining("、")));
    }
    return row;
  }

  /** The field in whose lines a line of the file is. */
  public Optional<Field> fieldAt(int line) {
    if (edits.root() instanceof MappingNode map) {
      for (NodeTuple entry : map.getValue()) {
        int first = entry.getKeyNode().getStartMark().orElseThrow().getLine() + 1;
        int last =
            SettingsEdits.last(entry.getValueNode()).getEndMark().orElseThrow().getLine() + 1;
        if (first <= line && line <= last) {
          return Field.of(SettingsEdits.shown(entry.getKeyNode()));
        }
      }
    }
    return Optional.empty();
  }

  /** The keys that are written and that no field shows. */
  public List<String> unshown() {
    return edits.root() instanceof MappingNode map
        ? map.getValue().stream()
            .map(entry -> SettingsEdits.shown(entry.getKeyNode()))
            .filter(key -> Field.of(key).isEmpty())
            .toList()
        : List.of();
  }

  private @Nullable Node node(Field field) {
    return SettingsEdits.value(edits.root(), field.key::isCalled).orElse(null);
  }

  private static boolean isEmpty(Node node) {
    return node instanceof ScalarNode && SettingsEdits.shown(node).isEmpty();
  }

  /**
   * Writes other rows into a field, or removes it where there are none. What is written as it
   * stands there already is not touched.
   */
  public void replace(Field field, List<List<String>> rows) {
    List<List<String>> filled =
        rows.stream().filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty())).toList();
    if (filled.equals(rows(field))) {
      return;
    }
    Node node = node(field);
    if (filled.isEmpty()) {
      edits.removeKey(field.key::isCalled);
    } else if (node == null) {
      edits.append(field.key.name() + ":" + written(field, filled) + "\n");
    } else {
      edits.replaceValue(node, written(field, filled));
    }
  }

  /** With the blank or the line end before it. */
  private static String written(Field field, List<List<String>> rows) {
    return switch (field.type) {
      case TEXT, DATE, YES_NO -> " " + YamlText.of(rows.get(0).get(0));
      case LIST ->
          rows.stream()
              .map(row -> YamlText.of(row.get(0)))
              .collect(Collectors.joining("\n  - ", "\n  - ", ""));
      case TABLE ->
          rows.stream()
              .map(row -> cells(field, row))
              .collect(Collectors.joining("\n  - ", "\n  - ", ""));
      case CELLS -> " " + cells(field, rows.get(0));
    };
  }

  private static String cells(Field field, List<String> row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        SettingsKey key = field.cells.get(i);
        cells.add(key.name() + ": " + (isList(key) ? list(row.get(i)) : YamlText.of(row.get(i))));
      }
    }
    return "{" + String.join(", ", cells) + "}";
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

  /** The new file, in the encoding of the old one. */
  public byte[] bytes() {
    return edits.bytes();
  }
}

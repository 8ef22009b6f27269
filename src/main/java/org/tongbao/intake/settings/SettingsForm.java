package org.tongbao.intake.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.tongbao.inspection.OwnSheets.Named;
import org.tongbao.intake.text.TextFile;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;

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
    CELLS,
    /** Words, each with its text. */
    MAP,
    /** Words, each with its text, by columns. */
    MAPS,
    /** As it is written in the file. */
    YAML
  }

  /** The parts of the form, in their order. */
  public enum Part {
    NOTICE("通报"),
    PEOPLE("主送、要求和联系"),
    GROUPS("检查范围"),
    FIGURES("事实和核对"),
    PAPER("版头和版记"),
    FILING("归档和发布"),
    RARE("少用的各项");

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
    WEB(Part.FILING, Type.CELLS, Keys.WEB, Keys.WEB_PAGE),
    /** The same key as {@link #WINDOW}: one or the other. */
    WINDOWS(Part.RARE, Type.MAP, Keys.WINDOW, Keys.WINDOW_OF_GROUP),
    AS_OF(Part.RARE, Type.DATE, Keys.AS_OF),
    ROUNDS(Part.RARE, Type.LIST, Keys.ROUNDS),
    ORDERS(Part.RARE, Type.MAP, Keys.GROUP_ORDER, Keys.ORDER_OF_COLUMN),
    EARLIER(Part.RARE, Type.TABLE, Keys.EARLIER, Keys.EARLIER_LIST),
    DERIVED(Part.RARE, Type.TABLE, Keys.DERIVED, Keys.DERIVED_NOTICE),
    FACT_TABLES(Part.RARE, Type.YAML, Keys.FACT_TABLES),
    ACCEPTED(Part.RARE, Type.TABLE, Keys.ACCEPTED_RESULTS, Keys.ACCEPTED_RESULT),
    SHEETS(Part.RARE, Type.YAML, Keys.SHEETS),
    COLUMN_NAMES(Part.RARE, Type.MAP, Keys.COLUMN_NAMES, Keys.MEANING_OF_HEADING),
    VALUE_NAMES(Part.RARE, Type.MAPS, Keys.VALUE_NAMES, Keys.MEANING_OF_VALUE),
    IGNORED(Part.RARE, Type.LIST, Keys.IGNORED_COLUMNS),
    OWN_COLUMNS(Part.RARE, Type.YAML, Keys.OWN_COLUMNS);

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

    /** The key. */
    public String key() {
      return key.name();
    }

    /** Beside the field: the key, but where two fields are for one key. */
    public String label() {
      return this == WINDOWS ? "各类、各批的检查时段（写在这里的，上面的检查时段不写）" : key.name();
    }

    /** The names of the cells of a row; none where it has no rows. */
    public List<String> cells() {
      return cells.stream().map(SettingsKey::name).toList();
    }

    /** A value as it may be written in a line of text. */
    public String example() {
      return example(key);
    }

    /** A value of each cell. */
    public List<String> examples() {
      return cells.stream()
          .map(cell -> example(cell).replaceAll("[\\[\\]]", "").replace(", ", "、"))
          .toList();
    }

    private static String example(SettingsKey key) {
      return key.example().substring(key.name().length() + 2).replace("\"", "");
    }

    /** The field of a key. */
    public static Optional<Field> of(String key) {
      return Arrays.stream(values()).filter(field -> field.key.isCalled(key)).findFirst();
    }
  }

  private final SettingsEdits edits;
  private final Set<SettingsKey> written = new HashSet<>();
  private final Set<SettingsKey> removed = new HashSet<>();

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
    if (field.type == Type.YAML) {
      return null;
    }
    if (node == null || isEmpty(node)) {
      return List.of();
    }
    boolean ofOther =
        (field == Field.WINDOW && node instanceof MappingNode)
            || (field == Field.WINDOWS && node instanceof ScalarNode);
    return ofOther ? List.of() : new FormRows(field.type, field.cells).read(node);
  }

  /** The value of a field as it is written in the file; empty where nothing is. */
  public String yaml(Field field) {
    Node node = node(field);
    return node == null || isEmpty(node)
        ? ""
        : SettingsPart.shown(edits.text(node), edits.column(node));
  }

  /**
   * Writes which tables hold units and findings, and what is of the same kind in all rows.
   *
   * @param units of which only file, worksheet, kind and round are written
   */
  public void replaceSheets(List<Named> units, List<Named> findings) {
    StringBuilder value = new StringBuilder();
    for (SettingsKey key : Keys.SHEET) {
      List<Named> tables = key.equals(Keys.UNIT_SHEETS) ? units : findings;
      value.append(tables.isEmpty() ? "" : "\n  " + key.name() + ":");
      for (Named table : tables) {
        List<String> row = List.of(table.file(), table.tab(), table.kind(), table.round());
        value.append("\n    - ").append(new FormRows(Type.TABLE, Keys.OWN_SHEET).cells(row));
      }
    }
    write(Field.SHEETS, value.toString());
  }

  /**
   * Writes a value as a user wrote it, or removes it where that is blank.
   *
   * @return why it cannot be written, a sentence each; empty if it is written
   */
  public List<String> replaceYaml(Field field, String yaml) {
    String value = yaml.stripTrailing();
    if (value.lines().toList().equals(yaml(field).lines().toList())) {
      return List.of();
    }
    String key = field.key.name() + ":";
    if (!value.isBlank()) {
      List<String> alone = (key + SettingsPart.written(value)).lines().toList();
      List<Problem> faults = new SettingsText(edits.name(), alone).compose().problems();
      if (!faults.isEmpty()) {
        return faults.stream().map(fault -> fault.fault() + "。" + fault.remedy() + "。").toList();
      }
    }
    write(field, value.isBlank() ? "" : SettingsPart.written(value));
    return List.of();
  }

  /** The field in whose lines a line of the file is. */
  public Optional<Field> fieldAt(int line) {
    if (edits.root() instanceof MappingNode map) {
      for (NodeTuple entry : map.getValue()) {
        int first = entry.getKeyNode().getStartMark().orElseThrow().getLine() + 1;
        int last =
            SettingsEdits.last(entry.getValueNode()).getEndMark().orElseThrow().getLine() + 1;
        if (first <= line && line <= last) {
          return Field.of(SettingsEdits.shown(entry.getKeyNode()))
              .map(
                  field ->
                      field == Field.WINDOW && entry.getValueNode() instanceof MappingNode
                          ? Field.WINDOWS
                          : field);
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
    if (field.type == Type.MAP && replaceTexts(field, filled)) {
      return;
    }
    write(field, filled.isEmpty() ? "" : new FormRows(field.type, field.cells).written(filled));
  }

  /** Where only texts of the same words change, comments between them stay. */
  private boolean replaceTexts(Field field, List<List<String>> rows) {
    List<List<String>> old = rows(field);
    Node node = node(field);
    if (old == null
        || !(node instanceof MappingNode map)
        || !rows.stream()
            .map(row -> row.get(0))
            .toList()
            .equals(old.stream().map(row -> row.get(0)).toList())
        || !map.getValue().stream().allMatch(pair -> pair.getValueNode() instanceof ScalarNode)) {
      return false;
    }
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).equals(old.get(i))) {
        edits.replace(map.getValue().get(i).getValueNode(), YamlText.of(rows.get(i).get(1)));
      }
    }
    written.add(field.key);
    return true;
  }

  /**
   * Writes a value.
   *
   * @param value with the blank or the line end before it; empty to remove the key
   */
  private void write(Field field, String value) {
    Node node = node(field);
    if (value.isEmpty()) {
      removed.add(field.key);
      return;
    }
    if (node == null) {
      edits.append(field.key.name() + ":" + value + "\n");
    } else {
      edits.replaceValue(node, value);
    }
    written.add(field.key);
  }

  /** The new file, in the encoding of the old one. */
  public byte[] bytes() {
    removed.removeAll(written); // by the other field of the key
    removed.forEach(key -> edits.removeKey(key::isCalled));
    removed.clear();
    return edits.bytes();
  }
}

package org.tongbao.intake.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongbao.inspection.Grouping;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Reading;
import org.tongbao.intake.text.Records;
import org.tongbao.intake.text.Tab;
import org.tongbao.problem.Problem;

/**
 * Finds sheets by what their headings say: a table with 存在问题 is one of findings, another with 名称 is
 * one of units. Where no table is of units alone, findings with columns of units are both.
 */
public final class SheetSearch {
  /** Only units have these. */
  private static final Set<Column> OF_UNITS =
      EnumSet.of(
          Column.SPONSOR,
          Column.REGION,
          Column.DEPARTMENT,
          Column.LEVEL,
          Column.CHECKED,
          Column.SCORE);

  private final SheetMapping mapping;
  private final List<String> kinds;
  private final List<String> rounds;
  private final Set<String> others;
  private final Map<Path, Reading<List<Tab>>> tabs = new HashMap<>();

  /**
   * @param grouping whose 检查类别 and 轮次 a worksheet without such a column may have in its name
   * @param others worksheets that are something else, as {@link SheetSource#name} names them
   */
  public SheetSearch(SheetMapping mapping, Grouping grouping, Set<String> others) {
    this.mapping = mapping;
    this.kinds = grouping.kinds();
    this.rounds = grouping.rounds();
    this.others = others;
  }

  /** Why some of these files cannot be searched. */
  public List<Problem> problems(List<Path> files) throws IOException {
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      problems.addAll(reading(file).problems());
    }
    return problems;
  }

  /** The sheets in files, in the order of the files and of their worksheets. */
  public Map<Sheet, List<SheetSource>> in(List<Path> files) throws IOException {
    Map<Sheet, List<SheetSource>> found = new EnumMap<>(Sheet.class);
    for (Sheet sheet : Sheet.values()) {
      found.put(sheet, new ArrayList<>());
    }
    List<SheetSource> both = new ArrayList<>();
    for (Path file : files) {
      for (Tab tab : visible(file)) {
        Set<Column> columns = columns(tab);
        SheetSource source = new SheetSource(file, tab.name());
        SheetSource named = named(source, columns);
        if (columns.contains(Column.PROBLEM)) {
          sources(found, Sheet.FINDINGS).add(named);
          if (isOfUnits(columns)) {
            both.add(named);
          }
        } else if (columns.contains(Column.NAME)) {
          sources(found, Sheet.UNITS).add(named);
        }
      }
    }
    if (sources(found, Sheet.UNITS).isEmpty()) {
      sources(found, Sheet.UNITS).addAll(both);
    }
    return found;
  }

  /** Whether a table with these columns, if no other is, may be one of units. */
  static boolean isOfUnits(Set<Column> columns) {
    return columns.contains(Column.NAME) && columns.stream().anyMatch(OF_UNITS::contains);
  }

  private static List<SheetSource> sources(Map<Sheet, List<SheetSource>> found, Sheet sheet) {
    return found.computeIfAbsent(sheet, unused -> new ArrayList<>());
  }

  /** All tables of a file that can be seen. */
  public List<SheetSource> all(Path file) throws IOException {
    return visible(file).stream().map(tab -> new SheetSource(file, tab.name())).toList();
  }

  /** The worksheets of a file that are not read, as messages quote them. */
  public List<String> unread(Path file, Sheets sheets) throws IOException {
    List<String> unread = new ArrayList<>();
    for (Tab tab : tabs(file)) {
      boolean isRead =
          sheets.present().stream()
                  .flatMap(sheet -> sheets.of(sheet).stream())
                  .anyMatch(each -> each.path().equals(file) && each.tab().equals(tab.name()))
              || isOther(file, tab);
      if (!isRead && !tab.name().isEmpty()) {
        unread.add("“" + PlainText.show(tab.name()) + "”");
      }
    }
    return unread;
  }

  /** A source that the settings name, with the kind and the round that its name says. */
  public SheetSource named(SheetSource source) throws IOException {
    Set<Column> columns = EnumSet.noneOf(Column.class);
    for (Tab tab : tabs(source.path())) {
      if (source.tab().isEmpty() || source.tab().equals(tab.name())) {
        columns.addAll(columns(tab));
      }
    }
    return named(source, columns);
  }

  /** Whether a heading of a source means 存在问题, or may mean it. */
  public boolean mayTellProblems(SheetSource source) throws IOException {
    return tabs(source.path()).stream()
        .filter(tab -> source.tab().isEmpty() || source.tab().equals(tab.name()))
        .flatMap(tab -> tab.top().stream())
        .flatMap(List::stream)
        .map(PlainText::strip)
        .anyMatch(
            heading ->
                mapping.column(heading).filter(Column.PROBLEM::equals).isPresent()
                    || Synonyms.column(Sheet.FINDINGS, heading).meant().contains(Column.PROBLEM));
  }

  private List<Tab> visible(Path file) throws IOException {
    return tabs(file).stream().filter(tab -> tab.visible() && !isOther(file, tab)).toList();
  }

  private boolean isOther(Path file, Tab tab) {
    return others.contains(new SheetSource(file, tab.name()).name());
  }

  /** Read once, because each reading unpacks the whole file. */
  private Reading<List<Tab>> reading(Path file) throws IOException {
    Reading<List<Tab>> reading = tabs.get(file);
    if (reading == null) {
      reading = Records.tabs(file);
      tabs.put(file, reading);
    }
    return reading;
  }

  private List<Tab> tabs(Path file) throws IOException {
    List<Tab> all = reading(file).value();
    return all == null ? List.of() : all;
  }

  /** The columns of the first row that is a heading; none where there is none. */
  private Set<Column> columns(Tab tab) {
    return tab.top().stream()
        .filter(cells -> columns(cells).size() + own(cells) >= SheetHead.KNOWN)
        .map(this::columns)
        .findFirst()
        .orElse(Set.of());
  }

  private Set<Column> columns(List<String> cells) {
    Set<Column> columns = EnumSet.noneOf(Column.class);
    for (String cell : cells) {
      String heading = PlainText.strip(cell);
      for (Sheet sheet : Sheet.values()) {
        new SheetHead.Expected(sheet, mapping, true).column(heading).ifPresent(columns::add);
      }
    }
    return columns;
  }

  /** How many declared columns are named. */
  private int own(List<String> cells) {
    Set<OwnColumn> own = new HashSet<>();
    for (String cell : cells) {
      for (Sheet sheet : Sheet.values()) {
        mapping.own(sheet, PlainText.strip(cell)).ifPresent(own::add);
      }
    }
    return own.size();
  }

  /** With what the worksheet's or the file's name says and no column does. */
  private SheetSource named(SheetSource source, Set<Column> columns) {
    String name = source.tab().isEmpty() ? source.file() : source.tab();
    String kind = source.kind();
    if (kind.isEmpty() && !columns.contains(Column.KIND)) {
      kind = only(kinds.size() == 1 ? kinds : saidBy(name, Column.KIND, kinds));
    }
    String round = source.round();
    if (round.isEmpty() && !columns.contains(Column.ROUND)) {
      round = only(saidBy(name, Column.ROUND, rounds));
    }
    return new SheetSource(source.path(), source.tab(), kind, round);
  }

  private static List<String> saidBy(String name, Column column, List<String> values) {
    return values.stream().filter(value -> Synonyms.names(column, value, name)).toList();
  }

  private static String only(List<String> values) {
    return values.size() == 1 ? values.get(0) : "";
  }
}

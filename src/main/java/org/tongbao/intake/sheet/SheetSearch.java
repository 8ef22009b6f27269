package org.tongbao.intake.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.RawRecord;
import org.tongbao.intake.text.Reading;
import org.tongbao.intake.text.Records;
import org.tongbao.problem.Problem;

/**
 * Finds sheets by what their headings say: a table with 存在问题 is one of findings, another with 名称 is
 * one of units. Where no table is of units alone, findings with columns of units are both.
 */
public final class SheetSearch {
  /** The heading is within the first of these records. */
  private static final int RECORDS = 10;

  /** So many names of columns are a heading. */
  private static final int KNOWN = 2;

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
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param kinds 检查类别: a worksheet without 类别 may have one of them in its name
   */
  public SheetSearch(SheetMapping mapping, List<String> kinds) {
    this.mapping = mapping;
    this.kinds = kinds;
  }

  /** Why a file could not be searched. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** The sheets in files, in the order of the files and of their worksheets. */
  public Map<Sheet, List<SheetSource>> in(List<Path> files) throws IOException {
    Map<Sheet, List<SheetSource>> found = new EnumMap<>(Sheet.class);
    for (Sheet sheet : Sheet.values()) {
      found.put(sheet, new ArrayList<>());
    }
    List<SheetSource> both = new ArrayList<>();
    for (Path file : files) {
      Reading<List<String>> tabs = Records.tabs(file);
      problems.addAll(tabs.problems());
      for (String tab : tabs.value() == null ? List.<String>of() : tabs.value()) {
        SheetSource source = new SheetSource(file, tab, "");
        Set<Column> columns = columns(source);
        SheetSource named = columns.contains(Column.KIND) ? source : ofKind(source);
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

  /** The worksheets of a file that are not read, as messages quote them. */
  public static List<String> unread(Path file, Sheets sheets) throws IOException {
    Reading<List<String>> all = Records.allTabs(file);
    List<String> unread = new ArrayList<>();
    for (String tab : all.value() == null ? List.<String>of() : all.value()) {
      boolean isRead =
          sheets.present().stream()
              .flatMap(sheet -> sheets.of(sheet).stream())
              .anyMatch(each -> each.path().equals(file) && each.tab().equals(tab));
      if (!isRead && !tab.isEmpty()) {
        unread.add("“" + PlainText.show(tab) + "”");
      }
    }
    return unread;
  }

  /** A source that the settings name, with the kind that its name says. */
  public SheetSource named(SheetSource source) throws IOException {
    boolean says = !source.kind().isEmpty() || columns(source).contains(Column.KIND);
    return says ? source : ofKind(source);
  }

  /** The columns of the first row that is a heading; none where there is none. */
  private Set<Column> columns(SheetSource source) throws IOException {
    @Nullable Records opened =
        Records.open(source.path(), Sheet.UNITS.sought(mapping, source.tab())).value();
    if (opened == null) {
      return Set.of();
    }
    try (opened) {
      for (int i = 0; i < RECORDS; i++) {
        RawRecord record = opened.next();
        if (record == null) {
          break;
        }
        Set<Column> columns = columns(record);
        if (columns.size() >= KNOWN) {
          return columns;
        }
      }
    }
    return Set.of();
  }

  private Set<Column> columns(RawRecord record) {
    Set<Column> columns = EnumSet.noneOf(Column.class);
    for (String cell : record.cells()) {
      String heading = PlainText.strip(cell);
      for (Sheet sheet : Sheet.values()) {
        new SheetHead.Expected(sheet, mapping, "", true).column(heading).ifPresent(columns::add);
      }
    }
    return columns;
  }

  /** With the only kind that there is, or that is part of the worksheet's or the file's name. */
  private SheetSource ofKind(SheetSource source) {
    String name = source.tab().isEmpty() ? source.file() : source.tab();
    List<String> said =
        kinds.size() == 1
            ? kinds
            : kinds.stream().filter(kind -> Synonyms.names(Column.KIND, kind, name)).toList();
    return said.size() == 1 ? new SheetSource(source.path(), source.tab(), said.get(0)) : source;
  }
}

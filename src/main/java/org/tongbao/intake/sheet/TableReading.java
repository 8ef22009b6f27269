package org.tongbao.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.intake.sheet.MappingProposals.Proposal;
import org.tongbao.intake.sheet.MappingProposals.Setting;
import org.tongbao.intake.sheet.Synonyms.Meaning;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.RawRecord;
import org.tongbao.intake.text.Reading;
import org.tongbao.intake.text.Records;
import org.tongbao.problem.Problem;

/** Reads one table of an office and proposes what its words mean. */
final class TableReading {
  private static final int RECORDS = 10;
  private static final int KNOWN = 2;
  private static final int SAMPLES = 3;

  /** Of more different values a column is no choice among a few. */
  private static final int MOST_VALUES = 200;

  private final SheetSource source;
  private final SheetMapping mapping;
  private final KnownValues known;
  private final boolean findingsOnly;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private List<Sheet> sheets = List.of();
  private @Nullable ReadTable table;

  /** A heading, and what the cells below it say. */
  private static final class Heading {
    final String text;
    final Meaning<Column> meaning;
    final boolean isKnown;
    final Set<String> samples = new LinkedHashSet<>();
    final Map<String, Value> values = new LinkedHashMap<>();
    int cells;

    Heading(String text, Meaning<Column> meaning, boolean isKnown) {
      this.text = text;
      this.meaning = meaning;
      this.isKnown = isKnown;
    }

    /** The column that it has or most likely has. */
    @Nullable Column column() {
      return meaning.isUnknown() ? null : meaning.meant().get(0);
    }
  }

  /** A value: in how many cells, and in how many of their rows 主办单位 is a listed department. */
  private static final class Value {
    int cells;
    int departments;
  }

  private TableReading(
      SheetSource source, SheetMapping mapping, KnownValues known, boolean findingsOnly) {
    this.findingsOnly = findingsOnly;
    this.source = source;
    this.mapping = mapping;
    this.known = known;
  }

  /**
   * Reads a table.
   *
   * @param findingsOnly whether a table with 存在问题 has no units, because another one has them
   */
  static TableReading of(
      SheetSource source, SheetMapping mapping, KnownValues known, boolean findingsOnly)
      throws IOException {
    TableReading reading = new TableReading(source, mapping, known, findingsOnly);
    reading.read();
    return reading;
  }

  /** Null where no heading was found. */
  @Nullable ReadTable table() {
    return table;
  }

  List<Problem> problems() {
    return problems;
  }

  private void read() throws IOException {
    Reading<Records> opened =
        Records.open(source.path(), Sheet.UNITS.sought(mapping, source.tab()));
    problems.addAll(opened.problems());
    if (opened.value() == null) {
      return;
    }
    try (Records records = opened.value()) {
      RawRecord head = head(records);
      if (head == null) {
        return;
      }
      int rows = 0;
      for (RawRecord row = records.next(); row != null; row = records.next()) {
        if (row.fault() == null && !NoData.isWords(row)) {
          rows++;
          count(row);
        }
      }
      table = new ReadTable(source, sheets, head.line(), rows, proposals());
    }
  }

  /** The first of the top rows of which half or more are known words, at least two. */
  private @Nullable RawRecord head(Records records) throws IOException {
    for (int i = 0; i < RECORDS; i++) {
      RawRecord record = records.next();
      if (record == null || record.fault() != null) {
        return null;
      }
      List<String> cells = record.cells().stream().map(PlainText::strip).toList();
      long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
      long words = cells.stream().filter(this::isWord).count();
      if (words >= KNOWN && 2 * words >= filled) {
        sheets = sheets(cells);
        cells.forEach(cell -> headings.add(heading(cell)));
        return record;
      }
    }
    return null;
  }

  private boolean isWord(String heading) {
    return !heading.isEmpty()
        && (mapping.column(heading).isPresent()
            || mapping.ignores(heading)
            || Synonyms.isUnrelated(heading)
            || List.of(Sheet.values()).stream()
                .anyMatch(sheet -> !Synonyms.column(sheet, heading).isUnknown()));
  }

  private List<Sheet> sheets(List<String> cells) {
    Set<Column> columns = EnumSet.noneOf(Column.class);
    for (String cell : cells) {
      for (Sheet sheet : Sheet.values()) {
        columns.addAll(meaning(sheet, cell).meant());
      }
    }
    if (!columns.contains(Column.PROBLEM)) {
      return List.of(Sheet.UNITS);
    }
    return SheetSearch.isOfUnits(columns) && !findingsOnly
        ? List.of(Sheet.FINDINGS, Sheet.UNITS)
        : List.of(Sheet.FINDINGS);
  }

  private Meaning<Column> meaning(Sheet sheet, String heading) {
    return mapping
        .column(heading)
        .map(column -> new Meaning<>(List.of(column), true))
        .orElseGet(() -> Synonyms.column(sheet, heading));
  }

  private Heading heading(String cell) {
    boolean own =
        mapping.column(cell).isPresent()
            || mapping.ignores(cell)
            || List.of(Sheet.values()).stream().anyMatch(sheet -> sheet.column(cell).isPresent());
    for (Sheet sheet : sheets) {
      Meaning<Column> meaning = meaning(sheet, cell);
      if (!meaning.isUnknown()) {
        return new Heading(cell, meaning, own);
      }
    }
    return new Heading(cell, new Meaning<>(List.of(), Synonyms.isUnrelated(cell)), own);
  }

  private void count(RawRecord row) {
    String sponsor = "";
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).column() == Column.SPONSOR) {
        sponsor = PlainText.strip(row.cell(i));
      }
    }
    boolean department = known.isDepartment(sponsor);
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      String text = PlainText.strip(row.cell(i));
      if (text.isEmpty()) {
        continue;
      }
      heading.cells++;
      if (heading.samples.size() < SAMPLES) {
        heading.samples.add(PlainText.show(text));
      }
      if (heading.values.size() < MOST_VALUES) {
        Value value = heading.values.computeIfAbsent(text, none -> new Value());
        value.cells++;
        value.departments += department ? 1 : 0;
      }
    }
  }

  private List<Proposal> proposals() {
    Map<Column, Integer> claims = new HashMap<>();
    for (Heading heading : headings) {
      Column column = heading.column();
      if (column != null && (heading.isKnown || heading.meaning.certain())) {
        claims.merge(column, 1, Integer::sum);
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    for (Heading heading : headings) {
      if (!heading.text.isEmpty() && !heading.isKnown && !isOfOtherSheet(heading)) {
        proposals.add(forHeading(heading, claims));
      }
    }
    for (Heading heading : headings) {
      Column column = heading.column();
      if (column != null && known.columns().contains(column)) {
        proposals.addAll(forValues(heading, column));
      }
    }
    return proposals;
  }

  /** Such a column is not read from this table, and needs no setting. */
  private boolean isOfOtherSheet(Heading heading) {
    return heading.meaning.isUnknown()
        && List.of(Sheet.values()).stream()
            .anyMatch(sheet -> !Synonyms.column(sheet, heading.text).isUnknown());
  }

  private Proposal forHeading(Heading heading, Map<Column, Integer> claims) {
    boolean certain = heading.meaning.certain();
    // A column that another heading certainly is, is not offered for this one.
    List<String> meanings =
        heading.meaning.meant().stream()
            .filter(column -> certain || !claims.containsKey(column))
            .map(Column::heading)
            .toList();
    if (meanings.isEmpty()
        && !certain
        && !claims.containsKey(Column.REGION)
        && holdsRegions(heading)) {
      return proposal(Setting.COLUMN, "", heading, List.of(Column.REGION.heading()), false);
    }
    if (meanings.isEmpty()) {
      return proposal(Setting.IGNORED, "", heading, List.of(), certain);
    }
    boolean alone = claims.getOrDefault(heading.column(), 0) == 1;
    return proposal(Setting.COLUMN, "", heading, meanings, certain && alone);
  }

  /** Whether most of the cells name regions of the settings. */
  private boolean holdsRegions(Heading heading) {
    int regions =
        heading.values.entrySet().stream()
            .filter(each -> known.isRegion(each.getKey()))
            .mapToInt(each -> each.getValue().cells)
            .sum();
    return heading.cells > 0 && 2 * regions > heading.cells;
  }

  private Proposal proposal(
      Setting setting, String column, Heading heading, List<String> meanings, boolean certain) {
    String samples = heading.samples.isEmpty() ? "" : "：" + String.join("、", heading.samples);
    return new Proposal(
        setting,
        column,
        heading.text,
        meanings,
        certain,
        where() + " " + heading.cells + "格" + samples);
  }

  private List<Proposal> forValues(Heading heading, Column column) {
    List<Proposal> proposals = new ArrayList<>();
    heading.values.forEach(
        (text, value) -> {
          if (known.takes(column, mapping.value(column, text)) || isBySponsor(column, text)) {
            return;
          }
          Meaning<String> meaning =
              column == Column.PLATFORM
                  ? new Meaning<>(List.of(known.kindOf(text)), true)
                  : Synonyms.value(column, heading.text, text);
          List<String> meanings =
              meaning.meant().stream().filter(each -> known.takes(column, each)).toList();
          boolean certain = meaning.certain() && meanings.size() == 1;
          String evidence = where() + "“" + heading.text + "”" + value.cells + "格";
          if (column == Column.REGION && value.departments > 0) {
            meanings = List.of(SheetMapping.BY_SPONSOR);
            certain = value.departments == value.cells;
            evidence += "，其中" + value.departments + "格的主办单位是“部门”里的";
          }
          proposals.add(
              new Proposal(Setting.VALUE, column.heading(), text, meanings, certain, evidence));
        });
    return proposals;
  }

  /** Where a word stands: the worksheet is enough. */
  private String where() {
    return source.tab().isEmpty() ? source.file() : source.tab();
  }

  private boolean isBySponsor(Column column, String text) {
    return column == Column.REGION && mapping.value(column, text).equals(SheetMapping.BY_SPONSOR);
  }
}

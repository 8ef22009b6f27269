package org.tongbao.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.problem.Problem;

/**
 * What the words of an office's sheets may mean, each with its evidence. Nothing is certain that
 * the table of synonyms does not make certain.
 *
 * @param tables what was found, in the order in which it is read
 * @param proposals one for each word that the program does not know
 * @param values that a column may have, by its name; without columns that take any
 * @param problems why a file could not be read
 */
public record MappingProposals(
    List<ReadTable> tables,
    List<Proposal> proposals,
    Map<String, List<String>> values,
    List<Problem> problems) {

  /** Which setting a proposal belongs to. */
  public enum Setting {
    COLUMN("列名对照"),
    VALUE("取值对照"),
    IGNORED("不看的列");

    private final String key;

    Setting(String key) {
      this.key = key;
    }

    /** Its key in notice.yaml. */
    public String key() {
      return key;
    }
  }

  /**
   * A word, and what it may mean.
   *
   * @param setting to which it belongs
   * @param column 取值对照: of which column it is a value; otherwise empty
   * @param word as the sheets write it
   * @param meanings the program's words, the likeliest first; empty if nothing is known
   * @param certain whether the first meaning needs no question
   * @param evidence where it stands, how often, and up to three samples
   */
  public record Proposal(
      Setting setting,
      String column,
      String word,
      List<String> meanings,
      boolean certain,
      String evidence) {}

  /**
   * Reads sheets.
   *
   * @param sheets of which all tables are read
   * @param settings whose kinds, regions and departments their values may mean
   */
  public static MappingProposals of(
      List<SheetSource> sheets, SheetMapping mapping, NoticeSettings settings) throws IOException {
    KnownValues known = new KnownValues(settings);
    List<ReadTable> tables = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (SheetSource source : sheets) {
      TableReading reading = TableReading.of(source, mapping, known, false);
      problems.addAll(reading.problems());
      if (reading.table() != null) {
        tables.add(reading.table());
      }
    }
    if (tables.stream().anyMatch(table -> table.sheets().equals(List.of(Sheet.UNITS)))) {
      for (ReadTable both : tables.stream().filter(table -> table.sheets().size() > 1).toList()) {
        ReadTable findings = TableReading.of(both.source(), mapping, known, true).table();
        tables.set(tables.indexOf(both), Objects.requireNonNull(findings));
      }
    }
    Map<String, Proposal> proposals = new LinkedHashMap<>();
    for (ReadTable table : tables) {
      for (Proposal each : table.proposals()) {
        String key = each.setting() + "\0" + each.column() + "\0" + Column.key(each.word());
        proposals.merge(key, each, MappingProposals::both);
      }
    }
    // A heading that is a column in one table is no column to ignore in another.
    List<Proposal> all =
        proposals.values().stream()
            .filter(
                each ->
                    each.setting() != Setting.IGNORED
                        || proposals.values().stream()
                            .noneMatch(
                                other ->
                                    other.setting() == Setting.COLUMN
                                        && other.word().equals(each.word())))
            .toList();
    return new MappingProposals(tables, all, known.values(), problems);
  }

  /** What a heading may be mapped to. */
  public static List<String> columns() {
    return Arrays.stream(Column.values()).filter(Column::isRead).map(Column::heading).toList();
  }

  /** The same after problems that were found before. */
  public MappingProposals with(List<Problem> earlier) {
    List<Problem> all = new ArrayList<>(earlier);
    all.addAll(problems);
    return new MappingProposals(tables, proposals, values, all);
  }

  /** A word that stands in two tables must mean the same in both. */
  private static Proposal both(Proposal one, Proposal other) {
    List<String> meanings = new ArrayList<>(one.meanings());
    other.meanings().stream().filter(each -> !meanings.contains(each)).forEach(meanings::add);
    return new Proposal(
        one.setting(),
        one.column(),
        one.word(),
        meanings,
        one.certain() && other.certain() && meanings.size() == one.meanings().size(),
        one.evidence() + "；" + other.evidence());
  }
}

package org.tongbao.intake.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.sheet.MappingProposals.Proposal;
import org.tongbao.intake.sheet.MappingProposals.Setting;
import org.tongbao.intake.sheet.Synonyms.Meaning;
import org.tongbao.problem.Nearest;

/**
 * Proposes what the words of one table mean.
 *
 * @param source the table, which the evidence names
 * @param sheets whose rows it holds
 * @param mapping what the settings say already
 * @param known the values that columns may have
 */
record ProposedMeanings(
    SheetSource source, List<Sheet> sheets, SheetMapping mapping, KnownValues known) {

  /** A proposal for each unknown heading and value of its columns. */
  List<Proposal> of(List<TableColumn> columns) {
    Map<Column, Integer> claims = new EnumMap<>(Column.class);
    for (TableColumn each : columns) {
      Column column = each.column();
      if (column != null && (each.isKnown || each.meaning.certain())) {
        claims.merge(column, 1, Integer::sum);
      }
    }
    List<Proposal> proposals = new ArrayList<>();
    columns.stream()
        .filter(each -> !each.heading.isEmpty() && !each.isKnown && !isOfOtherSheet(each))
        .map(each -> forHeading(each, claims, missing(columns)))
        .forEach(proposals::add);
    for (TableColumn each : columns) {
      Column column = each.column();
      if (column != null && known.columns().contains(column)) {
        proposals.addAll(forValues(each, column));
      }
      if (each.own != null && each.own.type() == OwnColumn.Type.YES_NO) {
        proposals.addAll(forYesOrNo(each, each.own));
      }
    }
    return proposals;
  }

  /** The names of declared columns that no heading is. */
  private List<String> missing(List<TableColumn> columns) {
    return sheets.stream()
        .flatMap(sheet -> mapping.own().of(sheet).stream())
        .filter(own -> columns.stream().noneMatch(each -> own.equals(each.own)))
        .map(OwnColumn::name)
        .distinct()
        .toList();
  }

  /** Such a column is not read from this table, and needs no setting. */
  private static boolean isOfOtherSheet(TableColumn column) {
    return column.meaning.isUnknown()
        && !Synonyms.isUnrelated(column.heading)
        && List.of(Sheet.values()).stream()
            .anyMatch(sheet -> !Synonyms.column(sheet, column.heading).isUnknown());
  }

  private Proposal forHeading(
      TableColumn column, Map<Column, Integer> claims, List<String> missing) {
    boolean certain = column.meaning.certain();
    // A column that another heading certainly is, is not offered for this one.
    List<String> meanings =
        column.meaning.meant().stream()
            .filter(meant -> certain || !claims.containsKey(meant))
            .map(Column::heading)
            .toList();
    if (!meanings.isEmpty()) {
      boolean alone = claims.getOrDefault(column.column(), 0) == 1;
      return proposal(Setting.COLUMN, column, meanings, certain && alone);
    }
    Optional<String> near = certain ? Optional.empty() : Nearest.to(column.heading, missing);
    if (near.isPresent()) {
      return proposal(Setting.COLUMN, column, List.of(near.get()), false);
    }
    boolean regions = !certain && !claims.containsKey(Column.REGION) && holdsRegions(column);
    return regions
        ? proposal(Setting.COLUMN, column, List.of(Column.REGION.heading()), false)
        : proposal(Setting.IGNORED, column, List.of(), certain);
  }

  /** Whether most of the cells name regions of the settings. */
  private boolean holdsRegions(TableColumn column) {
    int regions =
        column.values.entrySet().stream()
            .filter(each -> known.isRegion(each.getKey()))
            .mapToInt(each -> each.getValue().cells)
            .sum();
    return 2 * regions > column.cells;
  }

  private Proposal proposal(
      Setting setting, TableColumn column, List<String> meanings, boolean certain) {
    String samples = column.samples.isEmpty() ? "" : "：" + String.join("、", column.samples);
    String evidence = where() + " " + column.cells + "格" + samples;
    return new Proposal(setting, "", column.heading, meanings, certain, evidence);
  }

  private List<Proposal> forValues(TableColumn of, Column column) {
    List<Proposal> proposals = new ArrayList<>();
    of.values.forEach(
        (text, value) -> {
          if (!known.takes(column, mapping.value(column, text))
              && !isBySponsor(column, text)
              && !text.equals(NextUnits.OPEN)) {
            proposals.add(forValue(of, column, text, value));
          }
        });
    return proposals;
  }

  private List<Proposal> forYesOrNo(TableColumn of, OwnColumn own) {
    Map<String, String> values = mapping.own().values(own);
    List<Proposal> proposals = new ArrayList<>();
    of.values.forEach(
        (text, value) -> {
          boolean empty = own.optional() && UnitRows.DASH.matcher(text).matches();
          if (!KnownValues.YES_OR_NO.contains(values.getOrDefault(VisibleForm.of(text), text))
              && !empty
              && !text.equals(NextUnits.OPEN)) {
            Meaning<String> meaning = Synonyms.yesOrNo(text);
            proposals.add(
                new Proposal(
                    Setting.VALUE,
                    own.name(),
                    text,
                    meaning.meant(),
                    meaning.certain(),
                    where() + "“" + of.heading + "”" + value.cells + "格"));
          }
        });
    return proposals;
  }

  private Proposal forValue(TableColumn of, Column column, String text, TableColumn.Value value) {
    Meaning<String> meaning =
        column == Column.PLATFORM && !known.kindOf(text).isEmpty()
            ? new Meaning<>(List.of(known.kindOf(text)), true)
            : Synonyms.value(column, of.heading, text);
    List<String> meanings =
        meaning.meant().stream().filter(each -> known.takes(column, each)).toList();
    boolean certain = meaning.certain() && meanings.size() == 1;
    String evidence = where() + "“" + of.heading + "”" + value.cells + "格";
    if (column == Column.REGION && value.departments > 0) {
      meanings = List.of(SheetMapping.BY_SPONSOR);
      certain = value.departments == value.cells;
      evidence += "，其中" + value.departments + "格的主办单位是“部门”里的";
    }
    return new Proposal(Setting.VALUE, column.heading(), text, meanings, certain, evidence);
  }

  /** Where a word stands: the worksheet is enough. */
  private String where() {
    return source.tab().isEmpty() ? source.file() : source.tab();
  }

  private boolean isBySponsor(Column column, String text) {
    return column == Column.REGION && mapping.value(column, text).equals(SheetMapping.BY_SPONSOR);
  }
}

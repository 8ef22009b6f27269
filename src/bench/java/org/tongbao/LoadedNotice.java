package org.tongbao;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Severity;
import org.tongbao.intake.FindingRows;
import org.tongbao.intake.RawRow;
import org.tongbao.intake.SettingsFile;
import org.tongbao.intake.Sheet;
import org.tongbao.intake.SheetRows;
import org.tongbao.intake.UnitIndex;
import org.tongbao.intake.UnitRow;
import org.tongbao.intake.UnitRows;
import org.tongbao.notice.Facts;
import org.tongbao.notice.ListedUnit;
import org.tongbao.notice.Notice;
import org.tongbao.notice.NoticeAssembly;
import org.tongbao.notice.UnitFinding;
import org.tongbao.problem.InputRefused;
import org.tongbao.statistics.Census;
import org.tongbao.statistics.PassRule;

/**
 * The model of an input folder, by the product's own intake and statistics; only the database is
 * left out.
 */
record LoadedNotice(NoticeSettings settings, Notice notice) {

  /** Reads a folder; whatever is wrong with it is refused. */
  static LoadedNotice read(Path folder) throws IOException, InputRefused {
    Input input = new Input(folder);
    NoticeSettings settings = SettingsFile.read(input.settings()).orRefuse();
    Map<Integer, InspectedUnit> units = new TreeMap<>();
    UnitIndex index = units(input.units(), settings, units);
    List<UnitFinding> findings = findings(input.findings(), settings, index, units);
    Set<InspectedUnit> vetoed = new HashSet<>();
    for (UnitFinding each : findings) {
      if (each.finding().severity() == Severity.VETO) {
        InspectedUnit unit = each.unit();
        if (unit != null) {
          vetoed.add(unit);
        }
      }
    }
    Census census = new Census(settings, new PassRule(settings.passLine()));
    units.values().forEach(unit -> census.add(unit, vetoed.contains(unit)));
    Facts facts = new HeldFacts(findings, List.copyOf(units.values()));
    return new LoadedNotice(settings, new NoticeAssembly(settings, census, facts).assemble());
  }

  /** The facts in memory. */
  private record HeldFacts(List<UnitFinding> findings, List<InspectedUnit> all) implements Facts {
    @Override
    public List<InspectedUnit> scored(String kind) {
      return ofKind(kind).filter(unit -> unit.score() != null).toList();
    }

    @Override
    public Iterable<ListedUnit> units(String kind) {
      return ofKind(kind).map(unit -> ListedUnit.of(unit, List.of())).toList();
    }

    private Stream<InspectedUnit> ofKind(String kind) {
      return all.stream().filter(unit -> unit.kind().equals(kind));
    }
  }

  private static UnitIndex units(
      Path file, NoticeSettings settings, Map<Integer, InspectedUnit> units)
      throws IOException, InputRefused {
    UnitIndex index = new UnitIndex("units.csv");
    UnitRows judge = new UnitRows(settings);
    try (SheetRows rows = SheetRows.open(file, Sheet.UNITS).orRefuse()) {
      for (RawRow row = rows.next(); row != null; row = rows.next()) {
        UnitRow unit = judge.judge(row).orRefuse();
        if (index.add(unit).isPresent()) {
          throw new IllegalStateException("twin in row " + row.row());
        }
        units.put(unit.unit().row(), unit.unit());
      }
    }
    return index;
  }

  private static List<UnitFinding> findings(
      Path file, NoticeSettings settings, UnitIndex index, Map<Integer, InspectedUnit> units)
      throws IOException, InputRefused {
    List<UnitFinding> findings = new ArrayList<>();
    FindingRows judge = new FindingRows(settings);
    try (SheetRows rows = SheetRows.open(file, Sheet.FINDINGS).orRefuse()) {
      for (RawRow row = rows.next(); row != null; row = rows.next()) {
        Finding finding = index.resolve(judge.judge(row).orRefuse()).orRefuse();
        Integer unit = finding.unitRow();
        findings.add(new UnitFinding(finding, unit == null ? null : units.get(unit)));
      }
    }
    return findings;
  }
}

package org.tongbao;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    Map<Integer, InspectedUnit> units = new HashMap<>();
    UnitIndex index = units(input.units(), settings, units);
    List<UnitFinding> findings = findings(input.findings(), settings, index, units);
    Set<InspectedUnit> vetoed = new HashSet<>();
    for (UnitFinding each : findings) {
      if (each.finding().severity() == Severity.VETO) {
        vetoed.add(each.unit());
      }
    }
    Census census = new Census(settings, PassRule.STANDARD);
    units.values().forEach(unit -> census.add(unit, vetoed.contains(unit)));
    return new LoadedNotice(settings, new NoticeAssembly(settings, census, findings).assemble());
  }

  private static UnitIndex units(
      Path file, NoticeSettings settings, Map<Integer, InspectedUnit> units)
      throws IOException, InputRefused {
    UnitIndex index = new UnitIndex(Sheet.UNITS.file());
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
        InspectedUnit unit = units.get(finding.unitRow());
        if (unit != null) {
          findings.add(new UnitFinding(finding, unit));
        }
      }
    }
    return findings;
  }
}

package org.tongbao.intake.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Settings;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.intake.text.Reading;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;

/** A real input folder, and what reading its files comes to. */
public record InputFolder(Path folder) {
  /** The least that a notice.yaml must hold. */
  public static final String FRAME =
      """
      模板: province
      发文机关: 广东省人民政府办公厅
      期间: 2024年第2季度
      检查时段: 2024年4月1日至6月23日
      主送: [各地级以上市人民政府]
      检查类别: [政府网站, 政务新媒体]
      """;

  public static final NoticeSettings SETTINGS =
      settingsOf(
          List.of(new GroupName("广州市", "广州"), new GroupName("湛江市", "湛江")),
          List.of(new GroupName("省直部门01", "省直部门01")));

  /** Settings of which units and findings mind the groups only. */
  public static NoticeSettings settingsOf(List<GroupName> regions, List<GroupName> departments) {
    return Settings.plain().withGrouping(Settings.grouping(regions, departments));
  }

  /** What reading notice.yaml comes to. */
  public Reading<NoticeSettings> settings(String text) throws IOException {
    return SettingsFile.read(write("notice.yaml", text));
  }

  /** All that reading notice.yaml has to say, warnings too. */
  public List<String> problems(String text) throws IOException {
    return settings(text).problems().stream().map(Problem::toString).toList();
  }

  public Path write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Path write(String name, String text, Charset charset) {
    return write(name, text.getBytes(charset));
  }

  public Path write(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came of a whole sheet. */
  public record ReadSheets(
      List<RawRow> rows, List<InspectedUnit> units, List<Finding> findings, List<String> problems) {
    ReadSheets() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    void add(List<Problem> more) {
      more.forEach(problem -> problems.add(problem.toString()));
    }
  }

  /** The records of units.csv as they stand. */
  public static ReadSheets rows(Path file) throws IOException {
    ReadSheets sheets = new ReadSheets();
    Reading<SheetRows> opened = SheetRows.open(Sheets.of(Map.of(Sheet.UNITS, file)), Sheet.UNITS);
    sheets.add(opened.problems());
    if (opened.value() != null) {
      try (SheetRows rows = opened.value()) {
        for (RawRow row = rows.next(); row != null; row = rows.next()) {
          sheets.rows.add(row);
          if (row.fault() != null) {
            sheets.add(List.of(row.fault()));
          }
        }
      }
    }
    return sheets;
  }

  /** The units of units.csv, judged. */
  public ReadSheets units(String text) throws IOException {
    return units(text, SETTINGS);
  }

  public ReadSheets units(String text, NoticeSettings settings) throws IOException {
    ReadSheets sheets = rows(write("units.csv", text));
    sheets.problems.clear();
    UnitRows judge = new UnitRows(settings);
    UnitIndex index = new UnitIndex("units.csv");
    for (RawRow row : sheets.rows) {
      Reading<UnitRow> judged = judge.validate(row);
      sheets.add(judged.problems());
      if (judged.value() != null) {
        sheets.units.add(judged.value().unit());
        sheets.add(index.add(judged.value()).stream().toList());
      }
    }
    return sheets;
  }

  /** Both sheets as settings have them; problems of the settings come first. */
  ReadSheets read(String settings, String units, String findings) throws IOException {
    ReadSheets sheets = new ReadSheets();
    Reading<NoticeSettings> read = settings(FRAME + settings);
    sheets.add(read.problems());
    if (read.value() == null) {
      return sheets;
    }
    List<Problem> problems = new ArrayList<>();
    SheetMapping mapping = SheetMapping.of(read.value().sheets(), problems);
    sheets.add(problems);
    Map<Sheet, List<SheetSource>> files =
        Map.of(
            Sheet.UNITS, List.of(new SheetSource(write("units.csv", units))),
            Sheet.FINDINGS, List.of(new SheetSource(write("findings.csv", findings))));
    Sheets both = new Sheets(files, mapping, false, null, null);
    SheetValidation validation = new SheetValidation(read.value(), both);
    for (Sheet sheet : Sheet.values()) {
      Reading<SheetRows> opened = SheetRows.open(both, sheet);
      sheets.add(opened.problems());
      if (opened.value() != null) {
        try (SheetRows rows = opened.value()) {
          for (RawRow row = rows.next(); row != null; row = rows.next()) {
            if (sheet == Sheet.UNITS) {
              keep(validation.unit(row).map(InRound::value), sheets.units, sheets);
            } else {
              keep(validation.finding(row).map(InRound::value), sheets.findings, sheets);
            }
          }
        }
      }
    }
    return sheets;
  }

  private static <T> void keep(Reading<T> reading, List<T> into, ReadSheets sheets) {
    sheets.add(reading.problems());
    if (reading.value() != null) {
      into.add(reading.value());
    }
  }

  /** The findings of findings.csv, judged and resolved against units.csv. */
  public ReadSheets findings(String units, String findings) throws IOException, InputRefused {
    ReadSheets sheets = new ReadSheets();
    UnitIndex index = new UnitIndex("units.csv");
    try (SheetRows rows =
        SheetRows.open(Sheets.of(Map.of(Sheet.UNITS, write("units.csv", units))), Sheet.UNITS)
            .orRefuse()) {
      UnitRows judge = new UnitRows(SETTINGS);
      for (RawRow row = rows.next(); row != null; row = rows.next()) {
        UnitRow unit = judge.validate(row).value();
        if (unit == null) {
          index.refuse(row);
        } else {
          index.add(unit);
        }
      }
    }
    try (SheetRows rows =
        SheetRows.open(
                Sheets.of(Map.of(Sheet.FINDINGS, write("findings.csv", findings))), Sheet.FINDINGS)
            .orRefuse()) {
      FindingRows judge = new FindingRows(SETTINGS);
      for (RawRow row = rows.next(); row != null; row = rows.next()) {
        Reading<FindingRow> judged = judge.validate(row);
        sheets.add(judged.problems());
        if (judged.value() != null) {
          Reading<Finding> resolved = index.resolve(judged.value()).map(InRound::value);
          sheets.add(resolved.problems());
          if (resolved.value() != null) {
            sheets.findings.add(resolved.value());
          }
        }
      }
    }
    return sheets;
  }
}

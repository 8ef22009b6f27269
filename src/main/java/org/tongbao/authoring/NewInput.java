package org.tongbao.authoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.settings.NextSettings;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.intake.settings.SettingsReading;
import org.tongbao.intake.sheet.NextUnits;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.intake.sheet.SheetSource;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.intake.text.ChangedWorkbook;
import org.tongbao.intake.text.Records;
import org.tongbao.output.CsvRow;
import org.tongbao.output.NewFolder;
import org.tongbao.plan.Input;
import org.tongbao.plan.SetDeclarations;
import org.tongbao.problem.FileWriting;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;
import org.tongbao.template.BlockWords;
import org.tongbao.template.TemplateFolders;

/**
 * The input folder of the period after another's: units with open results, findings without a row,
 * settings moved on, wording that is refused until it is rewritten.
 *
 * @param last the other period's folder
 * @param settings its settings, moved on
 * @param sheets its sheets
 * @param tables its files with tables of facts, which are not copied
 * @param units its units; null where the sheets are the office's own, which are not copied
 * @param workbook its workbook of units with this period's cells; null where it is none or does not
 *     change
 */
public record NewInput(
    Input last,
    NextSettings settings,
    Sheets sheets,
    List<Path> tables,
    @Nullable NextUnits units,
    @Nullable ChangedWorkbook workbook) {
  /** A new findings sheet is always this, whatever the other period's was. */
  public static final String FINDINGS = Sheet.FINDINGS.stem() + ".csv";

  private static final String UNITS = Sheet.UNITS.stem() + ".csv";

  private static final String BYTE_ORDER_MARK =
      new String(CsvRow.MARK.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

  /**
   * Reads the other period's folder.
   *
   * @param sets the folders that hold the template sets, which may declare columns
   * @throws InputRefused when files are missing there, or its settings are wrong or its units
   *     cannot be read
   */
  public static NewInput after(Input last, TemplateFolders sets) throws IOException, InputRefused {
    last.requireSettings();
    SettingsReading read = SettingsFile.readForSheets(last.settings());
    NextSettings settings = NextSettings.after(Input.SETTINGS, read);
    NoticeSettings written = read.settings().orRefuse();
    SetDeclarations declared = SetDeclarations.of(written, sets);
    if (!declared.unread().isEmpty()) {
      throw new InputRefused(declared.unread());
    }
    Sheets sheets = last.sheets(declared.in(written)).sheets();
    NextUnits units = sheets.own() ? null : NextUnits.after(sheets, written.grouping().rounds());
    List<Path> tables =
        written.figures().tables().stream()
            .flatMap(table -> Stream.ofNullable(table.file()))
            .map(file -> last.folder().resolve(file.file()))
            .toList();
    return new NewInput(last, settings, sheets, tables, units, workbook(sheets, units));
  }

  private static @Nullable ChangedWorkbook workbook(Sheets sheets, @Nullable NextUnits units)
      throws IOException {
    if (units == null || !units.isChanged()) {
      return null;
    }
    Path file = sheets.of(Sheet.UNITS).get(0).path();
    return Records.isWorkbook(file) ? units.changed(file) : null;
  }

  /** The files of the last period of which nothing is copied as it is. */
  public List<Path> left() {
    Path corrections = sheets.corrections();
    List<Path> left =
        units == null ? sheets.files() : corrections == null ? List.of() : List.of(corrections);
    return Stream.concat(left.stream(), tables.stream()).distinct().toList();
  }

  /** The files of which this period's have to be put into the folder. */
  public List<Path> wanted() {
    List<Path> own = units == null ? sheets.tables() : List.of();
    return Stream.concat(own.stream(), tables.stream()).distinct().toList();
  }

  public boolean hasWords() {
    return Files.isRegularFile(last.words());
  }

  /**
   * Writes the folder.
   *
   * @throws RunFailed when something of that name is there already
   */
  public Input write(Path folder) throws IOException, RunFailed {
    return new Input(NewFolder.make(folder, "请另取一个目录名", this::fill));
  }

  private void fill(Path folder) throws IOException {
    Input next = new Input(folder);
    FileWriting.write(next.settings(), settings.bytes());
    if (units != null) {
      if (!units.isChanged()) {
        SheetSource same = sheets.of(Sheet.UNITS).get(0);
        Files.copy(same.path(), folder.resolve(same.file()));
      } else if (workbook != null && workbook.file() != null) {
        Files.write(folder.resolve(unitsName()), workbook.file());
      } else {
        writeUnits(folder.resolve(UNITS), units);
      }
      FileWriting.write(
          folder.resolve(FINDINGS), CsvRow.MARK + CsvRow.of(sheets.head(Sheet.FINDINGS)));
    }
    if (hasWords()) {
      FileWriting.write(next.words(), noted(Files.readAllBytes(last.words())));
    }
  }

  private static void writeUnits(Path file, NextUnits units) throws IOException {
    StringBuilder rows = new StringBuilder(CsvRow.MARK);
    units.forEachRow(row -> rows.append(CsvRow.unchanged(row)));
    FileWriting.write(file, rows.toString());
  }

  /** The name of the new sheet of units. */
  public String unitsName() {
    boolean text =
        units != null && units.isChanged() && (workbook == null || workbook.file() == null);
    return text ? UNITS : sheets.name(Sheet.UNITS);
  }

  /** Behind a byte order mark and a template's own head, which FreeMarker requires first. */
  private byte[] noted(byte[] words) {
    String text = new String(words, StandardCharsets.ISO_8859_1); // one character for each byte
    int at = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    at = text.startsWith("<#ftl", at) ? text.indexOf('>', at) + 1 : at;
    String note = BlockWords.carriedFrom(settings.last().print());
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    ByteArrayOutputStream noted = new ByteArrayOutputStream();
    noted.write(words, 0, at);
    noted.writeBytes((note + end).getBytes(StandardCharsets.UTF_8));
    noted.write(words, at, words.length - at);
    return noted.toByteArray();
  }
}

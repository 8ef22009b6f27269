package org.tongbao.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.intake.sheet.Corrections;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.output.CsvRow;
import org.tongbao.plan.Input;
import org.tongbao.problem.FileWriting;
import org.tongbao.problem.Place;

/**
 * A cell that is to be read otherwise, written into 更正.csv.
 *
 * @param cell where it stands
 * @param heading above it
 * @param was what it holds
 * @param now what is read instead
 * @param who corrects it
 * @param why it is wrong
 */
public record NewCorrection(
    Place cell, String heading, String was, String now, String who, String why) {
  /** Columns that say which cell it is. */
  private static final int NAMING = 4;

  /** Adds it to the corrections of an input, in place of an earlier one of the same cell. */
  public void addTo(Input input) throws IOException {
    List<List<String>> rows = rows(file(input));
    List<String> row = row();
    rows.removeIf(each -> each.subList(0, NAMING).equals(row.subList(0, NAMING)));
    rows.add(row);
    write(file(input), rows);
  }

  /** Takes the correction of a number, counted from 1, out of those of an input. */
  public static void remove(Input input, int number) throws IOException {
    List<List<String>> rows = rows(file(input));
    if (number > 0 && number <= rows.size()) {
      rows.remove(number - 1);
      write(file(input), rows);
    }
  }

  private static Path file(Input input) {
    return input.folder().resolve(Sheets.CORRECTIONS);
  }

  private static List<List<String>> rows(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? new ArrayList<>(Corrections.written(file))
        : new ArrayList<>();
  }

  /** A file without corrections would be a fault, so there is none. */
  private static void write(Path file, List<List<String>> rows) throws IOException {
    if (rows.isEmpty()) {
      Files.deleteIfExists(file);
      return;
    }
    StringBuilder text = new StringBuilder(CsvRow.MARK);
    text.append(CsvRow.of(Corrections.headings()));
    rows.forEach(each -> text.append(CsvRow.of(each)));
    FileWriting.replace(file, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private List<String> row() {
    return List.of(
        cell.file(), cell.tab(), String.valueOf(cell.line()), heading, was, now, who, why);
  }
}

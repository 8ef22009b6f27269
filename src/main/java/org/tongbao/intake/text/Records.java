package org.tongbao.intake.text;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;

/**
 * The records of a sheet, one after the other. Bad data is never thrown: a record that cannot be
 * split into cells is a {@link RawRecord} with a fault, and reading continues after it.
 */
public interface Records extends Closeable {

  /**
   * Opens a sheet.
   *
   * @param sought what it should be, by which a workbook's worksheet is chosen
   * @return refused when the file is not what its name says
   * @throws IOException when the disk fails, never for what the file holds
   */
  static Reading<Records> open(Path path, SoughtSheet sought) throws IOException {
    return isWorkbook(path) ? WorkbookRecords.open(path, sought) : CsvRecords.open(path);
  }

  /**
   * Opens a text with cells, such as a list that the program itself has written.
   *
   * @return refused when it is no text
   * @throws IOException when the disk fails, never for what the file holds
   */
  static Reading<Records> text(Path path) throws IOException {
    return CsvRecords.open(path);
  }

  /**
   * The worksheets of a workbook, hidden ones too, or the text itself, in one reading of the file.
   *
   * @return refused when the file is not what its name says
   * @throws IOException when the disk fails, never for what the file holds
   */
  static Reading<List<Tab>> tabs(Path path) throws IOException {
    return isWorkbook(path) ? WorkbookRecords.tabs(path) : CsvRecords.tabs(path);
  }

  /** Whether a file is read as a workbook: by its name. */
  static boolean isWorkbook(Path path) {
    return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  /** The next record that is not blank, or null after the last. */
  @Nullable RawRecord next() throws IOException;

  /** The sheet as a whole. */
  Place place();

  /** Whether a column, counted from 0, is hidden. */
  default boolean hides(int column) {
    return false;
  }

  /** How many lines it has, at least as many as there are records. */
  int lines();
}

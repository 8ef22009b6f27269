package org.tongbao.origin;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.VisibleForm;
import org.tongbao.intake.sheet.RawRow;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.intake.sheet.SheetRows;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.problem.Place;

/**
 * The cells of the sheets of one input, read again when the first of them is needed. A sheet is
 * kept, since thousands of derived notices may print its rows. Of one that is too long for that,
 * the rows are read each time, and only a few times. Threads may share it.
 */
public final class SheetCells {
  /** In lines; in memory such a sheet has some ten megabytes. */
  private static final int LONGEST_KEPT = 50_000;

  private static final int MOST_PASSES = 20;

  private final Sheets sheets;
  private final Map<Sheet, Map<Integer, Map<Place, String>>> kept = new EnumMap<>(Sheet.class);
  private int passes;

  public SheetCells(Sheets sheets) {
    this.sheets = sheets;
  }

  /**
   * The texts of the cells of some rows, without white space, by the places at which they stand.
   *
   * @return by the rows' numbers; without rows that cannot be read
   * @throws IOException when the disk fails
   */
  synchronized Map<Integer, Map<Place, String>> of(Sheet sheet, Set<Integer> rows)
      throws IOException {
    Map<Integer, Map<Place, String>> whole = kept.get(sheet);
    if (whole != null) {
      return whole;
    }
    if (!sheets.has(sheet) || passes == MOST_PASSES) {
      return Map.of();
    }
    try (@Nullable SheetRows opened = SheetRows.open(sheets, sheet).value()) {
      if (opened == null) {
        return Map.of();
      }
      boolean keeps = opened.lines() <= LONGEST_KEPT;
      Map<Integer, Map<Place, String>> read = new HashMap<>();
      for (RawRow row = opened.next(); row != null; row = opened.next()) {
        if (keeps || rows.contains(row.row())) {
          read.put(row.row(), texts(row));
        }
      }
      if (keeps) {
        kept.put(sheet, read);
      } else {
        passes++;
      }
      return read;
    }
  }

  /** As values hold them: in their usual form. */
  private static Map<Place, String> texts(RawRow row) {
    Map<Place, String> texts = new HashMap<>();
    row.texts()
        .forEach((place, text) -> texts.put(place, Wanted.closed(VisibleForm.standard(text))));
    return texts;
  }
}

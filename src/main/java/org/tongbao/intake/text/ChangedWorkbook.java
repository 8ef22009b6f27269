package org.tongbao.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tongbao.opc.ZippedParts;

/**
 * A workbook with other texts in some cells of a worksheet. All other cells, the columns, looks and
 * rules of the worksheet keep their bytes, and so do all other parts.
 *
 * @param file its bytes; null where there is an obstacle
 * @param obstacle why the cells cannot be changed; null where they are
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares it
public record ChangedWorkbook(byte @Nullable [] file, @Nullable Obstacle obstacle) {
  private static final String SIGNATURES = "_xmlsignatures/";

  /** Why cells are not changed. */
  public enum Obstacle {
    FORMULA("要改的格里有公式，或者有公式可能用到要改的格"),
    SIGNED("工作簿有数字签名，一改就失效"),
    FORM("工作表的写法不能只改几格");

    private final String text;

    Obstacle(String text) {
      this.text = text;
    }

    /** As a clerk is told. */
    public String print() {
      return text;
    }
  }

  /**
   * Changes cells. The result is read again: all but these cells must be as before.
   *
   * @param path of a workbook that was read before
   * @param tab the worksheet's name
   * @param texts the new ones, by row, then by column, both from 1; an empty one empties the cell
   * @param lasting whether nobody has to fill in the changed cells anew, so that formulas that use
   *     them would keep old results
   */
  public static ChangedWorkbook of(
      Path path, String tab, Map<Integer, ? extends Map<Integer, String>> texts, boolean lasting)
      throws IOException {
    Reading<Workbook> opened = WorkbookPackage.open(path);
    if (opened.value() == null) {
      return new ChangedWorkbook(null, Obstacle.FORM);
    }
    try (Workbook workbook = opened.value()) {
      if (workbook.parts().names().stream().anyMatch(name -> name.startsWith(SIGNATURES))) {
        return new ChangedWorkbook(null, Obstacle.SIGNED);
      }
      for (Workbook.Tab each : workbook.tabs()) {
        if (meetsFormula(workbook, each, each.name().equals(tab) ? texts : Map.of(), lasting)) {
          return new ChangedWorkbook(null, Obstacle.FORMULA);
        }
      }
      Workbook.Tab changed =
          workbook.tabs().stream()
              .filter(each -> each.name().equals(tab))
              .findFirst()
              .orElseThrow();
      byte[] file = workbook.parts().with(changed.part(), part(workbook, changed, texts));
      return isAsBefore(workbook, changed, texts, file)
          ? new ChangedWorkbook(file, null)
          : new ChangedWorkbook(null, Obstacle.FORM);
    } catch (XMLStreamException e) {
      return new ChangedWorkbook(null, Obstacle.FORM);
    }
  }

  private static byte[] part(
      Workbook workbook, Workbook.Tab tab, Map<Integer, ? extends Map<Integer, String>> texts)
      throws IOException, XMLStreamException {
    try (InputStream in = workbook.parts().stream(tab.part())) {
      return new ChangedCells(in.readAllBytes(), texts).bytes();
    }
  }

  private static boolean meetsFormula(
      Workbook workbook,
      Workbook.Tab tab,
      Map<Integer, ? extends Map<Integer, String>> texts,
      boolean lasting)
      throws IOException, XMLStreamException {
    try (WorksheetReader reader = WorksheetReader.open(workbook, tab)) {
      for (StoredRow row = reader.next(); row != null; row = reader.next()) {
        Map<Integer, String> changed = texts.get(row.number());
        for (StoredCell cell : row.cells()) {
          if (cell.formula()
              && (lasting || (changed != null && changed.containsKey(cell.column())))) {
            return true;
          }
        }
      }
      return false;
    }
  }

  private static boolean isAsBefore(
      Workbook workbook,
      Workbook.Tab tab,
      Map<Integer, ? extends Map<Integer, String>> texts,
      byte[] file)
      throws IOException, XMLStreamException {
    try (ZippedParts parts = ZippedParts.open(file);
        WorksheetReader before = WorksheetReader.open(workbook, tab);
        WorksheetReader after = WorksheetReader.open(workbook, tab, parts)) {
      StoredRow row = before.next();
      StoredRow now = after.next();
      for (; row != null && now != null; row = before.next(), now = after.next()) {
        Map<Integer, String> expected = texts(row);
        Map<Integer, String> changed = texts.get(row.number());
        if (changed != null) {
          changed.forEach((column, text) -> expected.put(column, "TEXT false " + text));
          expected.keySet().removeIf(column -> changed.getOrDefault(column, "-").isEmpty());
        }
        if (row.number() != now.number()
            || row.hidden() != now.hidden()
            || !expected.equals(texts(now))) {
          return false;
        }
      }
      return row == null && now == null;
    }
  }

  /** What cells hold, by their columns. */
  private static Map<Integer, String> texts(StoredRow row) {
    Map<Integer, String> texts = new HashMap<>();
    row.cells().stream()
        .filter(StoredCell::isFilled)
        .forEach(
            cell ->
                texts.put(cell.column(), cell.kind() + " " + cell.formula() + " " + cell.value()));
    return texts;
  }
}

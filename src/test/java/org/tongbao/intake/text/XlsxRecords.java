package org.tongbao.intake.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a workbook that has a worksheet with the columns 名称 and 得分. */
final class XlsxRecords {
  private static final SoughtSheet NAMES =
      new SoughtSheet(
          cells -> cells.contains("名称") ? SoughtSheet.Match.SOUGHT : SoughtSheet.Match.NONE,
          "名称、得分",
          "",
          "表");

  private XlsxRecords() {}

  /** Writes a workbook as units.xlsx and reads it. */
  static List<String> read(XlsxParts parts, Path folder) throws Exception {
    return read(parts.write(folder.resolve("units.xlsx")));
  }

  /** The records with what is wrong with their cells, or why they are refused. */
  static List<String> read(Path workbook) throws Exception {
    Reading<Records> opened = Records.open(workbook, NAMES);
    List<String> read = new ArrayList<>();
    opened.problems().forEach(problem -> read.add(problem.toString()));
    try (Records records = opened.value()) {
      RawRecord record = records == null ? null : records.next();
      while (records != null && record != null) {
        read.add(record.line() + record.cells().toString() + faults(records, record));
        record = records.next();
      }
    }
    return read;
  }

  private static String faults(Records records, RawRecord record) {
    StringBuilder faults = new StringBuilder();
    for (Map.Entry<Integer, Ambiguity> each : new TreeMap<>(record.ambiguities()).entrySet()) {
      int column = each.getKey() + 1;
      CellRange cell = new CellRange(record.line(), column, record.line(), column);
      String fault = each.getValue().at(records.place(), each.getKey() == 0 ? "名称" : "得分").fault();
      faults.append(" ").append(cell).append(": ").append(fault);
    }
    return faults.toString();
  }
}

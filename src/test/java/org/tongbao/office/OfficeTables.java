package org.tongbao.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The tables of an office's folder as plain texts, read and written without the program's code.
 *
 * @param tables rows of cells, by {@code FILE/WORKSHEET} or {@code FILE}
 */
record OfficeTables(Map<String, List<List<String>>> tables) {
  private static final Charset OLD = Charset.forName("GB18030");

  /** Reads all tables of a folder; a cell below a merged one has its text. */
  static OfficeTables read(Path folder) throws IOException {
    Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".csv")) {
          tables.put(
              name,
              Files.readString(file, OLD).lines().map(line -> cells(line.split(",", -1))).toList());
        } else if (name.endsWith(".xlsx")) {
          tables.putAll(workbook(file, name));
        }
      }
    }
    return new OfficeTables(tables);
  }

  private static List<String> cells(String[] texts) {
    return new ArrayList<>(List.of(texts));
  }

  private static Map<String, List<List<String>>> workbook(Path file, String name)
      throws IOException {
    Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook book = new ReadableWorkbook(in, new ReadingOptions(true, true))) {
      for (Sheet sheet : book.getSheets().toList()) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet.read()) {
          while (rows.size() < row.getRowNum() - 1) {
            rows.add(new ArrayList<>());
          }
          List<String> above = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
          rows.add(cells(row, above));
        }
        tables.put(name + "/" + sheet.getName(), rows);
      }
    }
    return tables;
  }

  /** Only the region, in the second column, is merged in these folders. */
  private static List<String> cells(Row row, List<String> above) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getCell(i);
      cells.add(cell == null ? "" : text(cell));
    }
    if (cells.size() > 2 && cells.get(1).isEmpty() && above.size() > 2 && row.getRowNum() > 4) {
      cells.set(1, above.get(1));
    }
    return cells;
  }

  private static String text(Cell cell) {
    String format = cell.getDataFormatString();
    return cell.getType() == CellType.NUMBER && format != null && format.contains("y")
        ? cell.asDate().toLocalDate().toString()
        : cell.getText();
  }

  /** Writes all tables into a folder, in place of those that are there. */
  void write(Path folder) throws IOException {
    Map<String, Map<String, List<List<String>>>> files = new LinkedHashMap<>();
    tables.forEach(
        (name, rows) -> {
          String[] parts = name.split("/", 2);
          files
              .computeIfAbsent(parts[0], none -> new LinkedHashMap<>())
              .put(parts.length == 1 ? "" : parts[1], rows);
        });
    for (Map.Entry<String, Map<String, List<List<String>>>> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (file.getKey().endsWith(".csv")) {
        String text =
            file.getValue().getOrDefault("", List.of()).stream()
                .map(row -> row.stream().map(OfficeTables::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
        Files.write(path, text.getBytes(OLD));
      } else {
        try (OutputStream out = Files.newOutputStream(path);
            Workbook book = new Workbook(out, "Microsoft Excel", "16.0300")) {
          file.getValue().forEach((tab, rows) -> write(book.newWorksheet(tab), rows));
        }
      }
    }
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[,\"\\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
  }

  private static void write(Worksheet sheet, List<List<String>> rows) {
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        if (!rows.get(row).get(column).isEmpty()) {
          sheet.value(row, column, rows.get(row).get(column));
        }
      }
    }
  }
}

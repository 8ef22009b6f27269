package org.tongbao.samples;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/** A sheet of rows of type {@code R}, in the bytes that Excel writes: UTF-8 with BOM, CRLF. */
final class SampleSheet<R> {
  private static final String BOM = "\uFEFF";

  private final List<R> rows;
  private final List<String> headings = new ArrayList<>();
  private final List<Function<R, String>> cells = new ArrayList<>();

  SampleSheet(List<R> rows) {
    this.rows = rows;
  }

  SampleSheet<R> column(String heading, Function<R, String> cell) {
    headings.add(heading);
    cells.add(cell);
    return this;
  }

  /** A column that is left out where it would be empty. */
  SampleSheet<R> columnIfUsed(String heading, Function<R, String> cell) {
    return rows.stream().map(cell).allMatch(String::isEmpty) ? this : column(heading, cell);
  }

  byte[] bytes() {
    Stream<List<String>> lines =
        rows.stream().map(row -> cells.stream().map(cell -> cell.apply(row)).toList());
    return Stream.concat(Stream.of(headings), lines)
        .map(line -> CSVFormat.EXCEL.format(line.toArray()) + "\r\n")
        .collect(joining("", BOM, ""))
        .getBytes(StandardCharsets.UTF_8);
  }
}

package org.tongbao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads sheets with commons-csv alone, every cell as a text: the least that an import can cost. */
final class CsvBaseline {
  private CsvBaseline() {}

  /** {@code CsvBaseline FILE...} */
  public static void main(String[] files) throws IOException {
    long cells = 0;
    long characters = 0;
    for (String file : files) {
      try (CSVParser parser = CSVParser.parse(Path.of(file), UTF_8, CSVFormat.RFC4180)) {
        for (CSVRecord row : parser) {
          for (String cell : row) {
            cells++;
            characters += cell.length();
          }
        }
      }
    }
    System.out.println(cells + " cells, " + characters + " characters");
  }
}

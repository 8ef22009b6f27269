package org.tongbao.samples;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A committed sample, read from its files alone.
 *
 * @param units rows of {@code units.csv}
 * @param findings rows of {@code findings.csv}
 */
record SampleRows(List<CSVRecord> units, List<CSVRecord> findings) {
  static SampleRows of(String sample) {
    Path folder = Samples.INPUT.resolve(sample);
    return new SampleRows(read(folder.resolve("units.csv")), read(folder.resolve("findings.csv")));
  }

  List<CSVRecord> units(String kind) {
    return units.stream().filter(unit -> unit.get("类别").equals(kind)).toList();
  }

  /** The findings with that problem, in their order. */
  List<CSVRecord> withProblem(String problem) {
    return findings.stream().filter(finding -> finding.get("存在问题").equals(problem)).toList();
  }

  /** The units of a kind with a veto finding. */
  List<CSVRecord> failed(String kind) {
    Set<String> vetoed =
        findings.stream()
            .filter(finding -> finding.get("严重程度").equals("单项否决"))
            .map(SampleRows::key)
            .collect(toSet());
    return units(kind).stream().filter(unit -> vetoed.contains(key(unit))).toList();
  }

  /** What a unit and its findings share; a unit that is checked again has a row in each round. */
  static String key(CSVRecord row) {
    String round = row.isMapped("轮次") ? row.get("轮次").replace("初查", "") : "";
    return String.join("|", row.get("类别"), row.get("平台"), row.get("名称"), row.get("网站标识码"), round);
  }

  /** Whether a finding names a unit. */
  static boolean named(CSVRecord finding) {
    return !finding.get("名称").isEmpty();
  }

  private static List<CSVRecord> read(Path sheet) {
    CSVFormat format = CSVFormat.EXCEL.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(sheet)) {
      if (reader.read() != '\uFEFF') {
        throw new AssertionError("no BOM in " + sheet);
      }
      try (CSVParser parser = format.parse(reader)) {
        return parser.getRecords();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

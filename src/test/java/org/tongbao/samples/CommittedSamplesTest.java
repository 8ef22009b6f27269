package org.tongbao.samples;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every committed sample. */
class CommittedSamplesTest {
  static Set<String> samples() {
    return Samples.names();
  }

  /** When this fails, run {@code ./dev samples} and look at the difference. */
  @ParameterizedTest
  @MethodSource("samples")
  void areWhatTheirGeneratorWrites(String name) throws IOException {
    Path folder = Samples.INPUT.resolve(name);
    Sample sample = Samples.of(name);

    assertThat(sample.files()).containsKeys("units.csv", "findings.csv");
    for (Map.Entry<String, byte[]> file : sample.files().entrySet()) {
      assertThat(folder.resolve(file.getKey())).hasBinaryContent(file.getValue());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void beginWithABomAndEndTheirLinesAsExcelDoes(String name) throws IOException {
    for (String sheet : List.of("units.csv", "findings.csv")) {
      String text = Files.readString(Samples.INPUT.resolve(name).resolve(sheet));
      assertThat(text).as(sheet).startsWith("\uFEFF类别,").endsWith("\r\n");
      assertThat(text.replace("\r\n", "")).as(sheet).doesNotContain("\n", "\r");
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void giveEveryUnitAKeyOfItsOwnAndEveryFindingItsUnit(String name) {
    SampleRows rows = SampleRows.of(name);
    Map<String, List<CSVRecord>> byKey = rows.units().stream().collect(groupingBy(SampleRows::key));

    assertThat(byKey.values()).allMatch(same -> same.size() == 1);
    assertThat(byKey.keySet())
        .containsAll(
            rows.findings().stream().filter(SampleRows::named).map(SampleRows::key).toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void useFullWidthMarksBesideChineseWords(String name) {
    SampleRows rows = SampleRows.of(name);

    assertThat(Stream.concat(rows.units().stream(), rows.findings().stream()))
        .flatExtracting(CSVRecord::toList)
        .noneMatch(cell -> cell.matches(".*(\\p{IsHan}[,:;()]|[,:;()]\\p{IsHan}).*"));
  }

  @Test
  void areAllThatThereAre() throws IOException {
    try (Stream<Path> folders = Files.list(Samples.INPUT)) {
      assertThat(new TreeSet<>(samples()))
          .containsExactlyElementsOf(
              folders
                  .filter(Files::isDirectory)
                  .map(folder -> folder.getFileName().toString())
                  .sorted()
                  .toList());
    }
  }
}

package org.tongbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Puts what was measured into docs/performance.md, between its marks, and draws the picture. */
final class GrowthPage {
  private static final String BEGIN = "<!-- growth: written by ./dev bench curves -->\n";
  private static final String END = "<!-- end of growth -->\n";
  private static final String HEAD =
      """
      | rows | made by | document.xml, bytes | ms | ms of processor | processor, times deflating its document.xml | rounds |
      |---|---|---|---|---|---|---|
      """;

  private GrowthPage() {}

  static void write(Path docs, List<Growth> measured) throws IOException {
    String table = measured.stream().map(Growth::row).collect(Collectors.joining("\n", HEAD, "\n"));
    Path page = docs.resolve("performance.md");
    String text = Files.readString(page);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new IllegalStateException(page + " has no marks for the table");
    }
    Files.writeString(
        page, text.substring(0, begin + BEGIN.length()) + table + text.substring(end));
    Files.writeString(docs.resolve("images").resolve("growth.svg"), GrowthChart.svg(measured));
  }
}

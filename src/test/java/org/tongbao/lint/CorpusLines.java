package org.tongbao.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The corpora that are kept as text: one planted defect or one right sentence a line. */
public final class CorpusLines {
  private static final Path FOLDER = Path.of("src/test/resources/lint");
  private static final String CLOSING = "<w:t>请各地、各部门对照";

  private CorpusLines() {}

  private static List<String> of(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** Sentences in which no rule may find anything. */
  public static List<String> right() throws IOException {
    return of("right.txt");
  }

  /** Changes of the good document, what is replaced by what, in which no rule finds anything. */
  static List<Planted> forms() throws IOException {
    List<Planted> all = new ArrayList<>();
    for (String line : of("right-forms.txt")) {
      String[] change = line.split("⇒", -1);
      all.add(Planted.defect("", line).change(change[0], change[1]));
    }
    return all;
  }

  /** Defects with their strength and rule: a sentence to add, or what is replaced by what. */
  static List<Planted> planted() throws IOException {
    List<Planted> all = new ArrayList<>();
    for (String line : of("planted.txt")) {
      String[] fields = line.split(" ", 3);
      String[] change = fields[2].split("⇒", -1);
      Planted planted = Planted.defect(fields[1], fields[2]).asked(fields[0]);
      all.add(
          change.length == 2
              ? planted.change(change[0], change[1])
              : planted.change(CLOSING, "<w:t>" + fields[2] + CLOSING.substring(5)));
    }
    return all;
  }

  /** How many defects are planted in all. */
  public static int defects() throws IOException {
    return LintCorpusTest.defects().size();
  }
}

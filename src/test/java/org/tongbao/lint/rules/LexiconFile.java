package org.tongbao.lint.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Writes {@code words.txt}, which {@link Lexicon} reads, from terms.txt and the {@code dict.txt} of
 * jieba: in com.huaban:jieba-analysis:1.0.2 of Maven Central. To make it again:
 *
 * <pre>
 * mvn -q test-compile
 * java -cp target/classes:target/test-classes org.tongbao.lint.rules.LexiconFile dict.txt
 * </pre>
 */
public final class LexiconFile {
  private static final Path FILE = Path.of("src/main/resources/org/tongbao/lint/rules/words.txt");
  private static final Pattern WORD = Pattern.compile("[\\u4e00-\\u9fff]{1,4}");

  private static final Path TERMS = Path.of("src/test/resources/lint/terms.txt");

  /** What a term costs: as frequent as 问题. */
  static final int TERM = 18;

  /** A rarer word is no help: what is written instead of it may be right. */
  private static final int FEWEST = 30;

  private LexiconFile() {}

  /** A line of the dictionary: word, count, part of speech. */
  private record Entry(String word, int count, String part) {
    boolean isKept() {
      int fewest =
          switch (word.length()) {
            case 1 -> 1;
            case 2 -> part.equals("ns") ? 3 : FEWEST; // names of places keep the check silent
            case 3 -> 2 * FEWEST;
            default -> FEWEST;
          };
      return count >= fewest && !(part.startsWith("nr") && word.length() > 2);
    }
  }

  /** The terms of notices; none has more than four characters. */
  static Set<String> terms() throws IOException {
    Set<String> terms = new TreeSet<>();
    for (String line : Files.readAllLines(TERMS)) {
      if (!line.isEmpty() && !line.startsWith("#")) {
        terms.addAll(List.of(line.split(" ", -1)));
      }
    }
    return terms;
  }

  public static void main(String[] arguments) throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      String[] fields = line.split(" ", -1);
      if (fields.length == 3 && WORD.matcher(fields[0]).matches()) {
        entries.add(new Entry(fields[0], Integer.parseInt(fields[1]), fields[2]));
      }
    }
    double all = Math.log((double) entries.stream().mapToLong(Entry::count).sum());
    SortedMap<String, Integer> costs = new TreeMap<>();
    for (Entry entry : entries) {
      if (entry.isKept()) {
        costs.put(entry.word(), (int) Math.round(2 * (all - Math.log(entry.count()))));
      }
    }
    terms().forEach(term -> costs.merge(term, TERM, Math::min));
    Files.writeString(FILE, text(costs), UTF_8);
  }

  private static String text(SortedMap<String, Integer> costs) {
    StringBuilder text =
        new StringBuilder(
            """
            # Chinese words and how often they are written, from the dictionary of jieba, Copyright (c)
            # 2013 Sun Junyi, MIT License (words-license.txt). Written by LexiconFile; do not edit. For
            # each length a line of all words, sorted, and a line with a letter for the cost of each.

            """);
    for (int length = 1; length <= Lexicon.LONGEST; length++) {
      StringBuilder words = new StringBuilder();
      StringBuilder letters = new StringBuilder();
      for (Map.Entry<String, Integer> entry : costs.entrySet()) {
        if (entry.getKey().length() == length) {
          words.append(entry.getKey());
          letters.append((char) (' ' + entry.getValue()));
        }
      }
      text.append(words).append('\n').append(letters).append('\n');
    }
    return text.toString();
  }
}

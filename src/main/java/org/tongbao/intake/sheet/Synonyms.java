package org.tongbao.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tongbao.intake.text.PlainText;

/**
 * What offices call the columns and values of the sheets: the table synonyms.txt. Names that are
 * spelt alike but mean something else are in no line of it.
 */
final class Synonyms {
  private static final Synonyms TABLE = new Synonyms();

  /** Headings and values by section; the key of a section is its line without brackets. */
  private final Map<String, Map<String, Meaning<String>>> sections = new HashMap<>();

  private final Set<String> unrelated = new HashSet<>();

  /**
   * What a name means.
   *
   * @param meant our names for it; empty where the table does not know the name
   * @param certain whether it is the only one that can be meant, so that nobody need be asked
   */
  record Meaning<T>(List<T> meant, boolean certain) {
    Meaning {
      meant = List.copyOf(meant);
    }

    /** Whether the table does not know the name. */
    boolean isUnknown() {
      return meant.isEmpty();
    }

    private Meaning<T> or(Meaning<T> other) {
      List<T> all = new ArrayList<>(meant);
      other.meant.stream().filter(each -> !all.contains(each)).forEach(all::add);
      return new Meaning<>(all, certain && other.certain && all.size() == 1);
    }
  }

  /** The columns of a sheet that a heading may mean: by their own names, else by the table. */
  static Meaning<Column> column(Sheet sheet, String heading) {
    List<Column> own = sheet.column(PlainText.strip(heading)).stream().toList();
    if (!own.isEmpty()) {
      return new Meaning<>(own, true);
    }
    Meaning<String> words = TABLE.find("columns", heading);
    List<Column> columns =
        words.meant().stream().flatMap(name -> sheet.column(name).stream()).toList();
    return new Meaning<>(columns, words.certain() && columns.size() == 1);
  }

  /**
   * The values that a cell of a column may mean. Whether the settings have such a kind or platform
   * is for the caller to know.
   *
   * @param heading above the cell: under 是否单项否决, 是 means 单项否决
   */
  static Meaning<String> value(Column column, String heading, String text) {
    String ofHeading = "values " + column.heading() + " " + Column.key(heading);
    return TABLE.find(
        TABLE.sections.containsKey(ofHeading) ? ofHeading : "values " + column.heading(), text);
  }

  /** What a cell of an own column may mean: 是 or 否. */
  static Meaning<String> yesOrNo(String text) {
    return TABLE.find("values 是否", text);
  }

  /** Whether a text holds a value, or another name that certainly means it. */
  static boolean names(Column column, String value, String text) {
    String key = Column.key(text);
    return key.contains(Column.key(value))
        || TABLE.sections.getOrDefault("values " + column.heading(), Map.of()).entrySet().stream()
            .anyMatch(
                each ->
                    each.getValue().certain()
                        && each.getValue().meant().contains(value)
                        && key.contains(each.getKey()));
  }

  /** Whether a heading is known to be of no column of ours. */
  static boolean isUnrelated(String heading) {
    return TABLE.unrelated.contains(Column.key(heading));
  }

  private Meaning<String> find(String section, String name) {
    return sections
        .getOrDefault(section, Map.of())
        .getOrDefault(Column.key(name), new Meaning<>(List.of(), false));
  }

  private Synonyms() {
    String section = "";
    for (String line : lines()) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (section.equals("unrelated")) {
        words(line).forEach(word -> unrelated.add(Column.key(word)));
      } else {
        add(sections.computeIfAbsent(section, none -> new HashMap<>()), line);
      }
    }
  }

  private static void add(Map<String, Meaning<String>> names, String line) {
    int equals = line.indexOf('=');
    String meant = line.substring(0, equals).strip();
    String[] sides = line.substring(equals + 1).split("~", 2);
    for (int i = 0; i < sides.length; i++) {
      Meaning<String> meaning = new Meaning<>(List.of(meant), i == 0);
      words(sides[i]).forEach(word -> names.merge(Column.key(word), meaning, Meaning::or));
    }
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static List<String> lines() {
    try (InputStream in = Synonyms.class.getResourceAsStream("synonyms.txt")) {
      byte[] table = Objects.requireNonNull(in).readAllBytes();
      return new String(table, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e); // it is in the jar
    }
  }
}

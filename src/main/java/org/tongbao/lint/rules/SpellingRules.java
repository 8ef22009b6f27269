package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;

/** Terms and names that are written in two ways. */
final class SpellingRules {
  private SpellingRules() {}

  /** Finds words that sound or look like a known one and are written otherwise. */
  private static final class Index {
    private final UnaryOperator<String> form;
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> spellings = new HashSet<>();

    /** By the first character of the form; the longest first. */
    private final Map<Character, Set<Integer>> lengths = new HashMap<>();

    Index(UnaryOperator<String> form) {
      this.form = form;
    }

    void add(String word) {
      if (spellings.add(word)) {
        add(form.apply(word), word);
      }
    }

    void add(String formed, String word) {
      // two that sound alike, such as 福州市 and 抚州市, are both right
      known.merge(formed, word, (one, other) -> "");
      lengths
          .computeIfAbsent(formed.charAt(0), any -> new TreeSet<>(Comparator.reverseOrder()))
          .add(formed.length());
    }

    int size() {
      return spellings.size();
    }

    /** What is meant by the words at a place of the text; null where they are right or unknown. */
    @Nullable String meant(String text, String formed, int from, int length) {
      String word = known.getOrDefault(formed.substring(from, from + length), "");
      String written = text.substring(from, from + length);
      return word.isEmpty()
              || spellings.contains(written)
              || Words.differing(word, written) * 2 > length
          ? null
          : word;
    }
  }

  private abstract static class Spelling extends Check {
    final void search(Paragraph paragraph, Index index) {
      String text = paragraph.text();
      String formed = index.form.apply(text);
      int from = 0;
      while (from < text.length()) {
        from = Math.max(from + 1, search(paragraph, index, formed, from));
      }
    }

    /** The end of what is found at a place, the longest word first; 0 where nothing is. */
    private int search(Paragraph paragraph, Index index, String formed, int from) {
      String text = paragraph.text();
      for (int length : index.lengths.getOrDefault(formed.charAt(from), Set.of())) {
        String word =
            from + length > text.length() ? null : index.meant(text, formed, from, length);
        if (word != null) {
          found(paragraph, from, from + length, word);
          return from + length;
        }
      }
      return 0;
    }

    abstract void found(Paragraph paragraph, int from, int to, String word);
  }

  /** Names of units and regions in tables, and in the text a writing that no table has. */
  static final class Names extends Spelling implements RowCheck {
    /** More would fill the memory. */
    private static final int MOST = 10_000;

    private static final int SHORTEST = 3;
    private static final Pattern HEAD =
        Pattern.compile(".*(?:名称|单位|地区|部门|乡镇|县（市、区）|市（州）)(?:[（(].{1,8}[）)])?");
    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff].{2,29}");

    private final Index index = new Index(Sounds::of);
    private final List<Paragraph> texts = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();

    @Override
    void paragraph(Paragraph paragraph) {
      texts.add(paragraph);
    }

    @Override
    public void row(TableRow row) {
      if (row.first()) {
        columns.clear();
      }
      for (int i = 0; row.first() && i < row.cells().size(); i++) {
        if (HEAD.matcher(Words.close(row.cell(i))).matches()) {
          columns.add(i);
        }
      }
      for (int column : columns) {
        String name = Words.close(row.cell(column));
        if (!row.first()
            && index.size() < MOST
            && name.length() >= SHORTEST
            && NAME.matcher(name).matches()) {
          index.add(name);
        }
      }
    }

    @Override
    void end() {
      texts.forEach(paragraph -> search(paragraph, index));
    }

    @Override
    void found(Paragraph paragraph, int from, int to, String word) {
      String written = paragraph.text().substring(from, to);
      String words = Words.around(paragraph.text(), from, to);
      report(paragraph, from, to, words, LintMessage.NAME_MISSPELT, written, word);
    }
  }

  /** A long quoted name that lacks some characters, or has more, than where it stands again. */
  static final class Variants extends Check {
    private static final int MOST = 500;
    private static final int EDGE = 3;
    private static final Pattern QUOTED = Pattern.compile("[“《]([^“”《》（）]{8,80})[”》]");

    private final Map<String, List<Paragraph>> places = new LinkedHashMap<>();

    @Override
    void paragraph(Paragraph paragraph) {
      Matcher quoted = QUOTED.matcher(paragraph.text());
      while (quoted.find() && places.size() < MOST) {
        places.computeIfAbsent(quoted.group(1), any -> new ArrayList<>()).add(paragraph);
      }
    }

    @Override
    void end() {
      places.forEach(
          (once, at) -> {
            for (String often : at.size() == 1 ? places.keySet() : Set.<String>of()) {
              if (places.getOrDefault(often, List.of()).size() > 1 && isVariant(once, often)) {
                report(at.get(0).spot(), once, LintMessage.NAME_VARIES, once, often);
              }
            }
          });
    }

    /** Whether the longer one has one to three characters more, in its middle. */
    private static boolean isVariant(String one, String other) {
      String shorter = one.length() < other.length() ? one : other;
      String longer = one.length() < other.length() ? other : one;
      int more = longer.length() - shorter.length();
      int same = 0;
      while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
        same++;
      }
      int from = Math.min(same, shorter.length() - EDGE);
      return more >= 1
          && more <= 3
          && from >= EDGE
          && longer.substring(from + more).equals(shorter.substring(from));
    }
  }
}

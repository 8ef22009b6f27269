package org.tongbao.lint.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;
import org.tongbao.lint.rules.TableColumns.Column;

/** Who is at 100%, in the text and in the table of that kind. */
final class FullRateRules {
  private FullRateRules() {}

  /** Keeps the names that the text says to be at 100%, and of a table the rows with a rate. */
  private abstract static class FullRates extends PlainRows {
    private static final Pattern FULL =
        Pattern.compile("([^，。；：]{2,400}?)合格率(?:均|都)?(?:为|达|达到|是)?100[%％]");
    private static final Pattern COUNTED = Pattern.compile(".+等(\\d{1,3})个.*");
    private static final Pattern EARLIER = Pattern.compile("上一?个?季度|上期|上次|去年|同期|上年|往年");

    final Map<String, Set<String>> full = new HashMap<>();

    /** Kinds of which the text lists all names, as it counts as many. */
    final Set<String> complete = new HashSet<>();

    private final Map<String, Integer> shortNames = new HashMap<>();
    private final List<TableRow> rows = new ArrayList<>();
    private String kind = "";

    @Override
    void paragraph(Paragraph paragraph) {
      endTable();
      if (paragraph.role().isText()) {
        for (String sentence : Words.split(paragraph.text(), "。；")) {
          if (sentence.contains("100") && !EARLIER.matcher(sentence).find()) {
            claim(sentence);
          }
        }
      } else if (paragraph.is(Role.ATTACHMENT_MARK)) {
        kind = "";
      } else if (!Kinds.only(paragraph.words()).isEmpty()) {
        kind = Kinds.only(paragraph.words());
      }
    }

    private void claim(String sentence) {
      Matcher m = FULL.matcher(sentence);
      while (m.find()) {
        String of = Kinds.only(m.group(1));
        of = of.isEmpty() ? Kinds.only(sentence.substring(0, m.end())) : of;
        Set<String> names = full.computeIfAbsent(of, any -> new HashSet<>());
        Matcher counted = COUNTED.matcher(m.group(1));
        boolean first = names.isEmpty();
        for (String name : m.group(1).replaceFirst("等\\d.*", "").split("、", -1)) {
          names.add(name.replaceFirst("^其中", ""));
        }
        if (first && counted.matches() && names.size() == Integer.parseInt(counted.group(1))) {
          complete.add(of);
        } else {
          complete.remove(of);
        }
      }
    }

    @Override
    final void check(TableRow row) {
      if (full.containsKey(kind) && !kind.isEmpty() && table.percent(row, Column.RATE) != null) {
        shortNames.merge(shortName(row), 1, Integer::sum);
        rows.add(row);
      }
    }

    @Override
    final void endTable() {
      if (!rows.isEmpty()) {
        compare(rows, kind);
      }
      rows.clear();
      shortNames.clear();
    }

    abstract void compare(List<TableRow> rated, String ofKind);

    final boolean isFull(TableRow row) {
      Figure rate = table.percent(row, Column.RATE);
      return rate != null && rate.value().compareTo(BigDecimal.valueOf(100)) == 0;
    }

    /** Whether the text names the row; 东示 is no name where the table has 东示市 and 东示县. */
    final boolean isNamed(TableRow row, String ofKind) {
      Set<String> names = full.getOrDefault(ofKind, Set.of());
      boolean only = shortNames.getOrDefault(shortName(row), 0) == 1;
      return names.contains(name(row)) || (only && names.contains(shortName(row)));
    }

    /** The first cell that is no number. */
    static String name(TableRow row) {
      return row.cells().stream()
          .map(Words::close)
          .filter(cell -> cell.length() > 1 && !Character.isDigit(cell.charAt(0)))
          .findFirst()
          .orElse("");
    }

    /** 广州 of 广州市. */
    private static String shortName(TableRow row) {
      return name(row).replaceFirst(".$", "");
    }
  }

  /** 甲市、乙市等2个市政府网站合格率为100%, where the table of that kind has another rate for one. */
  static final class FullRate extends FullRates {
    @Override
    void compare(List<TableRow> rated, String ofKind) {
      for (TableRow row : rated) {
        Figure rate = table.percent(row, Column.RATE);
        if (rate != null && !isFull(row) && isNamed(row, ofKind)) {
          report(row, LintMessage.RATE_NOT_FULL, name(row), ofKind, rate.words());
        }
      }
    }
  }

  /** The text lists all that are at 100%, and the table has one more of the same sort. */
  static final class FullList extends FullRates {
    private static final int FEWEST = 3;

    @Override
    void compare(List<TableRow> rated, String ofKind) {
      List<TableRow> named = rated.stream().filter(row -> isNamed(row, ofKind)).toList();
      boolean all = named.size() == full.getOrDefault(ofKind, Set.of()).size();
      if (!complete.contains(ofKind)
          || !all
          || named.size() < FEWEST
          || !named.stream().allMatch(this::isFull)) {
        return; // another fault, which has a rule of its own
      }
      Set<String> sorts = new HashSet<>();
      named.forEach(row -> sorts.add(sort(row)));
      for (TableRow row : rated) {
        if (isFull(row) && sorts.contains(sort(row)) && !isNamed(row, ofKind)) {
          report(row, LintMessage.FULL_RATE_NOT_LISTED, ofKind, name(row));
        }
      }
    }

    /** 市 of 广州市. */
    private static String sort(TableRow row) {
      String name = name(row);
      return name.substring(Math.max(0, name.length() - 1));
    }
  }
}

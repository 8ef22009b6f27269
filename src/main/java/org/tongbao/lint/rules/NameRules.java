package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Spot;
import org.tongbao.lint.rules.PrintedTables.Row;
import org.tongbao.lint.rules.PrintedTables.Table;

/** Names of units in tables and in the text. */
final class NameRules {
  private static final Pattern HEAD = Pattern.compile(".*(?:名称|主办单位)");

  private NameRules() {}

  /** A name of a table that no other place has, where another place has one that is nearly it. */
  static final class Near extends Check {
    private static final int MOST = 400;
    private static final int SHORTEST = 5;
    private static final int SHORTEST_QUOTED = 4;
    private static final int FEWEST = 3;

    /** Names that differ in one of these are really two. */
    private static final String TELLS_APART =
        "市县区镇乡省旗州盟局委办厅院部会站所东西南北中上下前后左右内外一二三四五六七八九十甲乙丙丁戊己庚辛大小新老";

    private static final Pattern QUOTED = Pattern.compile("“([^“”]{4,30})”");

    @Override
    void end() {
      List<Map<String, Row>> lists = new ArrayList<>();
      Set<String> all = new TreeSet<>();
      for (Table table : tables().all()) {
        for (int at = 0; at < table.width(); at++) {
          if (HEAD.matcher(table.head(at)).matches() && all.size() < MOST) {
            Map<String, Row> list = names(table, at);
            lists.add(list);
            all.addAll(list.keySet());
          }
        }
      }
      for (Map<String, Row> list : lists) {
        list.forEach((name, row) -> inText(name, row, all));
        lists.forEach(other -> inList(list, other));
      }
    }

    private static Map<String, Row> names(Table table, int column) {
      Map<String, Row> names = new LinkedHashMap<>();
      for (Row row : table.rows()) {
        String name = row.cells().get(column);
        if (name.length() >= SHORTEST_QUOTED && name.length() <= 40) {
          names.putIfAbsent(name, row);
        }
      }
      return names;
    }

    /** The text has another name that is nearly the table's, and not the table's. */
    private void inText(String name, Row row, Set<String> all) {
      boolean shortened = name.endsWith("门户网");
      for (Paragraph paragraph : texts()) {
        String text = paragraph.text();
        if (shortened && text.contains(name + "站") && !text.contains(name + "”")) {
          found(paragraph.spot(), name + "站", name);
          return;
        }
      }
      if (texts().stream().anyMatch(paragraph -> paragraph.text().contains(name))) {
        return;
      }
      for (Paragraph paragraph : texts()) {
        String near = quoted(paragraph.text(), name, row);
        near = near == null && name.length() >= SHORTEST ? within(paragraph.text(), name) : near;
        String variant = near;
        boolean other = near != null && !near.equals(quoted(paragraph.text(), name, row));
        if (other && paragraph.text().contains("“" + near + "”")) {
          continue;
        }
        if (variant != null && all.stream().noneMatch(known -> known.contains(variant))) {
          found(paragraph.spot(), variant, name);
          return;
        }
      }
    }

    private void found(Spot spot, String written, String name) {
      report(spot, written, LintMessage.NAME_NEARLY, written, name);
    }

    /** A quoted name that differs in one character; a short one is on the same platform. */
    private static @Nullable String quoted(String text, String name, Row row) {
      Matcher quoted = QUOTED.matcher(text);
      while (quoted.find()) {
        String after = text.substring(quoted.end(), Math.min(text.length(), quoted.end() + 4));
        boolean same =
            after.length() > 1
                && row.cells().stream().anyMatch(cell -> cell.startsWith(after.substring(0, 2)));
        boolean sameLength = quoted.group(1).length() == name.length();
        // of accounts, what is missing or too much has a rule of its own
        if (isNear(quoted.group(1), name) && (same ? sameLength : name.length() >= SHORTEST)) {
          return quoted.group(1);
        }
      }
      return null;
    }

    /** A place of the text that is the name but for one character in its middle. */
    private static @Nullable String within(String text, String name) {
      int half = name.length() / 2;
      String head = name.substring(0, half);
      String tail = name.substring(half);
      for (int at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
        for (int length = name.length() - 1; length <= name.length() + 1; length++) {
          int to = at + length;
          if (to <= text.length()
              && text.charAt(to - 1) == name.charAt(name.length() - 1)
              && isNear(text.substring(at, to), name)) {
            return text.substring(at, to);
          }
        }
      }
      for (int at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1)) {
        int to = at + tail.length();
        for (int length = name.length() - 1; length <= name.length() + 1; length++) {
          if (to >= length
              && text.charAt(to - length) == name.charAt(0)
              && isNear(text.substring(to - length, to), name)) {
            return text.substring(to - length, to);
          }
        }
      }
      return null;
    }

    /** All names of a list but one stand in another list, which has nearly that one. */
    private void inList(Map<String, Row> list, Map<String, Row> other) {
      Set<String> missing = new HashSet<>(list.keySet());
      missing.removeAll(other.keySet());
      boolean shared = list.size() - missing.size() >= FEWEST;
      if (list == other || missing.size() != 1 || !shared || list.size() > other.size()) {
        return;
      }
      String name = missing.iterator().next();
      for (String known : other.keySet()) {
        Row row = list.get(name);
        // 甲区样例 may be the account of 甲区样例网
        boolean longer = known.startsWith(name) || name.startsWith(known);
        boolean cut = longer && name.endsWith("门户网");
        if (!list.containsKey(known) && isNear(name, known) && row != null && (!longer || cut)) {
          found(row.spot(), name, known);
        }
      }
    }

    /** Whether one character is another, missing or too many, and no number or sort differs. */
    static boolean isNear(String one, String other) {
      int from = 0;
      int shorter = Math.min(one.length(), other.length());
      while (from < shorter && one.charAt(from) == other.charAt(from)) {
        from++;
      }
      int same = 0;
      while (same < shorter - from
          && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
        same++;
      }
      String a = one.substring(from, one.length() - same);
      String b = other.substring(from, other.length() - same);
      boolean replaced = a.length() == 1 && b.length() == 1;
      boolean inserted = a.length() + b.length() == 1;
      return (replaced && isWord(a) && isWord(b))
          || (inserted && ((a + b).equals("市") || isWord(a + b)));
    }

    private static boolean isWord(String character) {
      return character.matches("[\\u4e00-\\u9fff]") && !TELLS_APART.contains(character);
    }
  }
}

package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;
import org.tongbao.lint.rules.PrintedTables.Row;
import org.tongbao.lint.rules.PrintedTables.Table;

/** What the text says of a single unit, against its row in a table. */
final class TableUnitRules {
  private TableUnitRules() {}

  /** Keeps the accounts of tables with their platforms, and the text until the end. */
  private abstract static class Accounts extends PlainRows {
    /** More would fill the memory. */
    private static final int MOST = 10_000;

    /** Platforms in the words of notices; those in one line are not told apart. */
    private static final List<Pattern> PLATFORMS =
        List.of(
            Pattern.compile("(?:微信)?视频号"),
            Pattern.compile("微信|(?:微信)?(?:公众号|订阅号|服务号|公众平台)"),
            Pattern.compile("(?:新浪|腾讯|人民)?微博"),
            Pattern.compile("抖音号?"),
            Pattern.compile("(?:今日)?头条号?"),
            Pattern.compile("南方号"),
            Pattern.compile("快手号?"));

    private static final Pattern SAID =
        Pattern.compile(
            "“([^“”]{2,30})”((?:微信)?(?:视频号|公众号|订阅号|服务号)|微信|(?:新浪)?微博|抖音号?|(?:今日)?头条号?|南方号|快手号?)");

    final Map<String, Set<String>> listed = new HashMap<>();
    private int name = -1;
    private int platform = -1;

    @Override
    void begin(TableRow head) {
      name = -1;
      platform = -1;
      for (int i = 0; i < head.cells().size(); i++) {
        name = name < 0 && table.headOf(i).endsWith("名称") ? i : name;
        platform = table.headOf(i).endsWith("平台") ? i : platform;
      }
    }

    @Override
    void check(TableRow row) {
      if (name >= 0 && platform >= 0 && listed.size() < MOST) {
        listed
            .computeIfAbsent(Words.close(row.cell(name)), any -> new TreeSet<>())
            .add(Words.close(row.cell(platform)));
      }
    }

    @Override
    final void end() {
      for (Paragraph paragraph : texts()) {
        Matcher said = SAID.matcher(paragraph.text());
        while (said.find()) {
          compare(paragraph, said.group(1), said.group(2));
        }
      }
    }

    final boolean isNamed(String account) {
      return texts().stream().anyMatch(text -> text.text().contains(account));
    }

    abstract void compare(Paragraph paragraph, String account, String on);

    /** Which platform it is; negative where it is none of them. */
    static int sort(String words) {
      for (int i = 0; i < PLATFORMS.size(); i++) {
        if (PLATFORMS.get(i).matcher(words).matches()) {
          return i;
        }
      }
      return -1;
    }
  }

  /** “甲发布”微信公众号, which a table lists as 新浪微博 alone. */
  static final class Platform extends Accounts {
    @Override
    void compare(Paragraph paragraph, String account, String on) {
      Set<String> there = listed.getOrDefault(account, Set.of());
      if (!there.isEmpty()
          && there.stream().map(Accounts::sort).noneMatch(at -> at < 0 || at == sort(on))) {
        String words = "“" + account + "”" + on;
        String platforms = String.join("、", there);
        report(paragraph.spot(), words, LintMessage.OTHER_PLATFORM, account, on, platforms);
      }
    }
  }

  /** An account that no table has, where one on that platform differs in one or two characters. */
  static final class AccountNear extends Accounts {
    private static final int SHORTEST = 3;

    @Override
    void compare(Paragraph paragraph, String account, String on) {
      if (listed.containsKey(account) || account.length() < SHORTEST) {
        return;
      }
      for (Map.Entry<String, Set<String>> known : listed.entrySet()) {
        String name = known.getKey();
        boolean sameSort = known.getValue().stream().anyMatch(at -> sort(at) == sort(on));
        if (sameSort && (lacks(account, name) || lacks(name, account) || isOther(account, name))) {
          String words = "“" + account + "”" + on;
          report(paragraph.spot(), words, LintMessage.ACCOUNT_NOT_LISTED, account, name);
          return;
        }
      }
    }

    /** Whether one character is another one, and the text does not name the one that is listed. */
    private boolean isOther(String account, String name) {
      return account.length() == name.length()
          && account.length() > SHORTEST
          && Words.differing(account, name) == 1
          && !isNamed(name);
    }

    /** Whether the longer name is the other one and one or two characters more. */
    private static boolean lacks(String brief, String full) {
      int more = full.length() - brief.length();
      int at = 0;
      for (int i = 0; i < full.length() && at < brief.length(); i++) {
        at += full.charAt(i) == brief.charAt(at) ? 1 : 0;
      }
      return more >= 1 && more <= 2 && at == brief.length() && brief.length() >= SHORTEST;
    }
  }

  /** 潮州市“江门滨江新区”, where the tables know 江门市 as a place of its own. */
  static final class Region extends Check {
    private static final Pattern HEAD = Pattern.compile("地区.*|市（州）|县（市、区）|乡镇.*");
    private static final Pattern PLACE = Pattern.compile("[\\u4e00-\\u9fff]{2,7}[市县区旗镇乡]");
    private static final Pattern SAID =
        Pattern.compile("([\\u4e00-\\u9fff]{2,7}[市县区旗镇乡])“([^“”]{2,30})”");

    @Override
    void end() {
      Set<String> places = new TreeSet<>();
      for (Table table : tables().all()) {
        for (int at = 0; at < table.width(); at++) {
          if (HEAD.matcher(table.wholeHead(at)).matches()) {
            int column = at;
            table.rows().stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> PLACE.matcher(cell).matches())
                .forEach(places::add);
          }
        }
      }
      for (Paragraph paragraph : places.isEmpty() ? List.<Paragraph>of() : texts()) {
        Matcher said = SAID.matcher(paragraph.text());
        while (said.find()) {
          compare(paragraph, said, places);
        }
      }
    }

    private void compare(Paragraph paragraph, Matcher said, Set<String> places) {
      String words = said.group(1);
      String own = places.stream().filter(words::endsWith).reduce((one, other) -> other).orElse("");
      String account = said.group(2);
      if (own.isEmpty()) {
        return;
      }
      Set<String> cells = new TreeSet<>(Set.of(account));
      tables().all().stream()
          .flatMap(table -> table.rows().stream())
          .filter(row -> row.cells().contains(account))
          .forEach(row -> cells.addAll(row.cells()));
      for (String place : places) {
        boolean apart = !place.contains(brief(own)) && !own.contains(brief(place));
        if (apart && cells.stream().anyMatch(cell -> cell.startsWith(brief(place)))) {
          report(
              paragraph.spot(),
              said.group(),
              LintMessage.ACCOUNT_OF_OTHER_PLACE,
              own,
              account,
              place);
        }
      }
    }

    /** 江门 of 江门市. */
    private static String brief(String place) {
      return place.length() > 2 ? place.substring(0, place.length() - 1) : place;
    }
  }

  /** 平安沙田 of 石排分局, 东示区的网站 of 西示区, where nearly all other rows agree. */
  static final class Sponsor extends Check {
    private static final Pattern SPONSORS =
        Pattern.compile(".*(?:主办|主管|运营|开办|负责)(?:单位|部门|机关)|乡镇.*|地区.*|部门");
    private static final Pattern PLACE =
        Pattern.compile(
            "([^\\W局市县区旗镇乡办的省和与]{2,4}?)(市|县|(?<![社景园校发新地小片市城辖灾库牧林])区|旗|镇|乡|街道|分局)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SAFE = Pattern.compile("平安(\\p{IsHan}{2})");
    private static final int FEWEST = 3;
    private static final int ONE_IN = 5;

    @Override
    void end() {
      for (Table table : tables().all()) {
        for (int name = 0; name < table.width(); name++) {
          for (int of = 0; TableLedger.isName(table, name) && of < table.width(); of++) {
            if (SPONSORS.matcher(table.wholeHead(of)).matches()) {
              compare(table, name, of);
            }
          }
        }
      }
    }

    private void compare(Table table, int name, int of) {
      List<Row> wrong = new ArrayList<>();
      int agree = 0;
      boolean safe = true;
      for (Row row : table.rows()) {
        String words = row.cells().get(name);
        int compared = agrees(words, row.cells().get(of));
        agree += compared > 0 ? 1 : 0;
        if (compared < 0) {
          wrong.add(row);
          safe &= SAFE.matcher(words).matches();
        }
      }
      int most = Math.max(1, (agree + wrong.size()) / ONE_IN);
      if (wrong.size() <= most && agree >= (safe ? 1 : FEWEST)) {
        for (Row row : wrong) {
          report(
              row.spot(),
              row.shown(),
              LintMessage.SPONSOR_OF_OTHER_PLACE,
              row.cells().get(name),
              row.cells().get(of));
        }
      }
    }

    /** 1 where both have a place or a word in common, -1 where both have one of a level. */
    private static int agrees(String name, String sponsor) {
      Matcher safe = SAFE.matcher(name);
      if (safe.matches() && PLACE.matcher(sponsor).find()) {
        return sponsor.contains(safe.group(1)) ? 1 : sponsor.endsWith("分局") ? -1 : 0;
      }
      Map<String, String> ours = places(name);
      for (Map.Entry<String, String> place : places(sponsor).entrySet()) {
        String own = ours.get(place.getKey());
        if (own != null) {
          return own.equals(place.getValue()) ? 1 : -1;
        }
      }
      for (int i = 0; i + 2 <= name.length(); i++) {
        if (sponsor.contains(name.substring(i, i + 2))) {
          return 1;
        }
      }
      return 0;
    }

    /** The places that words name, by level. */
    private static Map<String, String> places(String words) {
      Map<String, String> places = new HashMap<>();
      Matcher place = PLACE.matcher(words);
      while (place.find()) {
        String level =
            place.group(2).matches("[县区旗]")
                ? "县"
                : place.group(2).matches("[镇乡]|街道") ? "镇" : place.group(2);
        places.putIfAbsent(level, place.group(1));
      }
      return places;
    }
  }

  /** A name in two lists of which one is of those that the other leaves out. */
  static final class Apart extends Check {
    @Override
    void end() {
      List<Table> lists = tables().all();
      for (int i = 0; i < lists.size(); i++) {
        for (int j = 0; j < lists.size(); j++) {
          if (i != j && isOpposite(label(lists.get(i)), label(lists.get(j)))) {
            compare(lists.get(Math.min(i, j)), lists.get(Math.max(i, j)));
          }
        }
      }
    }

    private static String label(Table table) {
      String caption = table.caption().replaceFirst("^[一二三四五六七八九十]、", "");
      return caption.isEmpty() || caption.startsWith("（") ? table.title() : caption;
    }

    /** Whether the other one is of those without, or not. */
    private static boolean isOpposite(String one, String other) {
      if (one.length() < 4 || one.equals(other)) {
        return false;
      }
      Matcher quoted = Pattern.compile("“[^“”]+”之外").matcher(other);
      boolean outside = quoted.find() && one.contains(quoted.group().replace("之外", ""));
      return (outside && !one.contains("之外")) || one.equals(other.replaceFirst("没有|未|不", ""));
    }

    private void compare(Table one, Table other) {
      Map<String, Row> names = names(one);
      names(other)
          .forEach(
              (name, row) -> {
                Row there = names.get(name);
                if (there != null) {
                  report(row.spot(), row.shown(), LintMessage.LISTED_IN_BOTH, name, there.spot());
                }
              });
    }

    private static Map<String, Row> names(Table table) {
      Map<String, Row> names = new HashMap<>();
      for (int at = 0; at < table.width(); at++) {
        for (Row row : table.head(at).endsWith("名称") ? table.rows() : List.<Row>of()) {
          names.putIfAbsent(row.cells().get(at), row);
        }
      }
      return names;
    }
  }
}

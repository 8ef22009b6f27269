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

    private final List<Paragraph> texts = new ArrayList<>();
    final Map<String, Set<String>> listed = new HashMap<>();
    private int name = -1;
    private int platform = -1;

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.role().isText() && paragraph.text().indexOf('”') >= 0) {
        texts.add(paragraph);
      }
    }

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
      for (Paragraph paragraph : texts) {
        Matcher said = SAID.matcher(paragraph.text());
        while (said.find()) {
          compare(paragraph, said.group(1), said.group(2));
        }
      }
    }

    final boolean isNamed(String account) {
      return texts.stream().anyMatch(text -> text.text().contains(account));
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
}

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

  /** “甲发布”微信公众号, which a table lists as 新浪微博 alone. */
  static final class Platform extends PlainRows {
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
    private final Map<String, Set<String>> listed = new HashMap<>();
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
    void end() {
      for (Paragraph paragraph : texts) {
        Matcher said = SAID.matcher(paragraph.text());
        while (said.find()) {
          Set<String> there = listed.getOrDefault(said.group(1), Set.of());
          int here = sort(said.group(2));
          if (!there.isEmpty()
              && there.stream().map(Platform::sort).noneMatch(at -> at < 0 || at == here)) {
            report(
                paragraph.spot(),
                said.group(),
                LintMessage.OTHER_PLATFORM,
                said.group(1),
                said.group(2),
                String.join("、", there));
          }
        }
      }
    }

    /** Which platform it is; negative where it is none of them. */
    private static int sort(String words) {
      for (int i = 0; i < PLATFORMS.size(); i++) {
        if (PLATFORMS.get(i).matcher(words).matches()) {
          return i;
        }
      }
      return -1;
    }
  }
}

package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;
import org.tongbao.lint.rules.PrintedTables.Table;

/** What the text says that units did or did not do. */
final class SaidRules {
  private SaidRules() {}

  /** 甲网站、乙网站等2个单位完成任务；乙网站等3个单位没有完成任务. */
  static final class Both extends Check {
    private static final String UNIT = "(?:单位|网站|账号|政府网站|政务新媒体|新媒体|部门|乡镇)?";
    private static final Pattern SAID =
        Pattern.compile(
            "(?:等(?:\\d{1,4}[个家])?"
                + UNIT
                + "|均)?(没有|未|不|已|均)*(完成任务|报送信息|报送|按时报送|按时整改|整改|按期整改|合格|达标|接入|备案|回应|更新)(?:了)?(?=[，。；：]|$)");

    /** What the names of a clause stand between. */
    private static final Pattern CLOSED = Pattern.compile("[^，。；：（）]*$");

    private final List<Said> all = new ArrayList<>();

    /** Names of which one thing is said. */
    private record Said(
        Paragraph at, int from, int to, Set<String> names, boolean done, String what) {}

    @Override
    void paragraph(Paragraph paragraph) {
      Matcher said = SAID.matcher(paragraph.role().isText() ? paragraph.text() : "");
      List<Said> here = new ArrayList<>();
      int clause = 0;
      while (said.find()) {
        String before = paragraph.text().substring(clause, said.start());
        clause = said.end();
        Matcher closed = CLOSED.matcher(before);
        Set<String> names = closed.find() ? names(closed.group()) : Set.of();
        boolean done = !said.group().matches(".*(?:没有|未|不).*");
        int from = said.start() - (names.isEmpty() ? 0 : closed.group().length());
        Said one = new Said(paragraph, from, said.end(), names, done, said.group(2));
        here.forEach(other -> compare(other, one));
        here.add(one);
      }
      all.addAll(here);
    }

    private static Set<String> names(String list) {
      Set<String> names = new HashSet<>(List.of(list.split("、", -1)));
      names.removeIf(name -> name.length() < 2 || name.length() > 30);
      return names;
    }

    private void compare(Said earlier, Said later) {
      if (!earlier.what().equals(later.what()) || earlier.done() == later.done()) {
        return;
      }
      Set<String> both = new HashSet<>(earlier.names());
      both.retainAll(later.names());
      both.removeIf(name -> name.matches("[各其有一本该个].*") || name.length() < 3);
      boolean near =
          !Words.hasAny(earlier.at().text().substring(earlier.to(), later.from()), "。")
              || earlier.names().size() > 1;
      for (String name : near ? both : Set.<String>of()) {
        String words = Words.around(later.at().text(), later.from(), later.to());
        report(later.at().spot(), words, LintMessage.SAID_BOTH, name, later.what());
      }
    }

    @Override
    void end() {
      for (Said said : all) {
        String negation = said.done() ? "(?:没有|未|不)" : "已?";
        Pattern other = Pattern.compile("(?:[一二三四五六七八九十]、)?" + negation + said.what() + "的.{2,6}");
        Pattern own =
            Pattern.compile(
                "(?:[一二三四五六七八九十]、)?"
                    + (said.done() ? "已?" : "(?:没有|未|不)")
                    + said.what()
                    + "的.{2,6}");
        for (String name : said.names()) {
          if (name.length() > 2 && listed(other, name) && !listed(own, name)) {
            String words = Words.around(said.at().text(), said.from(), said.to());
            report(said.at().spot(), words, LintMessage.SAID_AGAINST_LIST, name, caption(other));
          }
        }
      }
    }

    private boolean listed(Pattern caption, String name) {
      return tables().all().stream()
          .filter(table -> caption.matcher(table.caption()).matches())
          .flatMap(table -> table.rows().stream())
          .anyMatch(row -> row.cells().contains(name));
    }

    private String caption(Pattern caption) {
      return tables().all().stream()
          .map(Table::caption)
          .filter(words -> caption.matcher(words).matches())
          .findFirst()
          .orElse("");
    }
  }

  /** 二、2025年第四季度点名的单位 in an attachment, where the text says 2026年第一季度…点名. */
  static final class CaptionPeriod extends Check {
    private static final String PERIOD = "(\\d{4}年(?:第[一二三四]季度|[上下]半年|\\d{1,2}月))";
    private static final Pattern CAPTION =
        Pattern.compile("(?:[一二三四五六七八九十]、|（[一二三四五六七八九十]）)?" + PERIOD + "([^，。；：（）]{4,})");

    private final StringBuilder text = new StringBuilder();
    private final List<Paragraph> captions = new ArrayList<>();

    @Override
    void paragraph(Paragraph paragraph) {
      boolean attached = paragraph.spot().part().startsWith("附件");
      if (paragraph.role().isText()) {
        text.append(paragraph.text()).append('\n');
      } else if (attached && CAPTION.matcher(paragraph.words()).matches()) {
        captions.add(paragraph);
      }
    }

    @Override
    void end() {
      for (Paragraph paragraph : captions) {
        Matcher caption = CAPTION.matcher(paragraph.words());
        if (caption.matches()) {
          Set<String> periods = new HashSet<>();
          String first = Pattern.quote(caption.group(2).substring(0, 4));
          Matcher said = Pattern.compile(PERIOD + "[^，。；\\d]{0,6}" + first).matcher(text);
          while (said.find()) {
            periods.add(said.group(1));
          }
          if (periods.size() == 1 && !periods.contains(caption.group(1))) {
            report(
                paragraph,
                LintMessage.CAPTION_OF_OTHER_PERIOD,
                caption.group(1),
                periods.iterator().next());
          }
        }
      }
    }
  }
}

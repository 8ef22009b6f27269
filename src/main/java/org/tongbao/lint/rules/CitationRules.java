package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Words;

/** What the text cites an attachment for. */
final class CitationRules {
  private CitationRules() {}

  /** 名单见附件2, where 附件2 is no list and another attachment is. */
  static final class OtherAttachment extends Check {
    private static final Pattern MENTION =
        Pattern.compile(
            "([^，。；]{2,60}?)(?:详?见|列在|列于|列入)(附件\\d{1,2}(?:[、和及](?:附件)?\\d{1,2})*)(?![\\d至—-])");

    private static final Pattern CONTENT =
        Pattern.compile(
            "(名次|排名|问题|名单|扣分|得分|整改情况|复查情况|采用率|合格率)(?:情况)?(?:详?见|列在|列于|列入)附件(\\d{1,2})(?![\\d、和及至—-])"
                + "|附件(\\d{1,2})(?:中|里)?(?:所列|列出|所附|列明|反映|通报)的?(?:突出|具体|各项|全部)?(名次|排名|问题|名单|扣分|得分)");

    private final List<Paragraph> mentions = new ArrayList<>();
    private final Map<Integer, String> titles = new LinkedHashMap<>();

    @Override
    void paragraph(Paragraph paragraph) {
      if (NoteRules.isNote(paragraph)) {
        titles.put(titles.size() + 1, NoteRules.name(paragraph));
      } else if (paragraph.role().isText() && paragraph.text().contains("附件")) {
        mentions.add(paragraph);
      }
    }

    @Override
    void end() {
      mentions.forEach(this::byContent);
      for (Paragraph paragraph : mentions) {
        Matcher mention = MENTION.matcher(paragraph.text());
        while (mention.find()) {
          Set<Integer> cited = new HashSet<>();
          Matcher number = Pattern.compile("\\d+").matcher(mention.group(2));
          while (number.find()) {
            cited.add(Integer.valueOf(number.group()));
          }
          cited.forEach(n -> compare(paragraph, mention, n, cited));
        }
      }
    }

    /** Whether the words fit another title much better than that of the cited attachment. */
    private void compare(Paragraph paragraph, Matcher mention, int n, Set<Integer> cited) {
      Set<String> said = pairs(mention.group(1));
      int own = fits(said, titles.getOrDefault(n, ""));
      int best = 0;
      for (Map.Entry<Integer, String> title : titles.entrySet()) {
        int fits = cited.contains(title.getKey()) ? 0 : fits(said, title.getValue());
        best =
            fits > 0 && (best == 0 || fits > fits(said, titles.getOrDefault(best, "")))
                ? title.getKey()
                : best;
      }
      String other = titles.getOrDefault(best, "");
      int fits = fits(said, other);
      if (titles.containsKey(n) && fits >= own + 2 && own * 3 <= fits) {
        String words = Words.around(paragraph.text(), mention.start(2) - 4, mention.end());
        report(
            paragraph.spot(),
            words,
            LintMessage.ATTACHMENT_OF_OTHER_NAME,
            mention.group(1),
            n,
            titles.getOrDefault(n, ""),
            best,
            other);
      }
    }

    /** 名次见附件2 and 附件4所列问题, where only another attachment has such a column or title. */
    private void byContent(Paragraph paragraph) {
      Matcher mention = CONTENT.matcher(paragraph.text());
      while (mention.find()) {
        boolean before = mention.group(1) != null;
        String said = mention.group(before ? 1 : 4);
        Integer n = Integer.valueOf(mention.group(before ? 2 : 3));
        List<Integer> having =
            titles.keySet().stream().filter(at -> holds(titles, at, said)).toList();
        if (titles.containsKey(n) && !having.isEmpty() && !having.contains(n)) {
          int best =
              having.stream()
                  .filter(at -> has(titles.getOrDefault(at, ""), said))
                  .findFirst()
                  .orElse(having.get(0));
          report(
              paragraph.spot(),
              Words.around(paragraph.text(), mention.start(), mention.end()),
              LintMessage.ATTACHMENT_OF_OTHER_NAME,
              said,
              n,
              titles.getOrDefault(n, ""),
              best,
              titles.getOrDefault(best, ""));
        }
      }
    }

    /** Whether the title, the captions or the heads of an attachment name such a thing. */
    private boolean holds(Map<Integer, String> titles, int n, String said) {
      String part = "附件" + n;
      return has(titles.getOrDefault(n, ""), said)
          || tables().all().stream()
              .filter(table -> table.spot().part().equals(part))
              .anyMatch(
                  table ->
                      has(table.caption(), said)
                          || table.heads().stream()
                              .anyMatch(parts -> has(String.join("", parts), said)));
    }

    private static boolean has(String words, String said) {
      return words.contains(said)
          || (said.matches("名次|排名") && words.matches(".*(?:名次|排名|居前|位次).*"));
    }

    private static int fits(Set<String> said, String title) {
      Set<String> both = pairs(title);
      both.retainAll(said);
      return both.size();
    }

    /** Each two characters that stand together. */
    private static Set<String> pairs(String text) {
      Set<String> pairs = new HashSet<>();
      for (int i = 0; i + 1 < text.length(); i++) {
        pairs.add(text.substring(i, i + 2));
      }
      return pairs;
    }
  }
}

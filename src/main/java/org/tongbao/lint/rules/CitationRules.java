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

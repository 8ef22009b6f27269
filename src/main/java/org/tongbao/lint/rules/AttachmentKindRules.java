package org.tongbao.lint.rules;

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

/** What the attachments of one document have in common, and of which kind each is. */
final class AttachmentKindRules {
  private AttachmentKindRules() {}

  /** Most attachments have a line such as （2024年第二季度） under the title, and one has not. */
  static final class Subtitles extends Check {
    private final List<Paragraph> marks = new ArrayList<>();
    private final Set<String> with = new HashSet<>();

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.ATTACHMENT_MARK)) {
        marks.add(paragraph);
      } else if (paragraph.is(Role.ATTACHMENT_SUBTITLE)) {
        with.add(paragraph.spot().part());
      }
    }

    @Override
    void end() {
      List<Paragraph> without =
          marks.stream().filter(mark -> !with.contains(mark.spot().part())).toList();
      if (without.size() == 1 && !with.isEmpty()) {
        report(without.get(0), LintMessage.NO_SUBTITLE, without.get(0).spot().part());
      }
    }
  }

  /** 政务新媒体名单见附件2, where 附件2 is a list of 政府网站, or its table has their heads. */
  static final class OtherKind extends Check implements RowCheck {
    private static final Pattern MENTION =
        Pattern.compile("([^，。；]{2,60}?)(?:详?见|列在|列于)附件(\\d{1,2})(?![\\d、和及至—-])");
    private static final Pattern HEAD = Pattern.compile("(?:政府)?(网站|新媒体)(?:（.{1,4}）)?名称");

    private final Map<String, String> kinds = new HashMap<>();
    private final List<Paragraph> mentions = new ArrayList<>();

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.role().isText() && paragraph.text().contains("附件")) {
        mentions.add(paragraph);
      } else if (paragraph.is(Role.ATTACHMENT_TITLE)) {
        kinds.put(paragraph.spot().part(), brief(paragraph.words()));
      }
    }

    @Override
    public void row(TableRow row) {
      String kind = kinds.getOrDefault(row.spot().part(), "");
      for (String cell :
          row.first() && row.spot().table() == 1 && !kind.isEmpty()
              ? row.cells()
              : List.<String>of()) {
        Matcher head = HEAD.matcher(Words.close(cell));
        if (head.matches() && !head.group(1).equals(kind)) {
          report(row.spot(), cell, LintMessage.HEAD_OF_OTHER_KIND, head.group(), kind);
        }
      }
    }

    @Override
    void end() {
      for (Paragraph paragraph : mentions) {
        Matcher mention = MENTION.matcher(paragraph.text());
        while (mention.find()) {
          String part = "附件" + mention.group(2);
          String said = brief(mention.group(1));
          String kind = kinds.getOrDefault(part, "");
          if (!said.isEmpty() && !kind.isEmpty() && !said.equals(kind)) {
            String words = Words.around(paragraph.text(), mention.start(), mention.end());
            report(paragraph.spot(), words, LintMessage.ATTACHMENT_OF_OTHER_KIND, said, part, kind);
          }
        }
      }
    }

    /** 网站 or 新媒体, where it is only one of them. */
    private static String brief(String words) {
      boolean site = words.contains("网站");
      boolean account = words.contains("新媒体");
      return site == account ? "" : site ? "网站" : "新媒体";
    }
  }
}

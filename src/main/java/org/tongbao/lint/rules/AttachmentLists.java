package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Words;

/** Whether 附件说明, the attachments and the references in the text agree. */
final class AttachmentLists {
  private AttachmentLists() {}

  /** Collects the names in 附件说明 and the attachments themselves. */
  private abstract static class Both extends Check {
    final List<Paragraph> announced = new ArrayList<>();
    final List<Paragraph> marks = new ArrayList<>();
    final List<String> titles = new ArrayList<>();
    private boolean titling;

    @Override
    void paragraph(Paragraph paragraph) {
      if (NoteRules.isNote(paragraph)) {
        announced.add(paragraph);
      } else if (paragraph.is(Role.ATTACHMENT_MARK)) {
        marks.add(paragraph);
        titles.add("");
        titling = true;
      } else if (paragraph.is(Role.ATTACHMENT_TITLE) && titling) {
        int last = titles.size() - 1;
        titles.set(last, titles.get(last) + paragraph.words().replace("\n", ""));
      } else {
        titling = false;
      }
    }

    /** The number of an attachment such as 附件2; 0 without one. */
    static int number(Paragraph mark) {
      String digits = mark.spot().part().replaceAll("\\D", "");
      return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
  }

  static final class Names extends Both {
    @Override
    void end() {
      for (int i = 0; i < Math.min(announced.size(), titles.size()); i++) {
        String name = NoteRules.name(announced.get(i));
        if (!titles.get(i).isEmpty() && !name.equals(titles.get(i))) {
          Paragraph mark = marks.get(i);
          report(
              mark.spot(),
              Words.shown(titles.get(i)),
              LintMessage.OTHER_ATTACHMENT_NAME,
              mark.spot().part(),
              name);
        }
      }
    }
  }

  static final class Count extends Both {
    /** Attachments may be separate files; then there are none here. */
    @Override
    void end() {
      if (marks.isEmpty()) {
        return;
      }
      if (announced.isEmpty()) {
        report(marks.get(0), LintMessage.ATTACHMENTS_WITHOUT_NOTE, marks.size());
      } else if (announced.size() != marks.size()) {
        report(
            announced.get(0), LintMessage.WRONG_ATTACHMENT_COUNT, announced.size(), marks.size());
      }
    }
  }

  static final class Order extends Both {
    @Override
    void end() {
      if (marks.size() == 1 && announced.size() <= 1 && number(marks.get(0)) > 0) {
        report(marks.get(0), LintMessage.NUMBERED_SINGLE_ATTACHMENT, marks.get(0).spot().part());
      }
      for (int i = 0; marks.size() > 1 && i < marks.size(); i++) {
        if (number(marks.get(i)) != i + 1) {
          report(
              marks.get(i), LintMessage.WRONG_ATTACHMENT_NUMBER, i + 1, marks.get(i).spot().part());
        }
      }
    }
  }

  private static final Pattern MENTION =
      Pattern.compile("(附件|附表)\\s*(\\d{1,2})?(?:(?:[-—至、和及]|到)(?:附件|附表)?(\\d{1,2}))?");

  static final class Mentioned extends Both {
    private final Set<Integer> numbers = new TreeSet<>();
    private boolean any;

    @Override
    void paragraph(Paragraph paragraph) {
      super.paragraph(paragraph);
      if (!paragraph.role().isText()) {
        return;
      }
      Matcher mention = MENTION.matcher(paragraph.text());
      while (mention.find()) {
        if (mention.group(2) == null) {
          any |=
              paragraph
                  .text()
                  .substring(0, mention.start())
                  .matches("(?s).*[见详如附列填（(后][^，。；]{0,3}");
        } else {
          int to = Integer.parseInt(mention.group(mention.group(3) == null ? 2 : 3));
          for (int n = Integer.parseInt(mention.group(2)); n <= Math.min(to, 99); n++) {
            numbers.add(n);
          }
        }
      }
    }

    @Override
    void end() {
      // where some are cited by number, 见附件 is not all of them
      boolean open = any && numbers.isEmpty();
      for (int i = 1; !open && i <= announced.size(); i++) {
        if (!numbers.contains(i)) {
          String which = announced.size() == 1 ? "附件" : "附件" + i;
          report(announced.get(i - 1), LintMessage.UNMENTIONED_ATTACHMENT, which);
        }
      }
    }
  }

  static final class Unknown extends Both {
    private static final String ORDINAL = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final Pattern OURS =
        Pattern.compile(
            "(?<![》”号的）])附件" + ORDINAL + "(?:(?:[-—~～至、和及]|到)(?:附件)?" + ORDINAL + ")?(?![\\d月年日])");

    private final List<Paragraph> mentions = new ArrayList<>();

    @Override
    void paragraph(Paragraph paragraph) {
      super.paragraph(paragraph);
      if (paragraph.role().isText() && paragraph.text().contains("附件")) {
        mentions.add(paragraph);
      }
    }

    /** 见《…》附件5 refers to another document. */
    @Override
    void end() {
      for (Paragraph paragraph : mentions) {
        Matcher mention = OURS.matcher(paragraph.text());
        while (mention.find()) {
          int number = Math.max(ordinal(mention.group(1)), ordinal(mention.group(2)));
          if (!announced.isEmpty() && number > announced.size()) {
            report(
                paragraph.spot(),
                Words.around(paragraph.text(), mention.start(), mention.end()),
                LintMessage.UNLISTED_ATTACHMENT,
                number,
                announced.size());
          }
        }
      }
    }

    private static int ordinal(@Nullable String written) {
      if (written == null) {
        return 0;
      }
      return Character.isDigit(written.charAt(0))
          ? Integer.parseInt(written)
          : Words.chineseNumber(written);
    }
  }

  static final class Word extends Both {
    private @Nullable Paragraph first;
    private String word = "";

    @Override
    void paragraph(Paragraph paragraph) {
      super.paragraph(paragraph);
      Matcher table = Pattern.compile("(?<![》”])附表\\s*\\d{0,2}").matcher(paragraph.text());
      boolean ours = paragraph.role().isText() || paragraph.is(Role.ATTACHMENT_MARK);
      if (first == null && ours && table.find()) {
        first = paragraph;
        word = table.group();
      }
    }

    @Override
    void end() {
      if (first != null && (!announced.isEmpty() || marks.size() > 1)) {
        report(first, LintMessage.OTHER_ATTACHMENT_WORD, word);
      }
    }
  }
}

package org.tongbao.lint.rules;

import static org.tongbao.lint.rules.Strength.MUST;
import static org.tongbao.lint.rules.Strength.USUAL;

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

/** 附件说明, the attachments themselves and what the text says of them agree. */
final class AttachmentLists {
  private AttachmentLists() {}

  /** Gathers the names that are announced, and the attachments that are there. */
  private abstract static class Both extends Rule {
    final List<Paragraph> announced = new ArrayList<>();
    final List<Paragraph> marks = new ArrayList<>();
    final List<String> titles = new ArrayList<>();
    private boolean titling;

    Both(String id, String clause, Strength strength, String asks) {
      super(id, clause, strength, asks);
    }

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

    /** The number in 附件2; 0 without one. */
    static int number(Paragraph mark) {
      String digits = mark.spot().part().replaceAll("\\D", "");
      return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
  }

  static final class Names extends Both {
    Names() {
      super("attachment-names", "7.3.7", MUST, "附件标题与附件说明逐字一致");
    }

    @Override
    void end() {
      for (int i = 0; i < Math.min(announced.size(), titles.size()); i++) {
        String name = NoteRules.name(announced.get(i));
        if (!titles.get(i).isEmpty() && !name.equals(titles.get(i))) {
          Paragraph mark = marks.get(i);
          broken(
              mark.spot(),
              Words.shown(titles.get(i)),
              mark.spot().part() + "的标题与附件说明不一致",
              "“" + name + "”");
        }
      }
    }
  }

  static final class Count extends Both {
    Count() {
      super("attachment-count", "7.3.7", MUST, "附件说明列出的附件与后面所附的一样多");
    }

    /** Attachments may be files of their own: then none is here. */
    @Override
    void end() {
      if (marks.isEmpty()) {
        return;
      }
      if (announced.isEmpty()) {
        broken(marks.get(0), "正文之后没有附件说明，却附有 " + marks.size() + " 个附件");
      } else if (announced.size() != marks.size()) {
        broken(
            announced.get(0), "附件说明列出 " + announced.size() + " 个附件，后面所附的有 " + marks.size() + " 个");
      }
    }
  }

  static final class Order extends Both {
    Order() {
      super("attachment-order", "7.3.7", MUST, "附件按“附件1”“附件2”依次编号，只有一个附件时不编号");
    }

    @Override
    void end() {
      if (marks.size() == 1 && announced.size() <= 1 && number(marks.get(0)) > 0) {
        broken(marks.get(0), "只有一个附件，却编为“" + marks.get(0).spot().part() + "”");
      }
      for (int i = 0; marks.size() > 1 && i < marks.size(); i++) {
        if (number(marks.get(i)) != i + 1) {
          broken(marks.get(i), "第 " + (i + 1) + " 个附件编为“" + marks.get(i).spot().part() + "”");
        }
      }
    }
  }

  private static final Pattern MENTION =
      Pattern.compile("(附件|附表)\\s*(\\d{1,2})?(?:(?:[-—至、和及]|到)(?:附件|附表)?(\\d{1,2}))?");

  static final class Mentioned extends Both {
    private final Set<Integer> numbers = new TreeSet<>();
    private boolean any;

    Mentioned() {
      super("attachment-mentioned", "7.3.4", USUAL, "正文提到每个附件（“见附件”或“见附件1”）");
    }

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
              paragraph.text().substring(0, mention.start()).matches("(?s).*[见详如附列（(后][^，。；]{0,3}");
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
      for (int i = 1; !any && i <= announced.size(); i++) {
        if (!numbers.contains(i)) {
          String which = announced.size() == 1 ? "附件" : "附件" + i;
          broken(announced.get(i - 1), "正文没有提到" + which);
        }
      }
    }
  }

  static final class Unknown extends Both {
    private final List<Paragraph> mentions = new ArrayList<>();

    Unknown() {
      super("attachment-unknown", "7.3.4", MUST, "正文提到的附件都列在附件说明里");
    }

    @Override
    void paragraph(Paragraph paragraph) {
      super.paragraph(paragraph);
      if (paragraph.role().isText() && paragraph.text().contains("附件")) {
        mentions.add(paragraph);
      }
    }

    /** Other documents have attachments too: 见《…》附件5 is not ours. */
    @Override
    void end() {
      for (Paragraph paragraph : mentions) {
        Matcher mention = Pattern.compile("(?<![》”号的])附件(\\d{1,2})").matcher(paragraph.text());
        while (mention.find()) {
          int number = Integer.parseInt(mention.group(1));
          if (!announced.isEmpty() && number > announced.size()) {
            broken(
                paragraph.spot(),
                Words.around(paragraph.text(), mention.start(), mention.end()),
                "正文提到附件" + number + "，附件说明只有 " + announced.size() + " 个附件",
                card().asks());
          }
        }
      }
    }
  }

  static final class Word extends Both {
    private @Nullable Paragraph first;
    private String word = "";

    Word() {
      super("attachment-word", "7.3.7", MUST, "正文、附件说明和附件上称呼一致，都称“附件”");
    }

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
        broken(first, "这里称“" + word + "”，别处称“附件”");
      }
    }
  }
}

package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;
import org.tongbao.lint.docx.Words;

/** 发文机关 in the mark, in the title and in the signature. */
final class IssuerRules {
  private IssuerRules() {}

  /** Allows short forms: all characters of the shorter name stand in the longer one, in order. */
  static final class IssuerConflict extends Check {
    private static final Pattern ORGAN = Pattern.compile(".*(?:政府|委员会|办公室|办公厅|[局厅部委院处会]|中心|公司|小组)");

    private final List<Paragraph> signed = new ArrayList<>();
    private final StringBuilder mark = new StringBuilder();
    private final StringBuilder title = new StringBuilder();

    @Override
    void paragraph(Paragraph paragraph) {
      switch (paragraph.role()) {
        case MARK -> mark.append(Words.close(paragraph.words()));
        case TITLE -> title.append(Words.close(paragraph.words()));
        case ISSUER -> signed.add(paragraph);
        default -> {}
      }
    }

    @Override
    void end() {
      if (signed.isEmpty()) {
        return;
      }
      StringBuilder names = new StringBuilder();
      signed.forEach(line -> names.append(Words.close(line.words())));
      int about = title.indexOf("关于");
      String[] heads = {about < 0 ? "" : title.substring(0, about), mark.toString()};
      for (String head : heads) {
        String issuer = head.replaceFirst("文件$", "");
        if (ORGAN.matcher(issuer).matches()
            && ORGAN.matcher(names).matches()
            && !isShort(issuer, names)
            && !isShort(names, issuer)) {
          report(signed.get(0), LintMessage.OTHER_ISSUER, issuer, names);
          return;
        }
      }
    }

    /** Whether all characters of one text stand in the other, in order. */
    private static boolean isShort(CharSequence one, CharSequence other) {
      int at = 0;
      for (int i = 0; i < other.length() && at < one.length(); i++) {
        at += other.charAt(i) == one.charAt(at) ? 1 : 0;
      }
      return at == one.length();
    }
  }

  /** The signature is a short form of the title's issuer; of several issuers, none of them. */
  static final class IssuerShort extends Check {
    private final StringBuilder title = new StringBuilder();
    private final List<Paragraph> signed = new ArrayList<>();

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.TITLE)) {
        title.append(Words.close(paragraph.words()));
      } else if (paragraph.is(Role.ISSUER)) {
        signed.add(paragraph);
      }
    }

    @Override
    void end() {
      int about = title.indexOf("关于");
      if (signed.size() != 1 || about < 0) {
        return;
      }
      String issuer = title.substring(0, about);
      String name = Words.close(signed.get(0).words());
      boolean ends = name.length() > 3 && issuer.endsWith(name.substring(name.length() - 3));
      boolean office = issuer.matches(Pattern.quote(name) + "办公[室厅]");
      if (office || (ends && !issuer.endsWith(name) && IssuerConflict.isShort(name, issuer))) {
        report(signed.get(0), LintMessage.SHORTENED_ISSUER, name, issuer);
      }
    }
  }

  /** 省政府办公室 or 市政府办公厅 in a notice of 省人民政府办公厅. */
  static final class IssuerWord extends Check {
    private static final Pattern ISSUER = Pattern.compile("([省市县区旗州])人民政府办公([室厅])关于");
    private static final Pattern SAID =
        Pattern.compile("(?:^|[，。；、（送报至由向经给和与])(?:([省市县区旗州])(?:人民)?政府办公)([室厅])");

    /** Where a county reports to a city, its own office may stand before it. */
    private static final Pattern SENT =
        Pattern.compile(
            "(?:报送|报至|送至|报|送|会同|联系|告知|反馈|向)(?:([省市县区旗州])(?:人民)?政府)办公[室厅](?![^，。；]{0,12}(?:汇总|审核))"
                + "|经([省市县区旗州])(?:人民)?政府同意");

    private final StringBuilder title = new StringBuilder();
    private final List<Paragraph> texts = new ArrayList<>();

    @Override
    void end() {
      Matcher issuer = ISSUER.matcher(title);
      String own = issuer.find() ? issuer.group(1) : "";
      boolean named =
          texts.stream().anyMatch(text -> text.text().contains(own + "政府")) && !own.isEmpty();
      for (Paragraph paragraph : named ? texts : List.<Paragraph>of()) {
        Matcher sent = SENT.matcher(paragraph.text());
        while (sent.find()) {
          String level = sent.group(1) == null ? sent.group(2) : sent.group(1);
          if (!level.equals(own) && !sent.group().endsWith("厅")) {
            String words = Words.around(paragraph.text(), sent.start(), sent.end());
            report(
                paragraph.spot(),
                words,
                LintMessage.OFFICE_OF_OTHER_NAME,
                level + "政府",
                own + "政府");
          }
        }
      }
    }

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.TITLE)) {
        title.append(Words.close(paragraph.words()));
      }
      if (paragraph.role().isText() && paragraph.text().contains("政府")) {
        texts.add(paragraph);
      }
      boolean names = paragraph.role().isText() && paragraph.text().contains("政府办公");
      Matcher issuer = ISSUER.matcher(names ? title : "");
      Matcher said = SAID.matcher(issuer.find() ? paragraph.text() : "");
      while (said.find()) {
        boolean level = said.group(1).equals(issuer.group(1));
        boolean word = said.group(2).equals(issuer.group(2));
        String words = Words.around(paragraph.text(), said.start(1), said.end());
        if (level != word && (level || said.group(2).equals("厅"))) {
          report(
              paragraph.spot(),
              words,
              LintMessage.OFFICE_OF_OTHER_NAME,
              (level ? "" : said.group(1) + "政府") + "办公" + said.group(2),
              (level ? "" : issuer.group(1) + "政府") + "办公" + issuer.group(2));
        }
      }
    }
  }

  /** 示例县委办公室 beside 示例市人大: one of them is of another level. */
  static final class Copies extends Check implements CellCheck {
    private static final Pattern BODY =
        Pattern.compile("([\\u4e00-\\u9fff]{2,5}?)([省市县区旗州])(?=委|人大|人民|政协|政府|纪委|监委|法院|检察院)");

    @Override
    void paragraph(Paragraph paragraph) {
      cell(paragraph);
    }

    @Override
    public void cell(Paragraph cell) {
      Map<String, String> levels = new HashMap<>();
      String copied = cell.is(Role.COPIES) ? cell.words().replaceFirst("^抄送[：:]", "") : "";
      for (String name : Words.split(copied, "，、；。")) {
        Matcher body = BODY.matcher(name);
        if (body.lookingAt()) {
          String other = levels.putIfAbsent(body.group(1), body.group(2));
          if (other != null && !other.equals(body.group(2))) {
            report(cell, LintMessage.COPIED_TO_OTHER_LEVEL, body.group(), body.group(1) + other);
          }
        }
      }
    }
  }

  /** 印发机关 differs from the signature or from the mark in a single character. */
  static final class Printer extends Check implements CellCheck {
    private final List<String> issuers = new ArrayList<>();
    private @Nullable Paragraph printed;

    @Override
    void paragraph(Paragraph paragraph) {
      cell(paragraph);
      if (paragraph.is(Role.ISSUER)) {
        issuers.add(Words.close(paragraph.words()).replaceFirst("（.*）$", ""));
      } else if (paragraph.is(Role.MARK)) {
        issuers.add(Words.close(paragraph.words()).replaceFirst("文件$", ""));
      }
    }

    @Override
    public void cell(Paragraph cell) {
      printed = cell.is(Role.PRINTED) ? cell : printed;
    }

    @Override
    void end() {
      String printer = printed == null ? "" : printed.words().replaceFirst("(?s)[\\s\\d].*", "");
      for (String issuer : issuers.contains(printer) ? List.<String>of() : issuers) {
        if (printed != null
            && printer.length() == issuer.length()
            && Words.differing(printer, issuer) == 1) {
          report(printed, LintMessage.OTHER_PRINTER, printer, issuer);
          return;
        }
      }
    }
  }

  /**
   * 全市 in a notice whose title says 全省, or addressed to 市直 by a county. Only a warning, as it may
   * be about a place.
   */
  static final class LevelWord extends Check {
    private static final String WORD = "全([省市县旗])(?![级直长])";
    private static final Pattern LEVEL = Pattern.compile(WORD);

    /** No place stands before the word in its clause. */
    private static final Pattern OTHER =
        Pattern.compile("(?:^|[，。；：])[^，。；：省市县区旗州盟]*(" + WORD + ")");

    private static final Pattern ISSUER = Pattern.compile("([省市县旗])(?:人民)?政府");
    private static final Pattern DIRECT = Pattern.compile("(?:^|[，、；])([省市县旗]直)(?![^，、；：]*驻)");

    private final StringBuilder title = new StringBuilder();

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.TITLE)) {
        title.append(Words.close(paragraph.words()));
      } else if (paragraph.is(Role.ADDRESSEE)) {
        Matcher issuer = ISSUER.matcher(title);
        Matcher direct = DIRECT.matcher(issuer.find() ? paragraph.words() : "");
        if (direct.find() && !direct.group(1).startsWith(issuer.group(1))) {
          String own = issuer.group(1) + "直";
          report(paragraph, LintMessage.ADDRESSEE_OF_OTHER_LEVEL, direct.group(1), own);
        }
      } else if (paragraph.role().isText() && paragraph.text().indexOf('全') >= 0) {
        Matcher own = LEVEL.matcher(title);
        if (own.find()) {
          check(paragraph, own.group());
        }
      }
    }

    private void check(Paragraph paragraph, String level) {
      Matcher other = OTHER.matcher(paragraph.text());
      while (other.find()) {
        if (!other.group(1).equals(level)) {
          String words = Words.around(paragraph.text(), other.start(1), other.end(1));
          report(paragraph.spot(), words, LintMessage.WORD_OF_OTHER_LEVEL, other.group(1), level);
        }
      }
    }
  }
}

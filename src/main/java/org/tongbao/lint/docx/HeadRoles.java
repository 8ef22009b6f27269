package org.tongbao.lint.docx;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the roles above the body text: mark, number, title, addressee. */
final class HeadRoles {
  private static final int TITLE_SIZE = 36;
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_ADDRESSEE = 300;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[^\\s，。；：《》]{1,15}[〔\\[［【（(〈{]?\\s*(?:\\d{2}|\\d{4}|[xX×]+)?\\s*年?[〕\\]］】）)〉}]?\\s*第?\\s*[\\dxX×]*\\s*号");
  private static final Pattern SUBJECT =
      Pattern.compile(".*(?:通报|通知|公告|通告|函|意见|报告|决定|请示|批复|纪要|情况)(?:[（(].*[）)])?[。，、；：]?");
  private static final Pattern RECEIVER =
      Pattern.compile(".*(?:人民政府|单位|部门|机构|委员会|局|办公室|开发区|街道办事处|企业)[。；，、]?");

  private boolean open = true;
  private boolean titled;
  private boolean titleEnds;

  /** Whether the body text has not begun yet. */
  boolean open() {
    return open;
  }

  /** A table below the title is body text. */
  void table() {
    open &= !titled;
  }

  /** A role above the body text, or {@link Role#BODY} where that begins. */
  Role role(Paragraph paragraph, @Nullable Paragraph next) {
    String words = paragraph.words();
    String line = Words.close(words);
    if (NUMBER.matcher(line).matches() && line.matches(".*[\\d〔〕\\[\\]xX×].*号")) {
      return Role.NUMBER;
    }
    if (!titled && paragraph.firstFormatting().red()) {
      return Role.MARK;
    }
    if (!titled && line.matches("\\d{6}|(?:绝密|机密|秘密)(?:★.*)?|特急|加急|特提|平急|签发人[：:].*")) {
      return Role.HEAD;
    }
    if (titled && isAddressee(paragraph, line, next)) {
      open = false;
      return Role.ADDRESSEE;
    }
    if (isTitle(paragraph, line)) {
      titled = true;
      titleEnds = SUBJECT.matcher(line).matches();
      return Role.TITLE;
    }
    open = false;
    return Role.BODY;
  }

  private boolean isTitle(Paragraph paragraph, String line) {
    if (line.length() > LONGEST_TITLE || line.endsWith("：") || HeadingMark.of(line) != null) {
      return false;
    }
    boolean stands =
        paragraph.formatting().centred() || paragraph.firstFormatting().size() >= TITLE_SIZE;
    if (titled) {
      boolean large = paragraph.firstFormatting().size() >= TITLE_SIZE;
      return titleEnds ? stands && large : stands || SUBJECT.matcher(line).matches();
    }
    return stands || SUBJECT.matcher(line).matches();
  }

  private static boolean isAddressee(Paragraph paragraph, String line, @Nullable Paragraph next) {
    int stop = line.indexOf('。');
    boolean sentences = stop >= 0 && stop < line.length() - 1;
    if (line.length() > LONGEST_ADDRESSEE || paragraph.formatting().centred() || sentences) {
      return false;
    }
    if (HeadingMark.of(line) != null || line.matches(".*(?:如下|通报|根据|按照|为).*")) {
      return false;
    }
    if (line.endsWith("：") || line.endsWith(":")) {
      return true;
    }
    return RECEIVER.matcher(line).matches()
        && next != null
        && next.words().length() > line.length() / 2;
  }
}

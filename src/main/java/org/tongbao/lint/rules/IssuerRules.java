package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.List;
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

  /** A title's line that ends within a word. */
  static final class TitleBreak extends Check {
    private static final List<String> WORDS =
        List.of(
            "政府", "网站", "新媒体", "政务", "检查", "情况", "通报", "季度", "办公室", "办公厅", "人民", "全省", "全市", "全县",
            "全区", "关于", "信息", "公开", "工作", "监督", "管理", "通知", "公告", "委员会", "年度", "半年", "抽查", "整改",
            "问题", "单位", "部门");
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d年月日]|第[一二三四五六七八九十]|[一二三四]季");

    private final List<String> lines = new ArrayList<>();
    private @Nullable Paragraph first;

    @Override
    void paragraph(Paragraph paragraph) {
      if (paragraph.is(Role.TITLE)) {
        first = first == null ? paragraph : first;
        paragraph.words().lines().map(Words::close).forEach(lines::add);
      }
    }

    @Override
    void end() {
      for (int i = 1; first != null && i < lines.size(); i++) {
        String word = broken(lines.get(i - 1), lines.get(i));
        if (!word.isEmpty()) {
          report(first, LintMessage.TITLE_BROKEN, word);
          return;
        }
      }
    }

    /** The word that stands across two lines; empty where none does. */
    private static String broken(String upper, String lower) {
      if (upper.isEmpty() || lower.isEmpty()) {
        return "";
      }
      String pair = upper.substring(upper.length() - 1) + lower.charAt(0);
      if (NUMBER.matcher(pair).matches()) {
        return pair;
      }
      String all = upper + lower;
      for (String word : WORDS) {
        int at = all.indexOf(word, Math.max(0, upper.length() - word.length() + 1));
        if (at >= 0 && at < upper.length() && at + word.length() > upper.length()) {
          return word;
        }
      }
      return "";
    }
  }
}

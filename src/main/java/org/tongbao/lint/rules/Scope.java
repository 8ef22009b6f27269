package org.tongbao.lint.rules;

import java.util.regex.Pattern;
import org.tongbao.lint.docx.HeadingMark;
import org.tongbao.lint.docx.Paragraph;
import org.tongbao.lint.docx.Role;

/** Whether what a place says is about all units, or only about those that words before it name. */
final class Scope {
  private static final Pattern NARROW =
      Pattern.compile(
          "专项|重点|随机|日常|人工|集中|自查|适老|无障碍|上级|国务院|国办|第三方|测评|部门|直属|[省市县区]直|各[市县区镇乡]|乡镇|镇街|街道|地市|门户|初查|复查|复核|第[一二三四五]批|其余|其中"
              + "|[\\u4e00-\\u9fff&&[^全我本该各]]{2}[市县区旗州盟]");

  private boolean narrow;

  /** Receives each paragraph before its figures are checked. */
  void paragraph(Paragraph paragraph) {
    if (paragraph.is(Role.HEADING)) {
      narrow = isNarrow(paragraph.words());
    } else if (HeadingMark.of(paragraph.words()) != null) {
      String words = paragraph.words();
      int stop = words.indexOf('。');
      narrow = isNarrow(stop < 0 ? words : words.substring(0, stop));
    }
  }

  /** Whether a figure of the current paragraph is about all units. */
  boolean isWhole(FiguredSentences.Sentence sentence, Figure figure) {
    int clause = figure.from() - figure.before().length();
    return !narrow && !isNarrow(sentence.text().substring(0, clause));
  }

  private static boolean isNarrow(String words) {
    return NARROW.matcher(words).find();
  }
}

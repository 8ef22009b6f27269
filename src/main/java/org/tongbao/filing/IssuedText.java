package org.tongbao.filing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.compare.Gaps;
import org.tongbao.compare.Gaps.Gap;
import org.tongbao.html.NoticeArticle;
import org.tongbao.inspection.ChineseDates;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.text.WrittenDate;

/**
 * The text of an issued document (正本) that was edited, put into the filed page. Lines are compared
 * bare: without blanks and without the empty cells of merged ones.
 */
final class IssuedText {
  private final NoticeArticle draft;
  private final List<String> words;
  private final List<String> before;
  private final List<Gap> gaps;

  /**
   * @param draft the filed page
   * @param issued the document's lines
   */
  IssuedText(NoticeArticle draft, List<String> issued) {
    this.draft = draft;
    this.words = issued.stream().filter(line -> !bare(line).isEmpty()).toList();
    this.before = draft.lines().stream().map(IssuedText::bare).toList();
    this.gaps = Gaps.between(before, bare(words));
  }

  private static String bare(String line) {
    return line.replaceAll("[\\s\\u3000]", "").replaceAll("\\|+", "|").replaceAll("^\\||\\|$", "");
  }

  /** The lines to compare. */
  static List<String> bare(List<String> lines) {
    return lines.stream().map(IssuedText::bare).filter(line -> !line.isEmpty()).toList();
  }

  /** The page in the issued words; empty where they cannot be put into it. */
  Optional<NoticeArticle> article() {
    if (before.contains("")) {
      return Optional.empty(); // an empty row: its place is not certain
    }
    List<NoticeArticle.Edit> edits = new ArrayList<>();
    for (Gap gap : gaps) {
      List<String> added = words.subList(gap.right(), gap.right() + gap.added());
      edits.add(new NoticeArticle.Edit(gap.left(), gap.removed(), added));
    }
    return draft.edited(edits).filter(page -> bare(page.lines()).equals(bare(words)));
  }

  /**
   * The settings with the issued date and number.
   *
   * @return empty where it is not certain what they, or the issuer, have become
   */
  Optional<NoticeSettings> settings(NoticeSettings filed) {
    LocalDate date = date(filed.paper().date());
    DocumentNumber number = filed.paper().number();
    DocumentNumber issued = number;
    if (number != null) {
      issued = DocumentNumber.parse(instead(number.print())).orElse(null);
    }
    String signedBy = filed.paper().signedBy();
    return date == null
            || (number != null && (issued == null || issued.open()))
            || !instead(signedBy).equals(bare(signedBy))
        ? Optional.empty()
        : Optional.of(filed.withIssued(date, issued));
  }

  private @Nullable LocalDate date(@Nullable LocalDate filed) {
    return filed == null ? null : WrittenDate.parse(instead(ChineseDates.print(filed))).date();
  }

  /** What the issued text has in the place of a line; the line itself where the page has none. */
  private String instead(String written) {
    String line = bare(written);
    int at = before.lastIndexOf(line);
    for (Gap gap : gaps) {
      if (at >= gap.left() && at < gap.left() + gap.removed()) {
        return gap.removed() == gap.added() ? bare(words.get(gap.right() + at - gap.left())) : "";
      }
    }
    return line;
  }
}

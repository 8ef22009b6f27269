package org.tongbao.intake.sheet;

import java.util.List;
import org.tongbao.intake.text.OfficialNames;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Suggestion;

/** Which of the listed rounds (轮次) a row belongs to. */
final class RoundNames {
  private final List<String> listed;
  private final OfficialNames names;

  RoundNames(List<String> listed) {
    this.listed = List.copyOf(listed);
    this.names = OfficialNames.ofNames(listed);
  }

  /** The row's round, from 0; the first where its cell is empty or reported. */
  int of(Cells cells) {
    String text = cells.text(Column.ROUND);
    if (text.isEmpty()) {
      return 0;
    }
    if (listed.isEmpty()) {
      cells.error(
          Column.ROUND,
          SheetMessage.ROUND_WITHOUT_SETTING,
          cells.label(Column.ROUND),
          PlainText.show(text));
      return 0;
    }
    String full = names.full(text);
    if (full == null) {
      Suggestion suggestion = cells.suggest(Column.ROUND, text, names);
      cells.error(
          Column.ROUND,
          suggestion.choose(SheetMessage.MISSPELT_ROUND, SheetMessage.UNKNOWN_ROUND),
          PlainText.show(text),
          suggestion.words());
      return 0;
    }
    return listed.indexOf(full);
  }
}

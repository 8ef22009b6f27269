package org.tongbao.workbench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongbao.intake.settings.SettingsForm;
import org.tongbao.intake.settings.SettingsForm.Field;
import org.tongbao.problem.FileWriting;
import org.tongbao.problem.InputRefused;

/** What the words of the sheets mean by the settings; each can be withdrawn. */
final class KnownWords {
  private static final List<Field> FIELDS =
      List.of(Field.COLUMN_NAMES, Field.VALUE_NAMES, Field.IGNORED);

  private KnownWords() {}

  /** Each word, with what it is taken for. */
  static List<Map<String, String>> of(NoticeFolder notice) throws IOException, InputRefused {
    SettingsForm form = SettingsForm.of(notice.input().settings());
    List<Map<String, String>> words = new ArrayList<>();
    for (Field field : FIELDS) {
      List<List<String>> rows = form.rows(field);
      for (List<String> row : rows == null ? List.<List<String>>of() : rows) {
        words.add(Map.of("word", word(field, row), "meaning", meaning(field, row)));
      }
    }
    return words;
  }

  private static String word(Field field, List<String> row) {
    return field == Field.VALUE_NAMES
        ? "“" + row.get(0) + "”写的“" + row.get(1) + "”"
        : "“" + row.get(0) + "”";
  }

  private static String meaning(Field field, List<String> row) {
    return field == Field.IGNORED ? "不看这一列" : row.get(row.size() - 1);
  }

  /**
   * Removes one, so that its word is asked for again; nothing if another window has removed it.
   *
   * @param word as it was shown
   */
  static void withdraw(NoticeFolder notice, String word) throws IOException, InputRefused {
    SettingsForm form = SettingsForm.of(notice.input().settings());
    for (Field field : FIELDS) {
      List<List<String>> rows = form.rows(field);
      if (rows != null) {
        form.replace(field, rows.stream().filter(row -> !word(field, row).equals(word)).toList());
      }
    }
    FileWriting.replace(notice.input().settings(), form.bytes());
  }
}

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

  /** Each with the field and the number of its row. */
  static List<Map<String, Object>> of(NoticeFolder notice) throws IOException, InputRefused {
    SettingsForm form = SettingsForm.of(notice.input().settings());
    List<Map<String, Object>> words = new ArrayList<>();
    for (Field field : FIELDS) {
      List<List<String>> rows = form.rows(field);
      for (int i = 0; rows != null && i < rows.size(); i++) {
        words.add(
            Map.of(
                "field",
                field.name(),
                "number",
                i,
                "word",
                word(field, rows.get(i)),
                "meaning",
                meaning(field, rows.get(i))));
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

  /** Removes one, so that its word is asked for again. */
  static void withdraw(NoticeFolder notice, String name, int number)
      throws IOException, InputRefused {
    SettingsForm form = SettingsForm.of(notice.input().settings());
    for (Field field : FIELDS) {
      List<List<String>> rows = form.rows(field);
      if (field.name().equals(name) && rows != null && number < rows.size()) {
        List<List<String>> others = new ArrayList<>(rows);
        others.remove(number);
        form.replace(field, others);
        FileWriting.replace(notice.input().settings(), form.bytes());
      }
    }
  }
}

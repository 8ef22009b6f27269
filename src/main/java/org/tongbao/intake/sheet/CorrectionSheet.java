package org.tongbao.intake.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.RawRecord;
import org.tongbao.intake.text.Reading;
import org.tongbao.intake.text.Records;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** The rows of 更正.csv as they are written, and what is wrong with the file itself. */
final class CorrectionSheet {

  /** Its columns. */
  enum Field {
    FILE("文件", "file"),
    TAB("工作表", "worksheet"),
    ROW("行", "row"),
    COLUMN("列", "column"),
    WAS("原值", "was"),
    NOW("改为", "now"),
    WHO("更正人", "who"),
    WHY("原因", "why");

    private final String heading;
    private final String alias;

    Field(String heading, String alias) {
      this.heading = heading;
      this.alias = alias;
    }

    String heading() {
      return heading;
    }

    private static Optional<Field> called(String text) {
      String key = Column.key(text);
      return Arrays.stream(values())
          .filter(field -> field.heading.equals(key) || field.alias.equals(key))
          .findFirst();
    }
  }

  private static final String HEAD =
      Arrays.stream(Field.values()).map(Field::heading).collect(Collectors.joining("、"));

  private final Map<Field, Integer> positions = new EnumMap<>(Field.class);
  private final List<Entry> entries = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** A row. */
  final class Entry {
    private final Place sheet;
    private final RawRecord record;

    private Entry(Place sheet, RawRecord record) {
      this.sheet = sheet;
      this.record = record;
    }

    String text(Field field) {
      return PlainText.strip(record.cell(positions.getOrDefault(field, -1)));
    }

    Place place(Field field) {
      return sheet.at(record.line(), positions.getOrDefault(field, -1) + 1);
    }

    int line() {
      return record.line();
    }
  }

  private CorrectionSheet() {}

  /** Reads the file. */
  static CorrectionSheet read(Path path) throws IOException {
    CorrectionSheet sheet = new CorrectionSheet();
    Reading<Records> opened = Records.open(path, Sheet.UNITS.sought(SheetMapping.NONE, ""));
    sheet.problems.addAll(opened.problems());
    @Nullable Records records = opened.value();
    if (records != null) {
      try (records) {
        sheet.read(records);
      }
    }
    return sheet;
  }

  private void read(Records records) throws IOException {
    RawRecord head = records.next();
    if (head == null) {
      problems.add(SheetMessage.NO_CORRECTIONS.at(records.place(), HEAD));
      return;
    }
    head(records.place(), head);
    for (RawRecord record = records.next(); record != null; record = records.next()) {
      if (record.fault() != null) {
        problems.add(record.fault());
      } else if (positions.size() == Field.values().length) {
        entries.add(new Entry(records.place(), record));
      }
    }
  }

  private void head(Place place, RawRecord head) {
    if (head.fault() != null) {
      problems.add(head.fault());
      return;
    }
    for (int i = 0; i < head.cells().size(); i++) {
      String text = PlainText.strip(head.cell(i));
      Optional<Field> field = Field.called(text);
      boolean extra = field.isEmpty() || positions.putIfAbsent(field.get(), i) != null;
      if (extra && !text.isEmpty()) {
        problems.add(
            SheetMessage.EXTRA_COLUMN_OF_CORRECTIONS.at(
                place.at(head.line(), i + 1), PlainText.show(text), HEAD));
      }
    }
    for (Field field : Field.values()) {
      if (!positions.containsKey(field)) {
        problems.add(
            SheetMessage.MISSING_COLUMN_OF_CORRECTIONS.at(
                place.at(head.line(), 0), field.heading(), HEAD));
      }
    }
  }

  List<Entry> entries() {
    return entries;
  }

  List<Problem> problems() {
    return problems;
  }
}

package org.tongbao.intake.settings;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.text.Reading;
import org.tongbao.intake.text.TextFile;
import org.tongbao.problem.Problem;

/** The result of reading notice.yaml. */
public final class SettingsReading {
  private final byte[] file;
  private final Reading<NoticeSettings> settings;
  private final @Nullable NoticeSettings forSheets;

  SettingsReading(
      byte[] file, Reading<NoticeSettings> settings, @Nullable NoticeSettings forSheets) {
    this.file = file;
    this.settings = settings;
    this.forSheets = forSheets;
  }

  /** Problems without a value. */
  static SettingsReading refused(byte[] file, List<Problem> problems) {
    return new SettingsReading(file, Reading.refused(problems), null);
  }

  /** The bytes from which the settings were read; empty if the file cannot be read. */
  public byte[] file() {
    return file;
  }

  /**
   * The text of the file without what says how the notice is filed: two files of the same one make
   * the same notice. Empty if the file cannot be read.
   *
   * @param name how messages name the file
   */
  public String ofNotice(String name) throws IOException {
    TextFile text = TextFile.of(name, file).value();
    if (text == null) {
      return "";
    }
    try (BufferedReader reader = text.reader()) {
      return UnprintedBlocks.leftOut(reader.lines().toList());
    }
  }

  /** The settings, or all of their problems. */
  public Reading<NoticeSettings> settings() {
    return settings;
  }

  /**
   * Settings with correct kinds, regions and departments, by which the sheets are validated; any
   * other value may be a stand-in for a wrong one. Null where one of the three is not certain.
   */
  public @Nullable NoticeSettings forSheets() {
    return forSheets;
  }
}

package org.tongbao.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.NoticeSettings;

/** How far a notice is on its way. */
enum NoticeState {
  BEGUN("还没有生成"),
  DRAFT("草稿"),
  ISSUED("已印发，待归档"),
  FILED("已归档"),
  PUBLISHED("已归档，网页已生成");

  private final String label;

  NoticeState(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /**
   * The state of a notice.
   *
   * @param settings null where they cannot be read
   * @param filed its entry in the archive; null if it is not filed
   */
  static NoticeState of(
      NoticeFolder notice,
      @Nullable NoticeSettings settings,
      @Nullable CatalogueEntry filed,
      OfficeFolders folders,
      LocalDate today)
      throws IOException {
    if (filed != null) {
      boolean published = Files.isRegularFile(folders.page(filed.title()));
      return published ? PUBLISHED : FILED;
    }
    if (notice.documents().isEmpty()) {
      return BEGUN;
    }
    return settings != null && isDated(settings, today) ? ISSUED : DRAFT;
  }

  /** Date and number are given, and the day has come. */
  private static boolean isDated(NoticeSettings settings, LocalDate today) {
    LocalDate date = settings.paper().date();
    DocumentNumber number = settings.paper().number();
    return date != null && !date.isAfter(today) && (number == null || !number.open());
  }
}

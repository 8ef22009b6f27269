package org.tongbao.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import org.tongbao.check.Validation;
import org.tongbao.check.ValidationResult;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.plan.PreparedInput;
import org.tongbao.plan.SheetFiles;
import org.tongbao.problem.RunFailed;
import org.tongbao.store.Database;
import org.tongbao.store.DatabaseAddress;

/**
 * Validates an input without making its notice: loads the sheets like {@link NoticeJob}, into a
 * temporary database that is deleted afterwards.
 */
public final class Check {
  private static final String NAME = "check";

  private final PreparedInput prepared;
  private final Progress progress;

  public Check(PreparedInput prepared, Progress progress) {
    this.prepared = prepared;
    this.progress = progress;
  }

  /**
   * All problems of the input.
   *
   * @throws RunFailed when it was stopped
   * @throws IOException when a file cannot be read or written
   */
  public ValidationResult result(StopOnSignal signal) throws IOException, RunFailed, SQLException {
    NoticeSettings settings = prepared.forSheets();
    Map<Sheet, Path> sheets = prepared.input().sheets();
    if (settings == null || sheets.isEmpty()) {
      return Validation.of(prepared, null);
    }
    Path folder = Files.createTempDirectory("tongbao-check");
    try (Database database = Database.open(DatabaseAddress.temporary(folder))) {
      JobRun run = new JobRun(database, NAME, NAME);
      SheetFiles copies = SheetFiles.copied(sheets, folder.resolve("sheets"));
      new Loading(copies.paths(), settings, run, progress).complete(NAME, signal);
      return Validation.of(prepared, run.facts());
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }
}

package org.tongbao.batch;

import java.io.IOException;
import java.sql.SQLException;
import org.tongbao.check.Validation;
import org.tongbao.check.ValidationResult;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.output.TemporaryFolder;
import org.tongbao.plan.PreparedInput;
import org.tongbao.plan.SheetFiles;
import org.tongbao.problem.RunFailed;
import org.tongbao.store.Database;
import org.tongbao.store.DatabaseAddress;
import org.tongbao.store.DatabaseFault;

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
  public ValidationResult result(StopOnSignal signal) throws IOException, RunFailed {
    NoticeSettings settings = prepared.forSheets();
    Sheets sheets = prepared.sheets();
    if (settings == null || sheets.present().isEmpty()) {
      return Validation.of(prepared, null);
    }
    try (TemporaryFolder folder = TemporaryFolder.make()) {
      DatabaseAddress address = DatabaseAddress.temporary(folder.path());
      try (Database database = Database.open(address)) {
        JobRun run = new JobRun(database, NAME, 1, NAME);
        SheetFiles copies = SheetFiles.copied(sheets, folder.path().resolve("sheets"));
        new Loading(copies.sheets(), settings, run, progress).complete(NAME, signal);
        return Validation.of(prepared, run.facts());
      } catch (SQLException | RuntimeException | AssertionError e) {
        throw DatabaseFault.during(e, address);
      }
    }
  }
}

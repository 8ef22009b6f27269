package org.tongbao.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.batch.JobRun;
import org.tongbao.batch.Loading;
import org.tongbao.batch.Progress;
import org.tongbao.batch.StopOnSignal;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.plan.PreparedInput;
import org.tongbao.plan.SheetFiles;
import org.tongbao.problem.RunFailed;
import org.tongbao.store.Database;
import org.tongbao.store.DatabaseAddress;
import org.tongbao.store.DatabaseFault;
import org.tongbao.store.InspectionStore;

/**
 * The facts of a preview, in a temporary database. Sheets are loaded again only when they or the
 * settings have changed. The facts of the last valid notice are kept, because its page still asks
 * for the sources of its values. So there are two slots: loading uses the one that is not kept.
 */
final class PreviewFacts implements AutoCloseable {
  private static final String NAME = "preview";

  private final DatabaseAddress address;
  private final Database database;
  private final Path copies;
  private Map<String, String> loaded = Map.of();
  private @Nullable NoticeSettings loadedBy;
  private @Nullable InspectionStore current;
  private int keptSlot;
  private int latestSlot;
  private int loads;

  /**
   * @param folder for the database and copies of the sheets
   */
  PreviewFacts(Path folder) throws RunFailed {
    this.copies = folder.resolve("sheets");
    this.address = DatabaseAddress.temporary(folder);
    this.database = Database.open(address);
  }

  /**
   * The facts of the input as it is now.
   *
   * @return null if there is no sheet, or the settings have errors that prevent validating one
   */
  @Nullable InspectionStore of(PreparedInput prepared) throws IOException, RunFailed {
    NoticeSettings settings = prepared.forSheets();
    Sheets found = prepared.sheets();
    if (settings == null || found.present().isEmpty()) {
      loadedBy = null;
      return null;
    }
    SheetFiles sheets = SheetFiles.copied(found, copies);
    if (!settings.equals(loadedBy) || !sheets.digests().equals(loaded)) {
      loadedBy = null;
      current = load(sheets.sheets(), settings);
      loaded = sheets.digests();
      loadedBy = settings;
    }
    return current;
  }

  /** Keeps the current facts until this is called for later ones. */
  void keep() {
    keptSlot = latestSlot;
  }

  private InspectionStore load(Sheets sheets, NoticeSettings settings)
      throws IOException, RunFailed {
    latestSlot = 1 - keptSlot;
    JobRun run = new JobRun(database, NAME, ++loads, NAME + latestSlot);
    try (StopOnSignal signal = new StopOnSignal()) {
      new Loading(sheets, settings, run, Progress.silent()).complete(NAME, signal);
    } catch (RuntimeException | AssertionError e) {
      throw DatabaseFault.during(e, address);
    }
    return run.facts();
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}

package org.tongbao.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.batch.JobRun;
import org.tongbao.batch.Loading;
import org.tongbao.batch.Progress;
import org.tongbao.batch.StopOnSignal;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.output.Sha256;
import org.tongbao.plan.Input;
import org.tongbao.plan.PreparedInput;
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

  private final Input input;
  private final DatabaseAddress address;
  private final Database database;
  private String digest = "";
  private @Nullable InspectionStore current;
  private int keptSlot;
  private int latestSlot;

  /**
   * @param folder for the database
   */
  PreviewFacts(Input input, Path folder) throws RunFailed {
    this.input = input;
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
    if (settings == null || Stream.of(Sheet.values()).noneMatch(input::has)) {
      digest = "";
      return null;
    }
    String now = digest();
    if (!now.equals(digest)) {
      digest = "";
      current = load(settings);
      digest = now;
    }
    return current;
  }

  /** Keeps the current facts until this is called for later ones. */
  void keep() {
    keptSlot = latestSlot;
  }

  private InspectionStore load(NoticeSettings settings) throws IOException, RunFailed {
    latestSlot = 1 - keptSlot;
    JobRun run = new JobRun(database, NAME, NAME + latestSlot);
    try (StopOnSignal signal = new StopOnSignal()) {
      new Loading(input, settings, run, Progress.silent()).complete(NAME, signal);
    } catch (RuntimeException e) {
      throw DatabaseFault.during(e, address);
    }
    return run.facts();
  }

  private String digest() throws IOException {
    Sha256 sha256 = new Sha256();
    for (Path file : input.files()) {
      if (Files.isRegularFile(file)) {
        sha256.add(String.valueOf(file.getFileName()), file);
      }
    }
    return sha256.hex();
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}

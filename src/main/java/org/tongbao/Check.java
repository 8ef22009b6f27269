package org.tongbao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.problem.InputRefused;
import org.tongbao.store.InspectionStore;

/**
 * Judges an input without making its notice: the steps of {@link NoticeJob} up to the drawing, over
 * a database of its own that is gone afterwards.
 */
final class Check {
  private static final String NAME = "check";

  private final Preparation prepared;
  private final Progress progress;

  Check(Preparation prepared, Progress progress) {
    this.prepared = prepared;
    this.progress = progress;
  }

  /**
   * All that is wrong with the input.
   *
   * @throws RunFailed when it was stopped
   * @throws IOException when a file cannot be read or written
   */
  Verdict verdict(StopOnSignal signal) throws IOException, RunFailed, SQLException {
    NoticeSettings settings = prepared.forSheets();
    Input input = prepared.input();
    if (settings == null || Stream.of(Sheet.values()).noneMatch(input::has)) {
      return Judgement.of(prepared, null);
    }
    Path folder = Files.createTempDirectory("tongbao-check");
    try (Database database = Database.open(DatabaseAddress.passing(folder))) {
      Jobs jobs = new Jobs(database.source());
      Jobs.Making making = jobs.next(NAME, NAME);
      InspectionStore store = new InspectionStore(database.source(), making.run());
      store.begin(NAME, NAME);
      Loading loading = new Loading(input, settings, jobs, store, progress);
      jobs.complete(loading.job(NAME, signal.of(jobs)), making);
      return Judgement.of(prepared, store);
    } catch (InputRefused e) {
      throw new IllegalStateException(e); // loading refuses nothing
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }
}

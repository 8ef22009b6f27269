package org.tongbao.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import org.tongbao.output.TemporaryFolder;
import org.tongbao.plan.PriorNotices;
import org.tongbao.preview.Download;
import org.tongbao.preview.FileWatch;
import org.tongbao.preview.FileWatch.FileState;
import org.tongbao.preview.NamedValue;
import org.tongbao.preview.PreviewState;
import org.tongbao.preview.PreviewStudio;
import org.tongbao.preview.PrintedValue;
import org.tongbao.problem.RunFailed;
import org.tongbao.template.TemplateFolders;
import org.tongbao.template.TemplateSet;

/**
 * A notice that a page shows: validated and laid out anew whenever one of its files is saved, by
 * whichever program.
 */
final class OpenNotice implements AutoCloseable {
  private final TemporaryFolder temporary;
  private final PreviewStudio studio;
  private final FileWatch files;
  private final Thread watch;
  private volatile String fault = "";
  private volatile boolean closed;
  private List<PrintedValue> printed = List.of();
  private int printedVersion;
  private @Nullable Map<Path, FileState> shown;

  OpenNotice(NoticeFolder notice, OfficeFolders folders, DoubleSupplier seconds)
      throws IOException, RunFailed, SQLException {
    temporary = TemporaryFolder.make();
    studio =
        new PreviewStudio(
            notice.input(),
            folders.templates(),
            PriorNotices.Holder.ARCHIVE.at(folders.archive()),
            temporary.path(),
            seconds);
    files = new FileWatch(watched(notice, folders.templates()));
    watch = new Thread(this::watch, "notice");
    watch.setDaemon(true);
    watch.start();
  }

  /** All template sets, because another one may be chosen. */
  private static List<Path> watched(NoticeFolder notice, TemplateFolders sets) throws IOException {
    List<Path> watched = new ArrayList<>();
    watched.add(notice.input().folder());
    watched.add(sets.folder(TemplateSet.SHARED));
    sets.names().forEach(name -> watched.add(sets.folder(name)));
    return watched;
  }

  private void watch() {
    try {
      while (!closed) {
        if (files.changed()) {
          refresh();
        }
      }
    } catch (InterruptedException e) {
      // closed
    }
  }

  /**
   * Does nothing where the files are as they were: a form and the watch tell of the same change.
   */
  private synchronized void refresh() {
    Map<Path, FileState> now = files.scan();
    if (now.equals(shown)) {
      return;
    }
    try {
      studio.refresh();
      fault = "";
      shown = now;
    } catch (RunFailed | SQLException e) {
      fault = String.valueOf(e.getMessage());
    }
    notifyAll();
  }

  /** The state by the files as they are now. */
  PreviewState state() {
    refresh();
    return studio.state();
  }

  /** The values of the last valid notice, by the files as they are now. */
  List<NamedValue> values() {
    refresh();
    return studio.values();
  }

  /** Waits a while for a state of another version. */
  @SuppressWarnings("WaitNotInLoop") // whoever asks does so again
  synchronized PreviewState next(int version, long millis) throws InterruptedException {
    if (studio.state().version() == version) {
      wait(millis);
    }
    return studio.state();
  }

  /** Why there is no new state; empty where there is. */
  String fault() {
    return fault;
  }

  List<String> explain(int source) {
    return studio.explain(source);
  }

  /** Each value that is printed with what explains it; kept until the notice changes. */
  synchronized List<PrintedValue> printed() {
    if (printedVersion != studio.state().version()) {
      printed = studio.printed();
      printedVersion = studio.state().version();
    }
    return printed;
  }

  List<String> lines() throws IOException {
    return studio.lines();
  }

  Download download(Download.Kind kind) {
    return studio.download(kind);
  }

  @Override
  public void close() throws SQLException, IOException {
    closed = true;
    try {
      watch.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    studio.close();
    temporary.close();
  }
}

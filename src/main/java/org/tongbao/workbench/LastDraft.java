package org.tongbao.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongbao.compare.TextChanges;
import org.tongbao.compare.TextChanges.Change;
import org.tongbao.compare.TextChanges.ChangedFigure;
import org.tongbao.lint.docx.DocumentLines;
import org.tongbao.lint.docx.UnreadableDocx;
import org.tongbao.output.Companion;
import org.tongbao.output.FileName;

/**
 * The latest draft that reads otherwise than the notice does now.
 *
 * @param file the draft
 * @param changes since then
 */
record LastDraft(Path file, List<Change> changes) {
  /** Of more nobody reads each; they are counted. */
  private static final int SHOWN = 200;

  private static final String DOCX = ".docx";

  /**
   * Compares with the drafts, the latest first.
   *
   * @param now the lines of the notice
   * @return null where there is none that differs
   */
  static @Nullable LastDraft of(NoticeFolder notice, List<String> now) throws IOException {
    List<Path> documents =
        notice.documents().stream().filter(file -> NoticeFolder.name(file).endsWith(DOCX)).toList();
    Set<String> proofs =
        documents.stream()
            .map(file -> FileName.of(Companion.PROOF, NoticeFolder.name(file)))
            .collect(Collectors.toSet());
    for (Path file : documents) {
      if (!proofs.contains(NoticeFolder.name(file))) {
        List<Change> changes = TextChanges.between(lines(file, now), now);
        if (!changes.isEmpty()) {
          return new LastDraft(file, changes);
        }
      }
    }
    return null;
  }

  /** Of a file that somebody has damaged nothing can be said, as if it had not changed. */
  private static List<String> lines(Path file, List<String> now) throws IOException {
    try {
      return DocumentLines.of(file);
    } catch (UnreadableDocx e) {
      return now;
    }
  }

  /** As a page shows it. */
  Map<String, Object> shown() {
    return Map.of(
        "name", NoticeFolder.name(file),
        "saved", Moments.print(NoticeFolder.saved(file)),
        "figures", changes.stream().mapToInt(change -> change.figures().size()).sum(),
        "lines", changes.size(),
        "changes", changes.stream().limit(SHOWN).map(LastDraft::shown).toList());
  }

  private static Map<String, Object> shown(Change change) {
    return Map.of(
        "words",
        change.words().stream()
            .map(each -> Map.of("kind", each.kind().name(), "text", each.text()))
            .toList(),
        "figures",
        change.isWhole() ? List.of() : change.figures().stream().map(LastDraft::shown).toList());
  }

  private static String shown(ChangedFigure figure) {
    return figure.before().isEmpty()
        ? "多了 " + figure.now()
        : figure.now().isEmpty()
            ? "没有了 " + figure.before()
            : figure.before() + " → " + figure.now();
  }
}

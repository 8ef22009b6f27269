package org.tongbao.workbench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.intake.text.RawRecord;
import org.tongbao.intake.text.Records;
import org.tongbao.output.CsvRow;
import org.tongbao.output.FileName;
import org.tongbao.problem.FileWriting;

/**
 * 核稿记录.csv beside the drafts: which figures somebody has checked, when and who. A tick holds for a
 * figure with its source, so one that changes has to be checked again.
 */
final class ReviewList {
  private static final List<String> HEAD = List.of("核对时间", "核对人", "印出的", "出处");

  private final List<List<String>> rows;

  private ReviewList(List<List<String>> rows) {
    this.rows = rows;
  }

  /**
   * What is to be checked.
   *
   * @param text as it is printed
   * @param source where it comes from
   */
  record Item(String text, String source) {

    /** By which a page names it. */
    String key() {
      return text + "\u241F" + source;
    }
  }

  /** The ticks of a notice. */
  static ReviewList of(NoticeFolder notice) throws IOException {
    Path file = notice.output().resolve(FileName.REVIEW);
    List<List<String>> rows = new ArrayList<>();
    if (Files.isRegularFile(file)) {
      Records opened = Records.text(file).value();
      if (opened != null) {
        try (opened) {
          for (RawRecord row = opened.next(); row != null; row = opened.next()) {
            if (row.fault() == null && row.cells().size() == HEAD.size()) {
              rows.add(row.cells());
            }
          }
        }
      }
      rows.remove(HEAD);
    }
    return new ReviewList(rows);
  }

  /** Who checked it, and when; empty where nobody has. */
  String ticked(Item item) {
    return rows.stream()
        .filter(row -> row.get(2).equals(item.text()) && row.get(3).equals(item.source()))
        .map(row -> row.get(1) + " " + row.get(0))
        .reduce("", (earlier, later) -> later);
  }

  /** With further ticks. */
  ReviewList with(List<Item> ticked, String who, String when) {
    List<List<String>> all = new ArrayList<>(rows);
    ticked.forEach(item -> all.add(List.of(when, who, item.text(), item.source())));
    return new ReviewList(all);
  }

  void write(NoticeFolder notice) throws IOException {
    StringBuilder text = new StringBuilder(CsvRow.MARK);
    text.append(CsvRow.of(HEAD));
    rows.forEach(row -> text.append(CsvRow.of(row)));
    Files.createDirectories(notice.output());
    FileWriting.replace(
        notice.output().resolve(FileName.REVIEW), text.toString().getBytes(StandardCharsets.UTF_8));
  }
}

package org.tongbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What is told of a filed notice.
 *
 * @param title of the notice
 * @param notice what was issued, line by line; only what is known
 * @param files for people: the issued ones first, the list of review last
 * @param filing by what it was made, and where it is
 */
public record BagDescription(
    String title, List<Line> notice, List<FiledFile> files, List<Line> filing) {

  /** Keeps its own copies. */
  public BagDescription {
    notice = List.copyOf(notice);
    files = List.copyOf(files);
    filing = List.copyOf(filing);
  }

  /**
   * A line.
   *
   * @param label in Chinese
   * @param value never empty
   */
  public record Line(String label, String value) {}

  /**
   * Reads it from a bag.
   *
   * @throws BagBroken if its metadata cannot be read
   */
  public static BagDescription of(Archive archive, ArchivalCode code)
      throws IOException, BagBroken {
    Metadata metadata = archive.metadata(code);
    CatalogueEntry entry = metadata.entry();
    return new BagDescription(
        entry.title(),
        known(
            new Line("档号", entry.code().print()),
            new Line("题名", entry.title()),
            new Line("文件编号", entry.number()),
            new Line("责任者", entry.issuer()),
            new Line("日期", entry.date().toString()),
            new Line("期间", entry.period()),
            new Line("检查类别", String.join("、", entry.kinds())),
            new Line("主送", metadata.addressees()),
            new Line("抄送", metadata.copies()),
            new Line("保管期限", entry.code().retention().label()),
            new Line("密级", entry.secrecy()),
            new Line("页数", entry.pages() == 0 ? "" : String.valueOf(entry.pages())),
            new Line("点名的单位", String.join("、", entry.keywords()))),
        files(metadata, archive),
        known(
            new Line("模板", metadata.template()),
            new Line("程序", metadata.program()),
            new Line("归档时间", entry.filed()),
            new Line("档案包", archive.bag(code).toString()),
            new Line("指纹", archive.fingerprint(code))));
  }

  private static List<Line> known(Line... lines) {
    return List.of(lines).stream().filter(line -> !line.value().isEmpty()).toList();
  }

  /** The metadata list what was issued; the list of review is beside it. */
  private static List<FiledFile> files(Metadata metadata, Archive archive) throws IOException {
    List<FiledFile> files = new ArrayList<>(metadata.files());
    var review = archive.bag(metadata.entry().code()).resolve(Bag.REVIEW);
    if (Files.isRegularFile(review, LinkOption.NOFOLLOW_LINKS)) {
      files.add(new FiledFile(Bag.REVIEW, "核稿记录", "核稿记录.csv", "CSV", Files.size(review)));
    }
    return files;
  }
}

package org.tongbao.filing;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tongbao.archive.Archive;
import org.tongbao.archive.BagBroken;
import org.tongbao.archive.BagProof;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;

/** One year of an archive in one zip, with a catalogue for the eye and one for a program. */
public final class YearExport {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Archive archive;
  private final Path reference;

  /**
   * @param reference the looks of the catalogue
   */
  public YearExport(Archive archive, Path reference) {
    this.archive = archive;
    this.reference = reference;
  }

  /**
   * Proves every bag of the year and writes the zip; it appears whole or not at all.
   *
   * @param cards of the year, in order
   * @throws RunFailed when a bag is not as it was filed, or the file is there already
   * @throws InputRefused when the looks cannot be used
   */
  public void write(List<CatalogueEntry> cards, int year, Path file)
      throws IOException, RunFailed, InputRefused, BagBroken {
    if (Files.exists(file)) {
      throw new RunFailed(ExitCode.FILES, "已经有 " + file + "，没有动它。请改名、移走，或换一个目录（--to）");
    }
    prove(cards);
    Path aside = file.resolveSibling(file.getFileName() + ".new");
    Path catalogue = file.resolveSibling(file.getFileName() + ".docx.new");
    try {
      CatalogueDocx.write(cards, year, reference, catalogue);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside));
          ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
        put(zip, "归档文件目录.csv", CatalogueTable.csv(cards).getBytes(StandardCharsets.UTF_8));
        put(zip, "归档文件目录.docx", catalogue);
        for (CatalogueEntry card : cards) {
          for (String path : archive.files(card.code())) {
            put(zip, card.code().folder() + "/" + path, archive.file(card.code(), path));
          }
        }
      }
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(aside);
      Files.deleteIfExists(catalogue);
    }
  }

  private void prove(List<CatalogueEntry> cards) throws IOException, RunFailed {
    BagProof proof = new BagProof(archive);
    List<String> problems = new ArrayList<>();
    for (CatalogueEntry card : cards) {
      proof.problems(card.code()).stream().map(Problem::toString).forEach(problems::add);
    }
    if (!problems.isEmpty()) {
      problems.add("没有导出：以上档案与归档时不一样");
      throw new RunFailed(ExitCode.ARCHIVE, String.join("\n", problems));
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    begin(zip, name);
    zip.write(bytes);
    zip.closeEntry();
  }

  private static void put(ZipOutputStream zip, String name, Path file) throws IOException {
    begin(zip, name);
    Files.copy(file, zip);
    zip.closeEntry();
  }

  private static void begin(ZipOutputStream zip, String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }
}

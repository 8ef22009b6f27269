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
import org.tongbao.archive.VerifiedBag;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.FileWriting;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;

/** Exports one year of an archive as a zip, with a catalogue as .docx and as .csv. */
public final class YearExport {
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Archive archive;
  private final Path reference;

  /**
   * @param reference a reference.docx with the styles of the catalogue
   */
  public YearExport(Archive archive, Path reference) {
    this.archive = archive;
    this.reference = reference;
  }

  /**
   * Verifies every bag of the year and writes the zip; it appears complete or not at all.
   *
   * @param entries of the year, in order
   * @throws RunFailed when a bag has changed since it was filed, or the file exists already
   * @throws InputRefused when the styles cannot be used
   */
  public void write(List<CatalogueEntry> entries, int year, Path file)
      throws IOException, RunFailed, InputRefused, BagBroken {
    if (Files.exists(file)) {
      throw new RunFailed(ExitCode.FILES, "%s 已经存在，未覆盖。请把它改名或移走，或换一个目录（--to）".formatted(file));
    }
    List<VerifiedBag> bags = verified(entries);
    List<CatalogueEntry> filed = new ArrayList<>(); // the given ones were read before
    for (VerifiedBag bag : bags) {
      filed.add(bag.metadata().entry());
    }
    Path aside = file.resolveSibling("." + file.getFileName() + ".tongbao-new");
    Path catalogue = file.resolveSibling("." + file.getFileName() + ".docx.tongbao-new");
    try {
      CatalogueDocx.write(filed, year, reference, catalogue);
      try (OutputStream out = new BufferedOutputStream(FileWriting.open(aside));
          ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
        put(zip, "归档文件目录.csv", CatalogueTable.csv(filed).getBytes(StandardCharsets.UTF_8));
        put(zip, "归档文件目录.docx", catalogue);
        for (int i = 0; i < bags.size(); i++) {
          for (String path : bags.get(i).files()) {
            begin(zip, filed.get(i).code().folder() + "/" + path);
            bags.get(i).write(path, zip);
            zip.closeEntry();
          }
        }
      }
      Files.delete(catalogue); // before the zip is seen: then nothing is left to do
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(aside);
      Files.deleteIfExists(catalogue);
    }
  }

  private List<VerifiedBag> verified(List<CatalogueEntry> entries) throws IOException, RunFailed {
    BagProof proof = new BagProof(archive);
    List<String> problems = new ArrayList<>();
    List<VerifiedBag> bags = new ArrayList<>();
    for (CatalogueEntry entry : entries) {
      proof.bag(entry.code(), problem -> problems.add(problem.toString())).ifPresent(bags::add);
    }
    if (bags.size() < entries.size()) {
      problems.add("没有导出：以上档案与归档时不一样");
      throw new RunFailed(ExitCode.ARCHIVE, String.join("\n", problems));
    }
    return bags;
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
    ZipEntry file = new ZipEntry(name);
    file.setTimeLocal(NO_TIME);
    zip.putNextEntry(file);
  }
}

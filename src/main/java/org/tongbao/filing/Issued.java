package org.tongbao.filing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.tongbao.archive.Bag;
import org.tongbao.compare.LineDifference;
import org.tongbao.lint.docx.DocumentLines;
import org.tongbao.lint.docx.UnreadableDocx;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;

/**
 * The issued files (正本), where they are not the rendered document: a leader has edited the text, or
 * a seal was added. They are the record; the rendered document is filed beside them.
 *
 * @param files .docx, .pdf or .ofd, in the order in which they were given
 * @param differences in text and figures between an issued .docx and the rendered one that the user
 *     has accepted; one per line
 */
public record Issued(List<Path> files, List<String> differences) {
  /** The rendered document itself was issued. */
  public static final Issued NONE = new Issued(List.of(), List.of());

  /** Keeps its own copies. */
  public Issued {
    files = List.copyOf(files);
    differences = List.copyOf(differences);
  }

  /**
   * Compares the issued files with the rendered document.
   *
   * @param accepted whether the user has accepted the differences
   * @throws RunFailed when a file is not what its name says, or differs and is not accepted
   */
  public static Issued compared(List<Path> files, Path rendered, boolean accepted)
      throws IOException, RunFailed {
    List<String> differences = new ArrayList<>();
    for (Path file : files) {
      differences.addAll(differences(rendered, file, file));
    }
    if (!differences.isEmpty() && !accepted) {
      throw new RunFailed(
          ExitCode.ARCHIVE,
          "%s\n没有归档：正本的文字与程序生成的不同，见上（－ 是程序生成的，＋ 是正本的）。请核对；确实如此印发的，加 --accept-differences 再归档，这些不同会记在档案里"
              .formatted(String.join("\n", differences)));
    }
    return new Issued(files, differences);
  }

  /**
   * Compares the copies in a bag as {@link #compared} did the files themselves.
   *
   * @param copies in the order of the files
   * @throws RunFailed when a file was changed before it was copied
   */
  void requireSame(List<Path> copies, Path rendered) throws IOException, RunFailed {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < copies.size(); i++) {
      found.addAll(differences(rendered, copies.get(i), files.get(i)));
    }
    if (!found.equals(differences)) {
      throw new RunFailed(ExitCode.ARCHIVE, "没有归档：正本在归档时被改动。请等它保存完毕，核对后再归档");
    }
  }

  /**
   * The differences of an issued file, if it is a .docx.
   *
   * @param shown how messages name the file
   */
  private static List<String> differences(Path rendered, Path file, Path shown)
      throws IOException, RunFailed {
    requireFormat(file, shown);
    if (!format(file).equals("DOCX")) {
      return List.of();
    }
    try {
      List<String> lines = LineDifference.whole(DocumentLines.of(rendered), DocumentLines.of(file));
      return lines.isEmpty()
          ? List.of()
          : Stream.concat(Stream.of(shown.getFileName() + "："), lines.stream()).toList();
    } catch (UnreadableDocx e) {
      throw new RunFailed(ExitCode.FILES, "%s：%s".formatted(shown, e.getMessage()));
    }
  }

  /**
   * Its path in a bag: numbered by its place in the list, because its name may have any letters.
   */
  static String path(int index, Path file) {
    return Bag.ISSUED + "/" + (index + 1) + "." + format(file).toLowerCase(Locale.ROOT);
  }

  /** DOCX, PDF or OFD, by the extension of its name; empty for any other. */
  static String format(Path file) {
    return format(file.toString());
  }

  static String format(String file) {
    String name = file.toUpperCase(Locale.ROOT);
    return List.of("DOCX", "PDF", "OFD").stream()
        .filter(format -> name.endsWith("." + format))
        .findFirst()
        .orElse("");
  }

  /** The remark for the metadata. */
  String remark() {
    return differences.isEmpty() ? "" : "正本的文字与程序做的定稿有不同，归档时已确认，见 metadata/report.json";
  }

  private static void requireFormat(Path file, Path shown) throws IOException, RunFailed {
    if (!Files.isRegularFile(file)) {
      throw new RunFailed(ExitCode.FILES, "没有 %s 这个文件".formatted(shown));
    }
    boolean right =
        switch (format(file)) {
          case "PDF" -> begins(file, "%PDF-");
          case "OFD" -> holds(file, "OFD.xml");
          case "DOCX" -> true; // reading it finds out
          default -> false;
        };
    if (!right) {
      throw new RunFailed(ExitCode.FILES, "%s 不是 .docx、.pdf 或 .ofd 文件，不能作为正本归档".formatted(shown));
    }
  }

  private static boolean begins(Path file, String magic) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(magic.length()), StandardCharsets.US_ASCII).equals(magic);
    }
  }

  private static boolean holds(Path file, String entry) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return zip.getEntry(entry) != null;
    } catch (ZipException e) {
      return false;
    }
  }
}

package org.tongbao.filing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tongbao.compare.PdfComparison;
import org.tongbao.problem.ExitCode;
import org.tongbao.problem.RunFailed;

/**
 * Converts a .docx to PDF/A-2b with LibreOffice, if it is installed. A PDF depends on the fonts of
 * the machine, so it is filed with the document but never compared.
 */
public final class PdfPrinting {
  private static final int TIMEOUT_SECONDS = 180;
  private static final String STYLES = "word/styles.xml";
  private static final Pattern FONT = Pattern.compile("<w:rFonts\\s[^>]*w:eastAsia=\"([^\"]+)\"");
  private static final String FILTER =
      "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"}}";

  private final Path program;

  private PdfPrinting(Path program) {
    this.program = program;
  }

  /**
   * The PDF's properties.
   *
   * @param pages 页数
   * @param fontsKnown whether the installed fonts could be listed
   * @param missingFonts that the document uses and this machine does not have
   */
  record Printed(int pages, boolean fontsKnown, Set<String> missingFonts) {

    /** A remark on its fonts; empty if all are installed. */
    String remark() {
      if (!fontsKnown) {
        return "PDF 用的字体没有核对：这台机器没有 fc-list";
      }
      return missingFonts.isEmpty()
          ? ""
          : "这台机器没有字体 %s，PDF 使用了其他字体，换行、页数可能与 .docx 不同".formatted(String.join("、", missingFonts));
    }
  }

  /**
   * Finds LibreOffice on the PATH.
   *
   * @throws RunFailed when it is not installed
   */
  public static PdfPrinting find() throws RunFailed {
    return InstalledSoftware.libreOffice()
        .map(PdfPrinting::new)
        .orElseThrow(
            () ->
                new RunFailed(
                    ExitCode.ARCHIVE,
                    "没有归档：找不到 LibreOffice（PATH 里没有 soffice），无法生成 PDF。请安装后再归档，或不写 --pdf"));
  }

  /**
   * Converts a document.
   *
   * @param pdf the file to write
   * @param scratch a folder for LibreOffice's own files
   * @throws RunFailed when LibreOffice fails, or when the PDF says something else than the document
   */
  Printed print(Path docx, Path pdf, Path scratch) throws IOException, RunFailed {
    Path folder = Files.createDirectories(scratch.resolve("pdf"));
    Path source = Files.copy(docx, folder.resolve("notice.docx"));
    Path log = folder.resolve("log.txt");
    List<String> command =
        List.of(
            program.toString(),
            "--headless",
            "--norestore",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--convert-to",
            FILTER,
            "--outdir",
            folder.toString(),
            source.toString());
    Path made = folder.resolve("notice.pdf");
    if (!ends(command, log) || !Files.isRegularFile(made)) {
      throw new RunFailed(
          ExitCode.ARCHIVE, "没有归档：LibreOffice 没有生成 PDF。请先用它打开这份 .docx 试试，或不写 --pdf");
    }
    PdfComparison.Found found = PdfComparison.of(docx, made);
    if (found.difference() != null) {
      throw different(found.difference());
    }
    Files.move(made, pdf);
    Optional<Set<String>> installed = InstalledSoftware.fonts();
    Set<String> missing = new TreeSet<>(fonts(docx));
    installed.ifPresent(missing::removeAll);
    return new Printed(
        found.pages(), installed.isPresent(), installed.isPresent() ? missing : Set.of());
  }

  private static RunFailed different(PdfComparison.Difference difference) {
    return new RunFailed(
        ExitCode.ARCHIVE,
        "没有归档：LibreOffice 生成的 PDF 第%d页与 .docx 的文字不一致：.docx 是“%s”，PDF 是“%s”。请换用新版的 LibreOffice，或不写 --pdf"
            .formatted(difference.page(), difference.expected(), difference.actual()));
  }

  private static boolean ends(List<String> command, Path log) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue() == 0;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    return false;
  }

  /** The Chinese fonts that the styles name. */
  private static List<String> fonts(Path docx) throws IOException {
    List<String> fonts = new ArrayList<>();
    try (ZipFile zip = new ZipFile(docx.toFile())) {
      ZipEntry styles = zip.getEntry(STYLES);
      try (InputStream in = zip.getInputStream(styles)) {
        Matcher font = FONT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        while (font.find()) {
          fonts.add(font.group(1));
        }
      }
    }
    return fonts;
  }
}

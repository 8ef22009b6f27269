package org.tongbao.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.util.FileSystemUtils;
import org.tongbao.document.DocumentProperties;
import org.tongbao.document.DocxBody;
import org.tongbao.document.DocxFile;
import org.tongbao.document.Reference;
import org.tongbao.document.ReferenceReader;
import org.tongbao.intake.sheet.RawRow;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.intake.sheet.SheetRows;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.intake.text.Reading;
import org.tongbao.lint.docx.DocumentLines;
import org.tongbao.lint.docx.UnreadableDocx;
import org.tongbao.markup.NoticeMarkup;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;

/**
 * Packages with a single bit changed: each is refused, or says what it said before. {@code ./dev
 * flips} tries all bits.
 */
final class BitFlips {
  private static final Path REFERENCE = Path.of("templates/province/reference.docx");
  private static final Place PLACE = Place.of("province/reference.docx");
  private static final int SECONDS = 60;

  private final Path folder;
  private final List<String> wrong = new ArrayList<>();
  private ExecutorService reading = Executors.newSingleThreadExecutor();
  private int refused;
  private int same;

  BitFlips(Path folder) {
    this.folder = folder;
  }

  /** Reads a package as the program does. */
  private interface Reader {
    /** What it says; empty if it is refused. */
    Optional<List<String>> read(byte[] file) throws Exception;
  }

  /** The only argument says that one bit of so many is tried; without it all are. */
  public static void main(String[] arguments) throws Exception {
    int every = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
    Path folder = Files.createTempDirectory("tongbao-flips");
    boolean right = true;
    for (String kind : kinds()) {
      BitFlips flips = new BitFlips(folder);
      flips.attempt(kind, every);
      System.out.println(kind + ": " + flips.tried());
      flips.wrong.forEach(each -> System.out.println("  " + each));
      right &= flips.wrong.isEmpty();
    }
    FileSystemUtils.deleteRecursively(folder);
    System.exit(right ? 0 : 1);
  }

  static List<String> kinds() {
    return List.of(
        "workbook streamed",
        "workbook deflated",
        "workbook stored",
        "reference deflated",
        "reference stored",
        "document deflated",
        "document stored");
  }

  /** Bits whose change gave something else, an exception or no end. */
  List<String> wrong() {
    return wrong;
  }

  int refused() {
    return refused;
  }

  String tried() {
    return "%d bits tried, %d refused, %d read as before, %d wrong"
        .formatted(refused + same + wrong.size(), refused, same, wrong.size());
  }

  /** Changes bits of a package, one at a time: one of so many. */
  void attempt(String kind, int every) throws Exception {
    byte[] original = original(kind);
    byte[] file =
        kind.endsWith("streamed")
            ? original
            : SmallPackages.packed(original, kind.endsWith("stored"));
    Reader reader = reader(kind);
    List<String> expected = reader.read(file).orElseThrow();
    for (long bit = 0; bit < 8L * file.length; bit += every) {
      byte[] changed = file.clone();
      changed[(int) (bit / 8)] ^= (byte) (1 << (bit % 8));
      Future<Optional<List<String>>> result = reading.submit(() -> reader.read(changed));
      try {
        count(kind, bit, expected, result.get(SECONDS, TimeUnit.SECONDS));
      } catch (ExecutionException e) {
        wrong.add(kind + ", bit " + bit + ": " + e.getCause());
      } catch (TimeoutException e) {
        wrong.add(kind + ", bit " + bit + " hangs");
        reading = Executors.newSingleThreadExecutor();
      }
    }
    reading.shutdown();
  }

  private void count(String kind, long bit, List<String> expected, Optional<List<String>> read) {
    if (read.isEmpty()) {
      refused++;
    } else if (read.get().equals(expected)) {
      same++;
    } else {
      wrong.add(kind + ", bit " + bit + ": " + read.get());
    }
  }

  private byte[] original(String kind) throws IOException {
    if (kind.startsWith("workbook")) {
      return SmallPackages.workbook();
    }
    if (kind.startsWith("reference")) {
      return Files.readAllBytes(REFERENCE);
    }
    return document(Files.readAllBytes(REFERENCE)).orElseThrow();
  }

  private Reader reader(String kind) {
    if (kind.startsWith("workbook")) {
      return this::rows;
    }
    return kind.startsWith("reference")
        ? file -> document(file).map(made -> List.of(HexFormat.of().formatHex(made)))
        : this::lines;
  }

  private Optional<List<String>> rows(byte[] file) throws IOException {
    Path path = Files.write(folder.resolve("units.xlsx"), file);
    Reading<SheetRows> opened = SheetRows.open(Sheets.of(Map.of(Sheet.UNITS, path)), Sheet.UNITS);
    if (opened.value() == null) {
      return Optional.empty();
    }
    List<String> read = new ArrayList<>();
    opened.problems().forEach(problem -> read.add(problem.toString()));
    try (SheetRows rows = opened.value()) {
      for (RawRow row = rows.next(); row != null; row = rows.next()) {
        if (row.fault() != null) {
          return Optional.empty();
        }
        read.add(row.line() + ": " + row.cells());
      }
    }
    return Optional.of(read);
  }

  /** A document with these styles. */
  private Optional<byte[]> document(byte[] file) throws IOException {
    Reference reference;
    try {
      reference = ReferenceReader.read(file, PLACE);
    } catch (InputRefused refusal) {
      return Optional.empty();
    }
    DocxBody body = new DocxBody(reference);
    try (NoticeMarkup markup = new NoticeMarkup(body, written -> () -> PLACE)) {
      markup.write(
          "<notice><title>检查情况<br/>通报</title><h1>总体情况</h1><p>合格509个，合格率98.83%。</p></notice>");
    }
    Path made = folder.resolve("made.docx");
    LocalDate date = LocalDate.of(2024, 6, 28);
    DocxFile.write(made, reference, body, new DocumentProperties(body.title(), "甲", date));
    return Optional.of(Files.readAllBytes(made));
  }

  private Optional<List<String>> lines(byte[] file) throws IOException {
    try {
      return Optional.of(DocumentLines.of(Files.write(folder.resolve("filed.docx"), file)));
    } catch (UnreadableDocx e) {
      return Optional.empty();
    }
  }
}

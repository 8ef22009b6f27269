package org.tongbao.intake.text;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;

/**
 * A text file of the input whose encoding has been decided: by its byte order mark, else strict
 * UTF-8, else strict GB18030. Deciding reads the file once, in chunks.
 */
public final class TextFile {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int SAMPLE = 4096;
  private static final int[] UTF_8_MARK = {0xEF, 0xBB, 0xBF};

  /**
   * So many three-byte characters before the first wrong byte make it damaged UTF-8. Without this,
   * short damaged files pass as GB18030 and turn into other characters: GB18030 has a meaning for
   * most pairs of bytes.
   */
  private static final int SURELY_UTF_8 = 4;

  private final Source source;
  private final String name;
  private final Charset charset;
  private final int mark;
  private final int lines;

  private TextFile(Source source, String name, Charset charset, int mark, int lines) {
    this.source = source;
    this.name = name;
    this.charset = charset;
    this.mark = mark;
    this.lines = lines;
  }

  /** Opens the bytes of the file, each time from the beginning. */
  private interface Source {
    InputStream open() throws IOException;
  }

  /**
   * Decides the encoding of a file, which is read again whenever its text is.
   *
   * @return refused when the file is missing, empty, a workbook, or in no certain encoding
   * @throws IOException when the disk fails, never for what the file holds
   */
  public static Reading<TextFile> open(Path path) throws IOException {
    Reading<Path> readable = readable(path);
    return readable.value() == null
        ? Reading.refused(readable.problems())
        : open(nameOf(path), () -> Files.newInputStream(path));
  }

  /**
   * Decides the encoding of a file that has been read.
   *
   * @return refused when it is empty, a workbook, or in no certain encoding
   */
  public static Reading<TextFile> of(String name, byte[] file) throws IOException {
    return open(name, () -> new ByteArrayInputStream(file));
  }

  /** The same path; refused when there is no file that may be read. */
  public static Reading<Path> readable(Path path) {
    TextMessage missing = whyUnreadable(path);
    return missing == null
        ? Reading.of(path, List.of())
        : Reading.refused(missing.at(Place.of(nameOf(path)), nameOf(path)));
  }

  private static Reading<TextFile> open(String name, Source source) throws IOException {
    byte[] head;
    try (InputStream in = source.open()) {
      head = in.readNBytes(SAMPLE);
    }
    TextMessage other = whyNoText(head, isCsv(name));
    if (other != null) {
      return Reading.refused(other.at(Place.of(name)));
    }
    if (startsWith(head, UTF_8_MARK)) {
      return marked(source, name, StandardCharsets.UTF_8, marks(head, UTF_8_MARK));
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return marked(source, name, StandardCharsets.UTF_16LE, marks(head, 0xFF, 0xFE));
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return marked(source, name, StandardCharsets.UTF_16BE, marks(head, 0xFE, 0xFF));
    }
    return unmarked(source, name);
  }

  /** In bytes: a file that two programs have marked has two marks, of which none is text. */
  private static int marks(byte[] head, int... mark) {
    int length = 0;
    while (startsWith(Arrays.copyOfRange(head, length, head.length), mark)) {
      length += mark.length;
    }
    return length;
  }

  private static @Nullable TextMessage whyUnreadable(Path path) {
    if (Files.isDirectory(path)) {
      return TextMessage.FILE_IS_FOLDER;
    }
    if (!Files.exists(path)) {
      return TextMessage.FILE_MISSING;
    }
    if (!Files.isRegularFile(path)) {
      return TextMessage.FILE_IS_DEVICE; // reading a pipe would wait for its writer
    }
    return Files.isReadable(path) ? null : TextMessage.FILE_NOT_PERMITTED;
  }

  private static @Nullable TextMessage whyNoText(byte[] head, boolean csv) {
    if (head.length == marks(head, UTF_8_MARK)) {
      return csv ? TextMessage.EMPTY_CSV : TextMessage.EMPTY_TEXT;
    }
    if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return csv ? TextMessage.OLD_WORKBOOK_AS_CSV : TextMessage.OLD_WORKBOOK_AS_TEXT;
    }
    if (startsWith(head, 'P', 'K', 3, 4)) {
      return csv ? TextMessage.WORKBOOK_AS_CSV : TextMessage.WORKBOOK_AS_TEXT;
    }
    if (startsWith(head, 0xFF, 0xFE, 0, 0) || startsWith(head, 0, 0, 0xFE, 0xFF)) {
      return csv ? TextMessage.UTF_32_CSV : TextMessage.UTF_32_TEXT;
    }
    boolean wide = startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF);
    if (wide || !manyZeros(head)) {
      return null;
    }
    return csv ? TextMessage.UNMARKED_UTF_16_CSV : TextMessage.UNMARKED_UTF_16_TEXT;
  }

  /** A single zero byte is reported with its cell; many zeros mean two-byte characters. */
  private static boolean manyZeros(byte[] head) {
    int zeros = 0;
    for (byte b : head) {
      zeros += b == 0 ? 1 : 0;
    }
    return zeros > 1 && zeros * 50 >= head.length;
  }

  private static Reading<TextFile> marked(Source source, String name, Charset charset, int mark)
      throws IOException {
    StrictDecoding decoded = StrictDecoding.of(source.open(), mark, charset);
    return decoded.whole()
        ? Reading.of(new TextFile(source, name, charset, mark, decoded.line()), List.of())
        : damaged(name, charset, decoded);
  }

  private static Reading<TextFile> unmarked(Source source, String name) throws IOException {
    StrictDecoding utf8 = StrictDecoding.of(source.open(), 0, StandardCharsets.UTF_8);
    if (utf8.whole()) {
      return Reading.of(
          new TextFile(source, name, StandardCharsets.UTF_8, 0, utf8.line()), List.of());
    }
    if (utf8.wide() >= SURELY_UTF_8) {
      return damaged(name, StandardCharsets.UTF_8, utf8);
    }
    StrictDecoding gb = StrictDecoding.of(source.open(), 0, GB18030);
    if (gb.whole()) {
      return Reading.of(new TextFile(source, name, GB18030, 0, gb.line()), List.of());
    }
    return Reading.refused(
        (isCsv(name) ? TextMessage.UNKNOWN_ENCODING_CSV : TextMessage.UNKNOWN_ENCODING_TEXT)
            .at(new Place(name, Math.max(utf8.line(), gb.line()), 0), utf8.line(), gb.line()));
  }

  private static Reading<TextFile> damaged(String name, Charset charset, StrictDecoding decoded) {
    return Reading.refused(
        (isCsv(name) ? TextMessage.DAMAGED_CSV : TextMessage.DAMAGED_TEXT)
            .at(new Place(name, decoded.line(), 0), charset.name()));
  }

  private static boolean isCsv(String name) {
    return name.endsWith(".csv");
  }

  private static boolean startsWith(byte[] head, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private static String nameOf(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** The file's name without its folder, as messages give it. */
  public String name() {
    return name;
  }

  /** How many lines the file has: no sheet has more rows, so progress can be measured by it. */
  public int lines() {
    return lines;
  }

  /** Another text as the bytes of a file that is encoded and marked as this one. */
  public byte[] encode(String text) {
    return ((mark > 0 ? "\uFEFF" : "") + text).getBytes(charset);
  }

  /** The text from its beginning, without the byte order mark; may be called repeatedly. */
  public BufferedReader reader() throws IOException {
    InputStream in = source.open();
    try {
      in.skipNBytes(mark);
      return new BufferedReader(
          new InputStreamReader(
              in,
              charset
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .onUnmappableCharacter(CodingErrorAction.REPORT)),
          1 << 16);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}

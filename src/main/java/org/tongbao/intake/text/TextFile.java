package org.tongbao.intake.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * A text file of the input whose encoding has been decided: by its byte order mark, else strict
 * UTF-8, else strict GB18030. Deciding reads the file once, in chunks.
 */
public final class TextFile {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int SAMPLE = 4096;

  /**
   * So many three-byte characters before the first wrong byte make it damaged UTF-8. Without this,
   * short damaged files pass as GB18030 and turn into other characters: GB18030 has a meaning for
   * most pairs of bytes.
   */
  private static final int SURELY_UTF_8 = 4;

  private final Path path;
  private final String name;
  private final Charset charset;
  private final int mark;
  private final int lines;

  private TextFile(Path path, Charset charset, int mark, int lines) {
    this.path = path;
    this.name = nameOf(path);
    this.charset = charset;
    this.mark = mark;
    this.lines = lines;
  }

  /**
   * Decides the encoding.
   *
   * @return refused when the file is missing, empty, a workbook, or in no encoding that is sure
   * @throws IOException when the disk fails, never for what the file holds
   */
  public static Reading<TextFile> open(Path path) throws IOException {
    String name = nameOf(path);
    String missing = whyUnreadable(path);
    if (missing != null) {
      return refused(Place.of(name), missing, "请把“" + name + "”放进输入文件夹，文件名要一字不差，并且能打开");
    }
    byte[] head;
    try (InputStream in = Files.newInputStream(path)) {
      head = in.readNBytes(SAMPLE);
    }
    String other = whyNoText(head);
    if (other != null) {
      return refused(Place.of(name), other, saveAgain(name));
    }
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return marked(path, StandardCharsets.UTF_8, 3);
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return marked(path, StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return marked(path, StandardCharsets.UTF_16BE, 2);
    }
    return unmarked(path);
  }

  private static @Nullable String whyUnreadable(Path path) {
    if (Files.isDirectory(path)) {
      return "这是文件夹，不是文件";
    }
    if (!Files.exists(path)) {
      return "找不到这个文件";
    }
    return Files.isReadable(path) ? null : "没有读取这个文件的权限";
  }

  private static @Nullable String whyNoText(byte[] head) {
    if (head.length == 0 || (head.length == 3 && startsWith(head, 0xEF, 0xBB, 0xBF))) {
      return "文件是空的";
    }
    if (startsWith(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return "这其实是旧版 Excel 或 WPS 工作簿（.xls、.et），只是改了文件名，不是文本";
    }
    if (startsWith(head, 'P', 'K', 3, 4)) {
      return "这其实是 Excel 工作簿（.xlsx）或压缩包，只是改了文件名，不是文本";
    }
    if (startsWith(head, 0xFF, 0xFE, 0, 0) || startsWith(head, 0, 0, 0xFE, 0xFF)) {
      return "文件是 UTF-32 编码，本程序不读";
    }
    boolean wide = startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF);
    return !wide && manyZeros(head) ? "文件像是 UTF-16 编码，却没有开头的标记，读法无法确定" : null;
  }

  /** One zero byte is a stray character that its cell answers for; many are every second byte. */
  private static boolean manyZeros(byte[] head) {
    int zeros = 0;
    for (byte b : head) {
      zeros += b == 0 ? 1 : 0;
    }
    return zeros > 1 && zeros * 50 >= head.length;
  }

  private static Reading<TextFile> marked(Path path, Charset charset, int mark) throws IOException {
    EncodingTrial trial = EncodingTrial.run(path, mark, charset);
    return trial.whole()
        ? accepted(path, charset, mark, trial)
        : damaged(nameOf(path), charset, trial);
  }

  private static Reading<TextFile> unmarked(Path path) throws IOException {
    EncodingTrial utf8 = EncodingTrial.run(path, 0, StandardCharsets.UTF_8);
    if (utf8.whole()) {
      return accepted(path, StandardCharsets.UTF_8, 0, utf8);
    }
    String name = nameOf(path);
    if (utf8.wide() >= SURELY_UTF_8) {
      return damaged(name, StandardCharsets.UTF_8, utf8);
    }
    EncodingTrial gb = EncodingTrial.run(path, 0, GB18030);
    if (gb.whole()) {
      return accepted(path, GB18030, 0, gb);
    }
    return refused(
        new Place(name, Math.max(utf8.line(), gb.line()), 0),
        "文件编码认不出来：按 UTF-8 读到第" + utf8.line() + "行、按 GB18030 读到第" + gb.line() + "行就读不下去了",
        saveAgain(name));
  }

  private static Reading<TextFile> accepted(
      Path path, Charset charset, int mark, EncodingTrial trial) {
    return new Reading<>(new TextFile(path, charset, mark, trial.line()), List.of());
  }

  private static Reading<TextFile> damaged(String name, Charset charset, EncodingTrial trial) {
    return refused(
        new Place(name, trial.line(), 0),
        "文件是 " + charset.name() + " 编码，这一行却有不合编码的字节，可能是拼进了别的文件，或者文件没有存完整",
        saveAgain(name));
  }

  private static Reading<TextFile> refused(Place place, String fault, String remedy) {
    return Reading.refused(Problem.error(place, fault, remedy));
  }

  private static String saveAgain(String name) {
    return name.endsWith(".csv")
        ? "请用 Excel 或 WPS 打开原表核对，再另存为“CSV UTF-8（逗号分隔）”"
        : "请用记事本打开核对，再另存一次，编码选 UTF-8";
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

  /** In which it is read. */
  public Charset charset() {
    return charset;
  }

  /** How many lines the file has: no sheet has more rows, so progress can be measured by it. */
  public int lines() {
    return lines;
  }

  /** Another text as the bytes of a file that is encoded and marked as this one. */
  public byte[] encode(String text) {
    return ((mark > 0 ? "\uFEFF" : "") + text).getBytes(charset);
  }

  /** The text from its beginning, without the mark; may be called again and again. */
  public BufferedReader reader() throws IOException {
    InputStream in = Files.newInputStream(path);
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

package org.tongbao.lint;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a .docx, found by their relationships and read within limits. */
final class DocxPackage implements AutoCloseable {
  /** Far above any notice: a table of 200,000 rows has about 150 MB. */
  private static final long MOST_BYTES = 400L << 20;

  /** Deflate reaches 1032; a table of like rows about 60. */
  private static final long MOST_RATIO = 300;

  /** Below this no ratio does harm. */
  private static final long HARMLESS_BYTES = 16L << 20;

  private static final int MOST_PARTS = 10_000;
  private static final String DOCUMENT_TYPE = "/officeDocument";

  private final ZipFile zip;
  private final String document;
  private final Map<String, Target> targets;

  /** Where a relationship of the document leads, and of what type it is. */
  private record Target(String type, String part) {}

  private DocxPackage(ZipFile zip) throws UnreadableDocx, IOException {
    this.zip = zip;
    if (zip.size() > MOST_PARTS) {
      throw new UnreadableDocx("部件有 " + zip.size() + " 个，多得不像公文，没有读取");
    }
    String found = "";
    for (Target target : relationships("_rels/.rels", "").values()) {
      if (target.type.endsWith(DOCUMENT_TYPE)) {
        found = target.part;
      }
    }
    if (found.isEmpty()) {
      throw new UnreadableDocx("包里没有指明正文在哪个部件，不是 .docx 文档");
    }
    document = found;
    int slash = document.lastIndexOf('/') + 1;
    String folder = document.substring(0, slash);
    String relationships = folder + "_rels/" + document.substring(slash) + ".rels";
    targets = exists(relationships) ? relationships(relationships, folder) : Map.of();
  }

  /**
   * Opens a file.
   *
   * @throws UnreadableDocx when it is no .docx
   * @throws IOException when the disk fails
   */
  static DocxPackage open(Path file) throws UnreadableDocx, IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile());
    } catch (NoSuchFileException e) {
      throw new UnreadableDocx("没有这个文件");
    } catch (ZipException | IllegalArgumentException e) {
      throw new UnreadableDocx(whatItIs(file));
    }
    try {
      return new DocxPackage(zip);
    } catch (UnreadableDocx | IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static String whatItIs(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(5);
    }
    if (start.length == 0) {
      return "文件是空的";
    }
    String magic = new String(start, java.nio.charset.StandardCharsets.ISO_8859_1);
    if (magic.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return "这是旧式 .doc、.wps 或加了密码的文件，请用 Word 或 WPS 另存为不加密的 .docx";
    }
    if (magic.startsWith("%PDF") || magic.startsWith("{\\rtf")) {
      return "这是 " + (magic.startsWith("%") ? "PDF" : "RTF") + " 文件，不是 .docx";
    }
    return "不是完好的 .docx（它应是一个 zip 压缩包），请重新取得或另存一份";
  }

  /** The main part's reader. */
  PartReader document() throws UnreadableDocx, IOException {
    return read(document);
  }

  /** A reader of the part that the document has one of, such as {@code styles}; null without. */
  @Nullable PartReader only(String type) throws UnreadableDocx, IOException {
    for (Target target : targets.values()) {
      if (target.type.endsWith("/" + type) && exists(target.part)) {
        return read(target.part);
      }
    }
    return null;
  }

  /** A reader of the part with that relationship, such as a footer; null without. */
  @Nullable PartReader related(String id) throws UnreadableDocx, IOException {
    Target target = targets.get(id);
    return target == null || !exists(target.part) ? null : read(target.part);
  }

  private boolean exists(String part) {
    return zip.getEntry(part) != null;
  }

  private Map<String, Target> relationships(String part, String folder)
      throws UnreadableDocx, IOException {
    Map<String, Target> found = new HashMap<>();
    try (PartReader reader = read(part)) {
      while (reader.next()) {
        if (reader.starts("Relationship")) {
          String target = reader.attribute("Target", "");
          String absolute = target.startsWith("/") ? target.substring(1) : folder + target;
          found.put(reader.attribute("Id", ""), new Target(reader.attribute("Type", ""), absolute));
        }
      }
    }
    return found;
  }

  private PartReader read(String part) throws UnreadableDocx, IOException {
    ZipEntry entry = zip.getEntry(part);
    if (entry == null) {
      throw new UnreadableDocx("缺少部件 " + part + "，文档不完整");
    }
    try {
      InputStream in = zip.getInputStream(entry);
      return new PartReader(part, new Limited(part, in, entry.getCompressedSize()));
    } catch (ZipException e) {
      throw new UnreadableDocx("部件 " + part + " 解不开，文档已损坏");
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Stops at more bytes than a notice could have, whatever the zip says of itself. */
  private static final class Limited extends FilterInputStream {
    private final String part;
    private final long allowed;
    private long read;

    Limited(String part, InputStream in, long compressed) {
      super(in);
      this.part = part;
      this.allowed = Math.min(MOST_BYTES, Math.max(HARMLESS_BYTES, compressed * MOST_RATIO));
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int some = super.read(bytes, from, length);
      count(Math.max(0, some));
      return some;
    }

    private void count(int more) throws TooLong {
      read += more;
      if (read > allowed) {
        throw new TooLong("部件 " + part + " 解压后大得不合常理（超过 " + (allowed >> 20) + " MB），没有读完");
      }
    }
  }

  /** A part goes beyond its limit; its message is Chinese. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;

    TooLong(String message) {
      super(message);
    }
  }
}

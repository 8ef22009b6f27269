package org.tongbao.lint.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.tongbao.cache.ByteKeyedCache;
import org.tongbao.opc.Parts;
import org.tongbao.opc.UncertainPart;
import org.tongbao.opc.ZippedParts;

/** The parts of a .docx: finds them by their relationships and limits how much is read. */
final class DocxPackage implements AutoCloseable {
  private static final int MOST_PARTS = 10_000;
  private static final String DOCUMENT_TYPE = "/officeDocument";

  private final ZippedParts zip;
  private final PartCache cache;
  private final String document;
  private final Map<String, Target> targets;

  /** The target of a relationship, and its type. */
  record Target(String type, String part) {}

  /** Parses one part. */
  interface PartParser<V> {
    V parse(PartReader reader) throws UnreadableDocx, IOException;
  }

  private DocxPackage(ZippedParts zip, PartCache cache) throws UnreadableDocx, IOException {
    this.zip = zip;
    this.cache = cache;
    if (zip.names().size() > MOST_PARTS) {
      throw new UnreadableDocx(DocxMessage.DOCX_WITH_TOO_MANY_PARTS, zip.names().size());
    }
    String found = "";
    for (Target target : relationships("").values()) {
      if (target.type.endsWith(DOCUMENT_TYPE)) {
        found = target.part;
      }
    }
    if (found.isEmpty()) {
      throw new UnreadableDocx(DocxMessage.DOCX_WITHOUT_MAIN_PART);
    }
    document = found;
    targets = exists(Parts.relationshipsOf(document)) ? relationships(document) : Map.of();
  }

  /**
   * Opens a file.
   *
   * @param cache of parts parsed before
   * @throws UnreadableDocx when it is no .docx
   * @throws IOException when the disk fails
   */
  static DocxPackage open(Path file, PartCache cache) throws UnreadableDocx, IOException {
    ZippedParts zip;
    try {
      zip = ZippedParts.open(file);
    } catch (NoSuchFileException e) {
      throw new UnreadableDocx(DocxMessage.DOCX_MISSING);
    } catch (UncertainPart e) {
      throw unreadable(e.part(), e);
    } catch (ZipException e) {
      throw new UnreadableDocx(whatItIs(file));
    }
    try {
      return new DocxPackage(zip, cache);
    } catch (UnreadableDocx | IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static DocxMessage whatItIs(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(5);
    }
    if (start.length == 0) {
      return DocxMessage.DOCX_EMPTY;
    }
    String magic = new String(start, java.nio.charset.StandardCharsets.ISO_8859_1);
    if (magic.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return DocxMessage.DOCX_OF_OLD_FORMAT;
    }
    if (magic.startsWith("%PDF")) {
      return DocxMessage.DOCX_IS_PDF;
    }
    return magic.startsWith("{\\rtf") ? DocxMessage.DOCX_IS_RTF : DocxMessage.DOCX_NOT_A_ZIP;
  }

  /** The main part's reader. */
  PartReader document() throws UnreadableDocx, IOException {
    return new PartReader(document, stream(document));
  }

  /** The document's styles; a document without that part has none. */
  StyleSheet styles() throws UnreadableDocx, IOException {
    String part = only("styles");
    return part == null ? StyleSheet.none() : read(part, part, cache.styles(), StyleSheet::read);
  }

  /** Whether even pages have a footer of their own. */
  boolean evenAndOdd() throws UnreadableDocx, IOException {
    String part = only("settings");
    return part != null && read(part, part, cache.evenAndOdd(), SectionReader::evenAndOdd);
  }

  /** The footer with that relationship id; null without one. */
  @Nullable Footer footer(String type, String id, StyleSheet styles)
      throws UnreadableDocx, IOException {
    Target target = targets.get(id);
    if (target == null || !exists(target.part)) {
      return null;
    }
    PartParser<Footer> parser = reader -> new FooterReader(reader, styles).read(type);
    if (!cache.styles().contains(styles)) {
      // these styles are not cached; a cached footer would keep them in memory
      try (PartReader reader = new PartReader(target.part, stream(target.part))) {
        return parser.parse(reader);
      }
    }
    return read(target.part, List.of(target.part, type, styles), cache.footers(), parser);
  }

  /** The chart with that relationship id; null without one. */
  @Nullable Chart chart(String id) throws UnreadableDocx, IOException {
    Target target = targets.get(id);
    if (target == null || !target.type.endsWith("/chart") || !exists(target.part)) {
      return null;
    }
    try (PartReader reader = new PartReader(target.part, stream(target.part))) {
      return ChartReader.read(reader);
    }
  }

  /** The part of a type that occurs once, such as {@code styles}; null without one. */
  private @Nullable String only(String type) {
    for (Target target : targets.values()) {
      if (target.type.endsWith("/" + type) && exists(target.part)) {
        return target.part;
      }
    }
    return null;
  }

  private boolean exists(String part) {
    return zip.has(part);
  }

  private Map<String, Target> relationships(String source) throws UnreadableDocx, IOException {
    String part = Parts.relationshipsOf(source);
    return read(part, part, cache.relationships(), reader -> relationships(reader, source));
  }

  private static Map<String, Target> relationships(PartReader reader, String source)
      throws UnreadableDocx, IOException {
    Map<String, Target> found = new HashMap<>();
    while (reader.next()) {
      if (reader.starts("Relationship")) {
        String part = Parts.resolve(source, reader.attribute("Target", ""));
        found.put(reader.attribute("Id", ""), new Target(reader.attribute("Type", ""), part));
      }
    }
    return found;
  }

  /**
   * Parses a part, or takes the cached result of the same bytes.
   *
   * @param what all that the result depends on besides the bytes
   */
  private <V> V read(String part, Object what, ByteKeyedCache<V> before, PartParser<V> parser)
      throws UnreadableDocx, IOException {
    try (InputStream in = stream(part)) {
      return before.read(what, in, bytes -> parser.parse(new PartReader(part, bytes)));
    } catch (LimitedInput.TooLong | UncertainPart e) {
      throw unreadable(part, e);
    }
  }

  /** The message for a part that cannot be unpacked, or has no certain content. */
  static UnreadableDocx unreadable(String part, IOException fault) {
    if (fault instanceof LimitedInput.TooLong tooLong) {
      return tooLong.reason();
    }
    return fault instanceof UncertainPart uncertain && uncertain.isTwice()
        ? new UnreadableDocx(DocxMessage.DOCX_PART_TWICE, part)
        : new UnreadableDocx(DocxMessage.DOCX_PART_DAMAGED, part);
  }

  private InputStream stream(String part) throws UnreadableDocx, IOException {
    if (!exists(part)) {
      throw new UnreadableDocx(DocxMessage.DOCX_PART_MISSING, part);
    }
    return new LimitedInput(part, zip.stream(part), zip.compressedSize(part));
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

package org.tongbao.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.docx4j.openpackaging.contenttype.ContentTypeManager;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Load3;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.packages.OpcPackage;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.jspecify.annotations.Nullable;
import org.tongbao.cache.ByteKeyedCache;

/**
 * A {@code reference.docx} as docx4j holds it, with the parts that every document has of its own;
 * documents are saved through it. Thread-safe.
 */
final class ReferencePackage {
  private static final String MAIN_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  static {
    LazyContexts.use();
  }

  private final OpcPackage docx;
  private final Map<String, Deflated> contents = new HashMap<>();
  private final ByteKeyedCache<Deflated> compressed = new ByteKeyedCache<>();

  private ReferencePackage(OpcPackage docx) {
    this.docx = docx;
  }

  /**
   * Reads a package.
   *
   * @param parts the bytes of its {@linkplain ReferenceParts kept parts}, by name
   * @param comments whether documents will have comments
   * @return empty when docx4j cannot read it
   */
  static Optional<ReferencePackage> read(Map<String, byte[]> parts, boolean comments) {
    try {
      ReferencePackage read = new ReferencePackage(new Load3(new ReferenceSource(parts)).get());
      read.keep(parts);
      read.dropContentTypes();
      read.addOwnParts(comments);
      read.docx.setSourcePartStore(null); // the contents that documents need are kept
      return Optional.of(read);
    } catch (Docx4JException | IOException | RuntimeException e) {
      return Optional.empty(); // docx4j throws exceptions of any kind at a broken package
    }
  }

  /** Keeps the contents compressed. */
  private void keep(Map<String, byte[]> parts) throws IOException {
    for (Part part : docx.getParts().getParts().values()) {
      String name = SavedParts.entry(part.getPartName());
      contents.put(name, Deflated.of(Objects.requireNonNull(parts.get(name), name)));
    }
  }

  /** Drops the content types of parts that are not kept. */
  private void dropContentTypes() {
    ContentTypeManager types = docx.getContentTypeManager();
    types
        .getOverrideContentType()
        .keySet()
        .removeIf(name -> !contents.containsKey(String.valueOf(name).substring(1)));
    types
        .getDefaultContentType()
        .keySet()
        .removeIf(
            extension ->
                !extension.equals("rels")
                    && contents.keySet().stream().noneMatch(name -> hasExtension(name, extension)));
  }

  private static boolean hasExtension(String name, String extension) {
    return name.toLowerCase(Locale.ROOT).endsWith("." + extension);
  }

  /** Adds the parts that every document has of its own. */
  private void addOwnParts(boolean comments) throws Docx4JException {
    docx.addTargetPart(new DocPropsCorePart());
    if (contents.containsKey(WordNames.DOCUMENT)) {
      docx.getContentTypeManager().addOverrideContentType(main().getPartName(), MAIN_TYPE);
      if (comments) {
        main().addTargetPart(new CommentsPart());
      }
    }
  }

  private Part main() throws Docx4JException {
    return docx.getParts().get(new PartName("/" + WordNames.DOCUMENT));
  }

  /** A part as the reference has it; null where it has none of that name. */
  byte @Nullable [] content(String name) {
    Deflated content = contents.get(name);
    return content == null ? null : content.plain();
  }

  /** The names of the parts that documents take over. */
  Set<String> names() {
    return contents.keySet();
  }

  /**
   * The parts of a document, as docx4j saves them.
   *
   * @param own the contents of the document's own parts, by name
   * @param charts its charts
   */
  synchronized SavedParts save(Map<String, Deflated> own, List<ChartPart> charts) {
    Map<String, Deflated> all = new HashMap<>(contents);
    all.putAll(own);
    SavedParts saved = new SavedParts(all, compressed);
    try {
      for (ChartPart chart : charts) {
        chart.addTo(main());
        all.putAll(chart.contents());
      }
      new Save(docx, saved).save(OutputStream.nullOutputStream());
      for (ChartPart chart : charts) {
        chart.removeFrom(main());
      }
    } catch (Docx4JException e) {
      throw new IllegalStateException(e); // all contents come from memory
    }
    return saved;
  }
}

package org.tongbao.document;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.io3.stores.ZipPartStore;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.WordprocessingML.CommentsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.Comments;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Nearest;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Reads a {@code reference.docx} by docx4j, which resolves the package and writes its parts anew.
 */
public final class ReferenceReader {
  /** The order in which readers of a package like to meet its parts. */
  private static final Comparator<String> PART_ORDER =
      Comparator.comparingInt(ReferenceReader::rank).thenComparing(Comparator.naturalOrder());

  /** How the types of the relationships end that lead to comments and to those who wrote them. */
  private static final Set<String> OF_COMMENTS =
      Set.of("comments", "commentsExtended", "commentsIds", "commentsExtensible", "people");

  private ReferenceReader() {}

  /**
   * Reads and checks the file.
   *
   * @param place how messages name the file
   * @throws InputRefused when it is no .docx, or lacks a style or its page
   * @throws IOException when it cannot be read
   */
  public static Reference read(Path file, Place place) throws IOException, InputRefused {
    return read(file, place, false);
  }

  /**
   * Reads and checks the file for documents with comments: there is a place for them in the
   * package.
   *
   * @param place how messages name the file
   * @throws InputRefused when it is no .docx, or lacks a style or its page
   * @throws IOException when it cannot be read
   */
  public static Reference readForComments(Path file, Place place) throws IOException, InputRefused {
    return read(file, place, true);
  }

  private static Reference read(Path file, Place place, boolean comments)
      throws IOException, InputRefused {
    ReferenceGuard.check(file, place);
    Map<String, byte[]> parts = parts(file, place, comments);
    byte[] document = parts.remove(WordNames.DOCUMENT);
    byte[] styles = parts.get(WordNames.STYLES);
    if (document == null || styles == null) {
      throw refused(place, "里面没有正文或样式", "请从别的模板文件夹复制一个 reference.docx 再修改");
    }
    parts.remove(WordNames.CORE_PROPERTIES);
    parts.remove(WordNames.COMMENTS);
    try {
      Map<String, StyleDefinition> named = StylesPart.byName(new ByteArrayInputStream(styles));
      List<SectionPart> sections = SectionPart.read(new ByteArrayInputStream(document));
      Pages pages = Pages.of(sections, place);
      return new Reference(closedList(named, place), named, pages, deflated(parts));
    } catch (XMLStreamException e) {
      throw refused(place, "里面的部件不是完整的 XML", "请用 Word 打开后另存一次");
    }
  }

  private static Map<StyleName, StyleDefinition> closedList(
      Map<String, StyleDefinition> named, Place place) throws InputRefused {
    Map<StyleName, StyleDefinition> known = new EnumMap<>(StyleName.class);
    List<Problem> missing = new ArrayList<>();
    Set<String> others = new LinkedHashSet<>(named.keySet());
    others.removeAll(StyleName.labels());
    for (StyleName style : StyleName.values()) {
      StyleDefinition definition = named.get(style.label());
      if (definition == null) {
        String hint =
            Nearest.to(style.label(), others)
                .filter(n -> n.length() > 2)
                .map(n -> "（里面有相近的“" + n + "”）")
                .orElse("");
        missing.add(
            Problem.error(place, "缺少样式“" + style.label() + "”" + hint, "请在 Word 中新建或改回这个样式名"));
      } else {
        known.put(style, definition);
      }
    }
    if (!missing.isEmpty()) {
      throw new InputRefused(missing);
    }
    return known;
  }

  private static Map<String, byte[]> parts(Path file, Place place, boolean comments)
      throws IOException, InputRefused {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      ByteArrayOutputStream saved = new ByteArrayOutputStream();
      WordprocessingMLPackage whole = WordprocessingMLPackage.load(in);
      byte[] document = new byte[0];
      try (InputStream main = whole.getSourcePartStore().loadPart(WordNames.DOCUMENT)) {
        if (main != null) {
          document = main.readAllBytes();
        }
      }
      leaveLinksBehind(whole);
      dropComments(whole);
      if (comments) {
        CommentsPart empty = new CommentsPart();
        empty.setJaxbElement(new Comments());
        whole.getMainDocumentPart().addTargetPart(empty);
      }
      new Save(whole, new WithoutMainPart()).save(saved);
      Map<String, byte[]> parts = unzip(saved.toByteArray());
      if (document.length > 0) {
        parts.put(WordNames.DOCUMENT, document);
      }
      return parts;
    } catch (Docx4JException e) {
      throw refused(place, "不是完好的 .docx 文件", "请用 Word 打开后另存为 .docx");
    }
  }

  /** What someone remarked on the looks is no part of them. */
  private static void dropComments(WordprocessingMLPackage whole) {
    RelationshipsPart relationships = whole.getMainDocumentPart().getRelationshipsPart();
    for (Relationship each : List.copyOf(relationships.getRelationships().getRelationship())) {
      String type = each.getType();
      if (OF_COMMENTS.contains(type.substring(type.lastIndexOf('/') + 1))) {
        relationships
            .removePart(relationships.getPart(each).getPartName())
            .forEach(whole.getContentTypeManager()::removeOverrideContentType);
      }
    }
  }

  /**
   * The sample text's links have no place in a notice; nor has the template that Word remembers, a
   * path on the machine of whoever made the file.
   */
  private static void leaveLinksBehind(WordprocessingMLPackage whole) throws Docx4JException {
    removeExternal(whole.getMainDocumentPart().getRelationshipsPart(false));
    DocumentSettingsPart settings = whole.getMainDocumentPart().getDocumentSettingsPart();
    if (settings != null && removeExternal(settings.getRelationshipsPart(false))) {
      settings.getContents().setAttachedTemplate(null);
    }
  }

  private static boolean removeExternal(@Nullable RelationshipsPart relationships)
      throws Docx4JException {
    return relationships != null
        && relationships
            .getContents()
            .getRelationship()
            .removeIf(r -> "External".equals(r.getTargetMode()));
  }

  private static Map<String, byte[]> unzip(byte[] zip) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>(PART_ORDER);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), in.readAllBytes());
      }
    }
    return parts;
  }

  private static Map<String, Deflated> deflated(Map<String, byte[]> parts) {
    Map<String, Deflated> deflated = new LinkedHashMap<>();
    parts.forEach((name, bytes) -> deflated.put(name, Deflated.of(bytes)));
    return deflated;
  }

  private static int rank(String part) {
    return switch (part) {
      case WordNames.CONTENT_TYPES -> 0;
      case WordNames.ROOT_RELATIONSHIPS -> 1;
      default -> 2;
    };
  }

  private static InputRefused refused(Place place, String fault, String remedy) {
    return new InputRefused(List.of(Problem.error(place, fault, remedy)));
  }

  /** The main part is ours to write. */
  private static final class WithoutMainPart extends ZipPartStore {
    @Override
    @SuppressWarnings("rawtypes")
    public void saveJaxbXmlPart(JaxbXmlPart part) throws Docx4JException {
      if (!(part instanceof MainDocumentPart)) {
        super.saveJaxbXmlPart(part);
      }
    }
  }
}

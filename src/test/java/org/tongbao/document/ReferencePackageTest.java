package org.tongbao.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.opc.Parts;
import org.tongbao.problem.Place;

/** Which parts of a reference.docx go into documents, and what the package then says of them. */
class ReferencePackageTest {
  private static final String ODF = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String END = "</Relationships>";

  @TempDir private Path folder;
  private Map<String, byte[]> parts;

  @BeforeEach
  void readTheDeliveredLooks() {
    parts = Docx.parts(Docx.REFERENCE);
  }

  private void put(String part, String text) {
    parts.put(part, text.getBytes(UTF_8));
  }

  private void replace(String part, String from, String to) {
    String text = new String(parts.get(part), UTF_8);
    assertThat(text).contains(from);
    put(part, text.replace(from, to));
  }

  private void relate(String part, String kind, String target, String more) {
    String list = Parts.relationshipsOf(part);
    parts.putIfAbsent(
        list,
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'></Relationships>"
            .getBytes(UTF_8));
    String way =
        "<Relationship Id='%s' Type='%srelationships/%s' Target='%s' %s/>"
            .formatted("x" + parts.size(), ODF, kind, target, more);
    replace(list, END, way + END);
  }

  /** Adds a part with its content type. */
  private void put(String part, String type, String text) throws Exception {
    put(part, text);
    replace(
        WordNames.CONTENT_TYPES,
        "</Types>",
        "<Override PartName=\"/%s\" ContentType=\"application/vnd.openxmlformats-officedocument.%s+xml\"/></Types>"
            .formatted(part, type));
  }

  private Map<String, byte[]> read(boolean comments) throws Exception {
    Map<String, byte[]> used = ReferenceParts.kept(parts, Place.of("x"));
    ReferencePackage docx = ReferencePackage.read(used, comments).orElseThrow();
    Deflated own = Deflated.of("<own/>".getBytes(UTF_8));
    Map<String, Deflated> contents =
        Map.of(WordNames.CORE_PROPERTIES, own, WordNames.COMMENTS, own);
    Path made = folder.resolve("made.docx");
    try (OutputStream out = Files.newOutputStream(made)) {
      docx.save(contents, List.of()).writeTo(out);
    }
    return Docx.parts(made);
  }

  private String list(String part) throws Exception {
    return new String(read(false).get(part), UTF_8);
  }

  @Test
  void keepsWhatTheRelationshipsLeadToAsItIs() throws Exception {
    parts.put("word/media/徽.png", new byte[] {1, 2, 3});
    put(
        "word/theme/theme1.xml",
        "theme",
        "<a:theme xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'/>");
    relate("word/document.xml", "theme", "/word/theme/theme1.xml", "");
    relate("word/footer4.xml", "image", "../word/./media/徽.png", "");
    replace(
        WordNames.CONTENT_TYPES,
        "<Override",
        "<Default Extension=\"PNG\" ContentType=\"image/png\"/><Override");

    Map<String, byte[]> kept = read(false);

    assertThat(kept.get("word/media/徽.png")).containsExactly(1, 2, 3);
    assertThat(kept.get("word/styles.xml")).isEqualTo(parts.get("word/styles.xml"));
    assertThat(kept).containsKey("word/theme/theme1.xml");
    assertThat(new String(kept.get("word/_rels/footer4.xml.rels"), UTF_8))
        .contains("Target=\"../word/./media/徽.png\"");
    assertThat(list(WordNames.CONTENT_TYPES))
        .contains("<Default Extension=\"PNG\" ContentType=\"image/png\"/>");
  }

  @Test
  void leavesBehindWhatIsNoLook() throws Exception {
    put("word/stray.xml", "<stray/>");
    put("word/comments.xml", "wordprocessingml.comments", "<comments/>");
    put("word/people.xml", "wordprocessingml.people", "<people/>");
    parts.put("docProps/thumbnail.jpeg", new byte[] {1});
    relate("word/document.xml", "comments", "comments.xml", "");
    relate("word/document.xml", "people", "people.xml", "");
    relate("word/document.xml", "hyperlink", "http://example.com/", "TargetMode='External'");
    relate("word/document.xml", "image", "media/gone.png", "");
    relate("word/document.xml", "image", "../../../../etc/passwd", "");
    relate("", "thumbnail", "docProps/thumbnail.jpeg", "");
    relate("word/footer1.xml", "hyperlink", "http://example.com/foot", "TargetMode='External'");

    assertThat(read(false).keySet())
        .contains("word/footer1.xml")
        .doesNotContain(
            "word/stray.xml", "word/comments.xml", "word/people.xml", "docProps/thumbnail.jpeg")
        .noneMatch(name -> name.contains("passwd"));
    assertThat(list(WordNames.DOCUMENT_RELATIONSHIPS)).doesNotContain("x1", "gone", "passwd");
    assertThat(read(false)).doesNotContainKey("word/_rels/footer1.xml.rels");
    assertThat(list(WordNames.CONTENT_TYPES)).doesNotContain("stray", "people", "comments");
  }

  @Test
  void forgetsTheTemplateThatWordRemembers() throws Exception {
    replace(
        "word/settings.xml",
        "</w:settings>",
        "<w:attachedTemplate r:id='x' xmlns:r='" + ODF + "relationships'/></w:settings>");
    relate(
        "word/settings.xml", "attachedTemplate", "file:///C:/张三/a.dotx", "TargetMode='External'");

    Map<String, byte[]> kept = read(false);

    assertThat(kept).doesNotContainKey("word/_rels/settings.xml.rels");
    assertThat(new String(kept.get("word/settings.xml"), UTF_8))
        .doesNotContain("attachedTemplate")
        .contains("<w:evenAndOddHeaders");
  }

  @Test
  void preparesPlacesForPropertiesAndComments() throws Exception {
    parts.remove("docProps/core.xml");
    replace(
        WordNames.CONTENT_TYPES,
        "wordprocessingml.document.main+xml",
        "wordprocessingml.template.main+xml");

    assertThat(list(WordNames.ROOT_RELATIONSHIPS)).contains("Target=\"docProps/core.xml\"");
    assertThat(list(WordNames.CONTENT_TYPES))
        .contains("PartName=\"/docProps/core.xml\"", "wordprocessingml.document.main+xml")
        .doesNotContain("template.main", "comments");
    Map<String, byte[]> kept = read(true);
    assertThat(new String(kept.get(WordNames.DOCUMENT_RELATIONSHIPS), UTF_8))
        .containsOnlyOnce("Target=\"comments.xml\"");
    assertThat(new String(kept.get(WordNames.CONTENT_TYPES), UTF_8))
        .contains("PartName=\"/word/comments.xml\"");
  }

  @Test
  void doesNotTakeABrokenPart() {
    put("word/fontTable.xml", "<w:fonts");

    assertThatThrownBy(() -> read(false)).isInstanceOf(XMLStreamException.class);
  }

  @Test
  void isNoPackageWithoutTheTwoLists() throws Exception {
    parts.remove(WordNames.ROOT_RELATIONSHIPS);

    Map<String, byte[]> none = ReferenceParts.kept(parts, Place.of("x"));
    assertThat(ReferencePackage.read(none, false)).isEmpty();
    assertThat(ReferencePackage.read(Map.of(), false)).isEmpty();
  }

  /** A library that knows all of WordprocessingML reads what became of the looks. */
  @Test
  void anotherReaderFindsTheLooks() throws Exception {
    File file = Docx.make(folder.resolve("通报.docx"), "<p>文</p>").file().toFile();

    WordprocessingMLPackage whole = WordprocessingMLPackage.load(file);

    assertThat(whole.getMainDocumentPart().getStyleDefinitionsPart().getStyleById("Normal"))
        .as("styles are there by their ids")
        .isNotNull();
    assertThat(whole.getParts().getParts().values())
        .filteredOn(FooterPart.class::isInstance)
        .hasSize(5)
        .allSatisfy(
            foot -> assertThat(((FooterPart) foot).getContents().getContent()).isNotEmpty());
    assertThat(whole.getDocPropsCorePart().getContents().getTitle().getValue().getContent())
        .containsExactly("检查情况通报");
  }
}

package org.tongbao.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.tongbao.opc.Parts;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** The delivered reference.docx with parts that are changed. */
final class ChangedReference {
  static final String FOOTER = "word/footer1.xml";
  static final String ODF = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String NAMESPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
          + " xmlns:pic='http://schemas.openxmlformats.org/drawingml/2006/picture'"
          + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
          + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'"
          + " mc:Ignorable='w14'";
  private final Map<String, byte[]> parts = Docx.parts(Docx.REFERENCE);

  Map<String, byte[]> parts() {
    return parts;
  }

  /** A part with a root of WordprocessingML. */
  void put(String part, String root, String content) {
    String xml = "<w:" + root + NAMESPACES + ">" + content + "</w:" + root + ">";
    parts.put(part, xml.getBytes(UTF_8));
  }

  /** The footer with a paragraph of this content. */
  void footer(String content) {
    put(FOOTER, "ftr", "<w:p>" + content + "</w:p>");
  }

  void relate(String part, String type, String target, String more) {
    String list = Parts.relationshipsOf(part);
    String before =
        parts.containsKey(list)
            ? new String(parts.get(list), UTF_8)
            : "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + "</Relationships>";
    String added =
        "<Relationship Id='own' Type='%s' Target='%s' %s/></Relationships>"
            .formatted(type, target, more);
    parts.put(list, before.replace("</Relationships>", added).getBytes(UTF_8));
  }

  void type(String part, String type) {
    String types = new String(parts.get(WordNames.CONTENT_TYPES), UTF_8);
    String added = "<Override PartName='/" + part + "' ContentType='" + type + "'/></Types>";
    parts.put(WordNames.CONTENT_TYPES, types.replace("</Types>", added).getBytes(UTF_8));
  }

  /** What is refused in it. */
  List<String> refusal() {
    InputRefused refused =
        catchThrowableOfType(
            InputRefused.class, () -> ReferenceParts.kept(parts, Place.of("x.docx")));
    return refused == null
        ? List.of()
        : refused.problems().stream().map(Problem::toString).toList();
  }

  /** A part as documents take it over. */
  String kept(String part) throws Exception {
    return new String(kept().get(part), UTF_8);
  }

  Map<String, byte[]> kept() throws Exception {
    return ReferenceParts.kept(parts, Place.of("x.docx"));
  }
}

package org.tongbao.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tongbao.document.ChangedReference.FOOTER;
import static org.tongbao.document.ChangedReference.ODF;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reference.docx could bring into a notice, and what offices really have in theirs. */
class ReferencePartsTest {
  private final ChangedReference reference = new ChangedReference();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "w:object",
        "w:control",
        "w:altChunk",
        "w:subDoc",
        "w:movie",
        "w:contentPart",
        "w:ins",
        "w:del",
        "w:delInstrText",
        "w:footnoteReference",
        "w:dayLong",
        "w:customXml",
        "w:script",
        "w:sectPr",
        "w:frameset",
        "o:OLEObject",
        "v:foreign",
        "a:hlinkClick",
        "a:videoFile",
        "a:audioFile",
        "a:wavAudioFile",
        "wps:foreign",
        "mc:Other",
        "w:DDE"
      })
  void refusesElementsThatAreNotOnTheList(String element) {
    reference.footer("<w:r><" + element + " r:id='own'/></w:r>");
    assertThat(reference.refusal())
        .containsExactly(
            "x.docx: 错误：部件 word/footer1.xml 里有“"
                + element
                + "”，样式文件里不能有。请在 Word 中删去它：页眉、页脚里只能有文字、表格、图片、图形和页码；有修订的，请先接受修订。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"w:object", "w:fldSimple", "w:drawing", "a:blip", "w:t", "v:imagedata"})
  void refusesThemInStyles(String element) {
    reference.put("word/styles.xml", "styles", "<w:style><" + element + "/></w:style>");
    assertThat(reference.refusal())
        .hasSize(1)
        .first()
        .asString()
        .contains("word/styles.xml 里有“" + element);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<v:imagedata src='http://example.com/a.png'/>",
        "<v:fill src='\\\\server\\a.png'/>",
        "<v:stroke o:src='a'/>",
        "<v:shape href='file:///a'/>",
        "<v:imagedata o:href='http://example.com/a.png'/>",
        "<v:imagedata o:althref='http://example.com/a.png'/>",
        "<v:group href='http://example.com/'/>"
      })
  void refusesOtherFilesInVml(String shape) {
    reference.footer("<w:r><w:pict>" + shape + "</w:pict></w:r>");
    assertThat(reference.refusal())
        .hasSize(1)
        .first()
        .asString()
        .contains("引用了文件以外的内容“", "word/footer1.xml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"oleObject", "aFChunk", "control", "chart", "frame", "subDocument", "video", "x"})
  void refusesOtherRelationshipsOfAFooter(String type) {
    reference.relate(FOOTER, ODF + type, "media/a.png", "");
    reference.parts().put("word/media/a.png", new byte[1]);
    assertThat(reference.refusal())
        .hasSize(1)
        .first()
        .asString()
        .contains("部件 word/footer1.xml 引用了“" + type);
  }

  @Test
  void refusesImagesOfOtherTypes() {
    reference.relate(FOOTER, ODF + "image", "media/a.svg", "");
    reference.parts().put("word/media/a.svg", "<svg/>".getBytes(UTF_8));
    reference.type("word/media/a.svg", "image/svg+xml");
    assertThat(reference.refusal())
        .containsExactly(
            "x.docx: 错误：部件 word/media/a.svg 的类型是“image/svg+xml”，样式文件里不能有。"
                + "图片请改为 PNG 或 JPEG，重新插入；不是图片的，请用 Word 打开后另存为 .docx。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "oleObject",
        "aFChunk",
        "glossaryDocument",
        "webSettings",
        "footnotes",
        "endnotes",
        "customXml",
        "comments",
        "control",
        "image",
        "chart",
        "printerSettings",
        "subDocument",
        "stylesWithEffects",
        "frame",
        "attachedToolbars"
      })
  void leavesOutWhatBelongsToTheSampleText(String type) throws Exception {
    reference.relate(WordNames.DOCUMENT, ODF + type, "own.bin", "");
    reference.parts().put("word/own.bin", "DDE".getBytes(UTF_8));
    assertThat(reference.kept()).doesNotContainKey("word/own.bin");
    assertThat(reference.kept(WordNames.DOCUMENT_RELATIONSHIPS)).doesNotContain("own.bin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:attachedTemplate r:id='own'/>",
        "<w:mailMerge><w:query w:val='select'/><w:dataSource r:id='own'/></w:mailMerge>",
        "<w:linkStyles/>",
        "<w:docVars><w:docVar w:name='a' w:val='DDE'/></w:docVars>",
        "<w:saveThroughXslt r:id='own'/>",
        "<w:attachedSchema w:val='a'/>",
        "<w:updateFields/>",
        "<w:documentProtection w:edit='forms'/>",
        "<w:trackRevisions/>",
        "<w:hdrShapeDefaults><v:imagedata src='http://example.com/'/></w:hdrShapeDefaults>",
        "<w14:docId w14:val='1'/>"
      })
  void leavesOutOtherSettings(String setting) throws Exception {
    reference.put("word/settings.xml", "settings", setting + "<w:evenAndOddHeaders/>");
    reference.relate("word/settings.xml", ODF + "mailMergeSource", "a", "TargetMode='External'");
    assertThat(reference.refusal()).isEmpty();
    assertThat(reference.kept("word/settings.xml"))
        .contains("evenAndOddHeaders")
        .doesNotContain(setting.substring(1, setting.indexOf(' ') < 0 ? 12 : setting.indexOf(' ')));
    assertThat(reference.kept()).doesNotContainKey("word/_rels/settings.xml.rels");
  }

  @Test
  void leavesOutWhatAFooterLetsProgramsIgnoreAndTheAimsOfLinks() throws Exception {
    reference.footer(
        "<w:hyperlink r:id='own' w:docLocation='x' w:history='1'><w:r><w:rPr><w14:glow/></w:rPr>"
            + "<w:t>网址</w:t></w:r></w:hyperlink><w:r><w:pict><v:shape id='a' o:gfxdata='UEsDB'"
            + " style='background:url(http://example.com/)'/></w:pict></w:r>"
            + "<w:r><w:drawing><a:blip r:embed='own' r:link='out'><a:extLst><x:svgBlip r:embed='own'"
            + " xmlns:x='x'/></a:extLst></a:blip></w:drawing></w:r>");
    reference.relate(FOOTER, ODF + "hyperlink", "http://example.com/", "TargetMode='External'");

    assertThat(reference.kept(FOOTER))
        .contains("网址", "w:history=\"1\"", "<v:shape id=\"a\"", "r:embed=\"own\"")
        .doesNotContain("docLocation", "r:id", "glow", "gfxdata", "url(", "r:link", "svgBlip");
  }

  @Test
  void refusesADocumentTypeThatStandsBehindALongComment() {
    String styles = new String(reference.parts().get("word/styles.xml"), UTF_8);
    String hidden = "?><!--" + " ".repeat(3000) + "--><!DOCTYPE a>";
    reference.parts().put("word/styles.xml", styles.replaceFirst("\\?>", hidden).getBytes(UTF_8));
    assertThat(
            catchThrowableOfType(javax.xml.stream.XMLStreamException.class, () -> reference.kept()))
        .isNotNull();
  }
}

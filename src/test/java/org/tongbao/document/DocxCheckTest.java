package org.tongbao.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.problem.Problem;

class DocxCheckTest {
  private static final int CENTRAL_ENTRY = 0x02014b50;
  private static final int CHECKSUM = 16;
  private static final int NAME = 46;
  private static final int COMPRESSED = 20;

  @TempDir private Path folder;
  private Path good;

  @BeforeEach
  void make() {
    good = Docx.make(folder.resolve("好.docx"), "<p>正文</p>").file();
  }

  /** The same, whether it has read a good document's parts before or not. */
  private void finds(Path file, String... faults) throws Exception {
    DocxCheck knowing = new DocxCheck();
    assertThat(knowing.check(good)).isEmpty();
    for (DocxCheck check : List.of(new DocxCheck(), knowing, knowing)) {
      assertThat(check.check(file)).extracting(Problem::fault).containsExactly(faults);
    }
  }

  private Path changed(String part, String from, String to) {
    Map<String, byte[]> parts = Docx.parts(good);
    String text = new Docx(good).part(part);
    assertThat(text).contains(from);
    parts.put(part, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    return Docx.pack(folder.resolve("坏.docx"), parts);
  }

  @Test
  void findsNothingInAWholeDocument() throws Exception {
    assertThat(new DocxCheck().check(good)).isEmpty();
    assertThat(new DocxCheck().check(Docx.REFERENCE)).isEmpty();
  }

  @Test
  void findsStylesAndRelationshipsThatAreNotThere() throws Exception {
    String style = Docx.reference().styleId(StyleName.BODY);
    finds(
        changed("word/document.xml", "w:val=\"" + style + "\"", "w:val=\"Absent\""),
        "部件 word/document.xml 用了不存在的样式 Absent");
    finds(
        changed("word/document.xml", "r:id=\"", "r:id=\"x"),
        "部件 word/document.xml 用了不存在的关系 xrId4",
        "部件 word/document.xml 用了不存在的关系 xrId5");
    assertThat(new DocxCheck().check(changed("word/document.xml", style + "\"", "Absent\"")))
        .extracting(Problem::toString)
        .containsExactly(
            "坏.docx: 错误：部件 word/document.xml 用了不存在的样式 Absent。" + "请核对模板中的 reference.docx，或报告这个问题。");
  }

  @Test
  void readsTheStylesOfEachDocumentThoughOthersAreAsLong() throws Exception {
    String style = Docx.reference().styleId(StyleName.BODY);
    String another = "x".repeat(style.length());
    finds(
        changed("word/styles.xml", "w:styleId=\"" + style + "\"", "w:styleId=\"" + another + "\""),
        "部件 word/document.xml 用了不存在的样式 " + style);
  }

  @Test
  void findsACommentThatIsNotThere() throws Exception {
    finds(
        changed(
            "word/document.xml", "<w:t>正文</w:t>", "<w:t>正文</w:t><w:commentReference w:id=\"7\"/>"),
        "部件 word/document.xml 用了不存在的批注 7");
  }

  @Test
  void findsPartsThatAreNotWellFormed() throws Exception {
    finds(changed("word/document.xml", "</w:body>", ""), "部件 word/document.xml 不是完整的 XML");
    finds(changed("word/footer1.xml", "<w:ftr", "<w:ftr <"), "部件 word/footer1.xml 不是完整的 XML");
    finds(changed("word/document.xml", "正文", "\u0001"), "部件 word/document.xml 不是完整的 XML");
  }

  @Test
  void findsADocumentWithoutAMainPart() throws Exception {
    Map<String, byte[]> parts = Docx.parts(good);
    parts.remove("word/document.xml");
    finds(Docx.pack(folder.resolve("坏.docx"), parts), "部件 word/document.xml 不存在");
  }

  @Test
  void findsAWrongChecksum() throws Exception {
    finds(withListed(CHECKSUM, sum -> sum ^ 1), "部件 word/document.xml 的校验和不对");
  }

  @Test
  void findsAPartThatEndsTooEarly() throws Exception {
    finds(withListed(COMPRESSED, size -> size / 2), "部件 word/document.xml 不是完整的 XML", "文件不是完好的压缩包");
  }

  /** The good one, but its list of parts says something else of the main one. */
  private Path withListed(int field, IntUnaryOperator change) throws IOException {
    byte[] bytes = Files.readAllBytes(good);
    ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int entry = new String(bytes, ISO_8859_1).lastIndexOf("word/document.xml") - NAME;
    assertThat(zip.getInt(entry)).isEqualTo(CENTRAL_ENTRY);
    zip.putInt(entry + field, change.applyAsInt(zip.getInt(entry + field)));
    return Files.write(folder.resolve("坏.docx"), bytes);
  }

  @Test
  void findsWhatIsNoPackage() throws Exception {
    finds(Files.writeString(folder.resolve("坏.docx"), "字"), "文件不是完好的压缩包");
    byte[] bytes = Files.readAllBytes(good);
    byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
    finds(Files.write(folder.resolve("坏.docx"), half), "文件不是完好的压缩包");
  }
}

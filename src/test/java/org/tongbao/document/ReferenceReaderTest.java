package org.tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;

class ReferenceReaderTest {
  private static final String AT = "city/reference.docx: 错误：";

  @TempDir private Path folder;

  private void refuses(Path file, String... messages) {
    assertThatThrownBy(() -> ReferenceReader.read(file, Place.of("city/reference.docx")))
        .isInstanceOf(InputRefused.class)
        .hasMessage(AT + String.join("\n" + AT, messages));
  }

  /** The delivered looks with one part changed. */
  private Path changed(String part, String from, String to) {
    Map<String, byte[]> parts = Docx.parts(Docx.REFERENCE);
    String text = new Docx(Docx.REFERENCE).part(part);
    assertThat(text).contains(from);
    parts.put(part, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    return Docx.pack(folder.resolve("reference.docx"), parts);
  }

  @Test
  void readsTheDeliveredLooks() {
    Reference reference = Docx.reference();
    assertThat(reference.textWidth()).isEqualTo(8844);
    assertThat(reference.linePitch()).isEqualTo(579);
    assertThat(reference.pages().landscape().textWidth()).isEqualTo(12756);
    assertThat(reference.pages().letter().textWidth()).isEqualTo(8844);
    assertThat(reference.docx().names()).contains("word/footer5.xml");
    for (StyleName style : StyleName.values()) {
      assertThat(reference.styleId(style)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "公文正文, <w:vanish/>, 隐藏",
    "公文正文, <w:specVanish/>, 隐藏",
    "公文标题, <w:strike/>, 删除线",
    "主送机关, <w:dstrike/>, 双删除线",
    "表格居中, <w:color w:val='FEFEFE'/>, 白色或很浅的颜色",
    "公文正文, <w:color w:val='000000' w:themeColor='background1'/>, 白色或很浅的颜色",
    "公文正文, <w:shd w:val='clear' w:fill='000000'/>, 深色底纹",
    "表格居中, <w:rFonts w:ascii='Wingdings'/>, 字体 Wingdings",
    "表格居中, <w:sz w:val='2'/>, 字号 1.0 磅",
    "公文正文, <w:w w:val='1'/>, 字符缩放 1%",
    "公文正文, <w:position w:val='400'/>, 字符位置 200.0 磅",
    "表格居中, <w:vertAlign w:val='superscript'/>, 上标、下标",
    "公文标题, <w:spacing w:val='-320'/>, 字符间距 -16.0 磅",
    "公文正文, <w:spacing w:line='100' w:lineRule='exact'/>, 固定行距 5.0 磅",
    "公文正文, <w:ind w:left='9000'/>, 缩进 450.0 磅",
    "公文正文, <w:ind w:end='-4000'/>, 缩进 -200.0 磅"
  })
  void refusesStylesThatHideTheirText(String style, String property, String effect) {
    refuses(
        styled(style, property),
        "样式“%s”设了“%s”，用它的文字看不清，或像是别的内容。请在 Word 中修改这个样式，取消“%s”。".formatted(style, effect, effect));
  }

  @Test
  void seesWhatStylesInheritAndTakeBack() throws Exception {
    assertThatThrownBy(() -> read(styled("Normal", "<w:vanish/>")))
        .hasMessageContaining("样式“公文正文”设了“隐藏”")
        .hasMessageContaining("样式“公文标题”设了“隐藏”");
    assertThatThrownBy(
            () ->
                read(
                    changed(
                        "word/styles.xml",
                        "<w:rPrDefault><w:rPr>",
                        "<w:rPrDefault><w:rPr><w:vanish/>")))
        .hasMessageContaining("样式“公文正文”设了“隐藏”");
    read(styled("公文正文", "<w:vanish w:val='0'/>"));
  }

  @Test
  void endsWhereStylesAreBasedOnEachOther() throws Exception {
    read(
        changed(
            "word/styles.xml",
            "<w:name w:val=\"Normal\"/>",
            "<w:name w:val=\"Normal\"/><w:basedOn w:val=\"Body\"/>"));
  }

  private static Reference read(Path file) throws Exception {
    return ReferenceReader.read(file, Place.of("city/reference.docx"));
  }

  /** The delivered looks with a property of characters added to a style. */
  private Path styled(String style, String property) {
    String all = new Docx(Docx.REFERENCE).part("word/styles.xml");
    int from = all.indexOf("<w:name w:val=\"" + style + "\"/>");
    String text = all.substring(from, all.indexOf("</w:rPr>", from));
    return changed("word/styles.xml", text, text + property);
  }

  @Test
  void namesEveryMissingStyleWithTheNearestThatIsThere() {
    refuses(
        changed("word/styles.xml", "\"主送机关\"", "\"主送单位\""),
        "缺少样式“主送机关”（里面有相近的“主送单位”）。请在 Word 中新建或改回这个样式名。");
    refuses(
        changed("word/styles.xml", "\"附件", "\"Anlage"),
        "缺少样式“附件说明”。请在 Word 中新建或改回这个样式名。",
        "缺少样式“附件说明首项”。请在 Word 中新建或改回这个样式名。",
        "缺少样式“附件说明续项”。请在 Word 中新建或改回这个样式名。",
        "缺少样式“附件标识”。请在 Word 中新建或改回这个样式名。",
        "缺少样式“附件标题”。请在 Word 中新建或改回这个样式名。",
        "缺少样式“附件副标题”。请在 Word 中新建或改回这个样式名。");
  }

  /** Those that an office made before these styles have been added. */
  @Test
  void aReferenceWithoutTheStylesOfPartsAndCaptionsHasOthersInstead() throws Exception {
    Path file = changed("word/styles.xml", "\"部分标题\"", "\"我的样式\"");
    Reference reference = read(file);
    assertThat(reference.styleId(StyleName.PART)).isEqualTo("Heading1");
    assertThat(reference.styleId(StyleName.CAPTION)).isEqualTo("TableCaption");
    file = changed("word/styles.xml", "\"表题\"", "\"我的样式\"");
    assertThat(read(file).styleId(StyleName.CAPTION)).isEqualTo("TableHead");
    refuses(changed("word/styles.xml", "\"一级标题\"", "\"我的样式\""), "缺少样式“一级标题”。请在 Word 中新建或改回这个样式名。");
  }

  @Test
  void refusesWhatIsNoDocument() throws Exception {
    String message = "不是完好的 .docx 文件。请用 Word 打开后另存为 .docx。";
    refuses(Files.writeString(folder.resolve("text"), "这不是压缩包"), message);
    refuses(Files.write(folder.resolve("empty"), new byte[0]), message);
    byte[] whole = Files.readAllBytes(Docx.REFERENCE);
    refuses(Files.write(folder.resolve("half"), Arrays.copyOf(whole, whole.length / 2)), message);
    refuses(Docx.pack(folder.resolve("zip"), Map.of("a.txt", new byte[] {'a'})), message);
  }

  @Test
  void refusesADamagedPartAndOneThatStandsTwice() throws Exception {
    byte[] whole = Files.readAllBytes(Docx.REFERENCE);
    whole[whole.length / 2] ^= 1;
    refuses(
        Files.write(folder.resolve("damaged"), whole),
        "里面的部件 word/styles.xml 已损坏。请重新取得这个文件，或从别的模板文件夹复制一个 reference.docx 再修改。");

    Map<String, byte[]> parts = Docx.parts(Docx.REFERENCE);
    parts.put("Word/Styles.xml", new byte[0]);
    refuses(
        Docx.pack(folder.resolve("twice"), parts),
        "里面有两个同名的部件 Word/Styles.xml，不同的程序会读出不同的内容。请用 Word 打开核对，再另存为 .docx。");
  }

  @Test
  void refusesWhatIsTooLargeToBeLooks() throws Exception {
    Path file = folder.resolve("reference.docx");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength((48 << 20) + 1);
    }
    refuses(file, "文件超过 48 MB，不像是样式文件。请从别的模板文件夹复制一个 reference.docx 再修改。");
  }

  @Test
  void refusesADocumentWithoutAPage() {
    refuses(
        changed("word/document.xml", "sectPr", "sectPx"),
        "里面没有页面设置（纸张大小和页边距）。请用 Word 打开，设好页面后另存一次。");
    refuses(
        changed("word/document.xml", "w:pgSz", "w:pgSx"),
        "里面没有页面设置（纸张大小和页边距）。请用 Word 打开，设好页面后另存一次。");
  }

  @Test
  void refusesADocumentWithoutALettersOrATurnedPage() {
    String remedy = "。请从别的模板文件夹复制一个 reference.docx 再修改，保留它的各节。";
    String letter = "里面没有信函格式的一节（首页不同）" + remedy;
    String turned = "里面没有横排的一节（纸张方向为横向）" + remedy;
    refuses(changed("word/document.xml", "<w:titlePg/>", "<w:titlePg w:val=\"0\"/>"), letter);
    refuses(changed("word/document.xml", " w:orient=\"landscape\"", ""), turned);
  }

  @Test
  void refusesABrokenPart() {
    refuses(changed("word/document.xml", "</w:body>", ""), "里面的部件不是完整的 XML。请用 Word 打开后另存一次。");
  }

  @Test
  void keepsTheOfficesOwnLooks() throws Exception {
    Path file = changed("word/styles.xml", "方正小标宋简体", "华文中宋");
    Reference reference = ReferenceReader.read(file, Place.of("x"));
    Docx docx = Docx.make(folder.resolve("通报.docx"), reference, "<p>文</p>");
    assertThat(docx.part("word/styles.xml")).contains("华文中宋").doesNotContain("方正小标宋简体");
    assertThat(docx.part("word/footer1.xml")).contains("PAGE");
  }

  /** docx4j itself prints stack traces for damaged lists. */
  @Test
  void refusesDamagedListsWithoutAWordOfTheLibrary() throws Exception {
    Map<String, byte[]> parts = Docx.parts(Docx.REFERENCE);
    List<String> lists =
        parts.keySet().stream().filter(name -> name.matches(".*\\.rels|\\[.*")).toList();
    List<String> damages =
        List.of("../", "%", "#", " ", "..", "NULL", "C:\\a", "", "x=\"", "theme", "hyperlink");
    Random random = new Random(16);
    PrintStream console = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      for (int i = 0; i < 600; i++) {
        Map<String, byte[]> damaged = new LinkedHashMap<>(parts);
        String list = lists.get(random.nextInt(lists.size()));
        StringBuilder text = new StringBuilder(new String(parts.get(list), StandardCharsets.UTF_8));
        int at = random.nextInt(text.length() - 12);
        text.replace(at, at + random.nextInt(12), damages.get(random.nextInt(damages.size())));
        damaged.put(list, text.toString().getBytes(StandardCharsets.UTF_8));
        Path file = Docx.pack(folder.resolve("reference.docx"), damaged);
        try {
          Reference reference = ReferenceReader.read(file, Place.of("reference.docx"));
          Docx.make(folder.resolve("通报.docx"), reference, "<p>文</p>");
        } catch (InputRefused e) {
          assertThat(e.problems()).as(text.toString()).isNotEmpty();
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).as(text.toString()).isEmpty();
      }
    } finally {
      System.setErr(console);
    }
  }
}

package org.tongbao.intake.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.intake.sheet.InputFolder;
import org.tongbao.problem.Problem;

class TextFileTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String TEXT = "类别,名称\n政府网站,东莞市地情网\n政府网站,㙍石镇𠮷祥路\n";

  @TempDir private Path folder;
  private InputFolder input;

  @BeforeEach
  void open() {
    input = new InputFolder(folder);
  }

  @Test
  void readsUtf8WithAndWithoutMarkGb18030AndMarkedUtf16() throws Exception {
    assertThat(text(input.write("units.csv", TEXT))).isEqualTo(TEXT);
    assertThat(text(input.write("units.csv", "\uFEFF" + TEXT))).isEqualTo(TEXT);
    assertThat(text(input.write("units.csv", TEXT, GB18030))).isEqualTo(TEXT);
    assertThat(text(input.write("units.csv", "\uFEFF" + TEXT, UTF_16LE))).isEqualTo(TEXT);
    assertThat(text(input.write("units.csv", "\uFEFF" + TEXT, UTF_16BE))).isEqualTo(TEXT);
  }

  @Test
  void decidesLargeFilesAcrossChunks() throws Exception {
    String large = "啊,".repeat(200_000) + "\n";
    assertThat(text(input.write("units.csv", large))).isEqualTo(large);
    assertThat(text(input.write("units.csv", large, GB18030))).isEqualTo(large);
  }

  @Test
  void refusesUtf16WithoutMark() throws Exception {
    assertThat(refusal(input.write("units.csv", TEXT, UTF_16LE)))
        .isEqualTo(
            "units.csv: 错误：文件像是 UTF-16 编码，却没有开头的标记，读法无法确定。"
                + "请用 Excel 或 WPS 打开原表核对，再另存为“CSV UTF-8（逗号分隔）”。");
  }

  @Test
  void namesTheLineWhereUtf8IsMixedWithAnotherEncoding() throws Exception {
    byte[] mixed = joined(TEXT.getBytes(UTF_8), "政府网站,清远".getBytes(GB18030));
    assertThat(refusal(input.write("units.csv", mixed)))
        .isEqualTo(
            "units.csv:4: 错误：文件是 UTF-8 编码，这一行却有不合编码的字节，可能是拼进了别的文件，或者文件没有存完整。"
                + "请用 Excel 或 WPS 打开原表核对，再另存为“CSV UTF-8（逗号分隔）”。");
  }

  @Test
  void refusesUtf8CutWithinACharacter() throws Exception {
    byte[] whole = "类别,名称\n政府网站,清远市".getBytes(UTF_8);
    assertThat(refusal(input.write("units.csv", Arrays.copyOf(whole, whole.length - 1))))
        .startsWith("units.csv:2: 错误：文件是 UTF-8 编码，这一行却有不合编码的字节");
  }

  @Test
  void saysHowFarEachEncodingCame() throws Exception {
    byte[] neither = joined("a,b\n".getBytes(UTF_8), new byte[] {(byte) 0xFF, ',', 'x'});
    assertThat(refusal(input.write("notice.yaml", neither)))
        .isEqualTo(
            "notice.yaml:2: 错误：文件编码认不出来：按 UTF-8 读到第2行、按 GB18030 读到第2行就读不下去了。"
                + "请用记事本打开核对，再另存一次，编码选 UTF-8。");
  }

  @Test
  void namesAWorkbookThatIsCalledCsv() throws Exception {
    byte[] xls = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    byte[] xlsx = {'P', 'K', 3, 4, 0, 0};
    assertThat(refusal(input.write("units.csv", xls)))
        .isEqualTo(
            "units.csv: 错误：这其实是旧版 Excel 或 WPS 工作簿（.xls、.et），只是改了文件名，不是文本。"
                + "请用 Excel 或 WPS 打开原表核对，再另存为“CSV UTF-8（逗号分隔）”。");
    assertThat(refusal(input.write("units.csv", xlsx)))
        .startsWith("units.csv: 错误：这其实是 Excel 工作簿（.xlsx）或压缩包，只是改了文件名，不是文本。");
  }

  @Test
  void refusesAnEmptyAMissingAndAFolderForAFile() throws Exception {
    assertThat(refusal(input.write("units.csv", ""))).startsWith("units.csv: 错误：文件是空的。");
    assertThat(refusal(input.write("units.csv", "\uFEFF"))).startsWith("units.csv: 错误：文件是空的。");
    assertThat(refusal(folder.resolve("findings.csv")))
        .isEqualTo("findings.csv: 错误：找不到这个文件。请把“findings.csv”放进输入文件夹，文件名要一字不差，并且能打开。");
    assertThat(refusal(folder)).contains("错误：这是文件夹，不是文件。");
  }

  private static String text(Path path) throws Exception {
    TextFile file = TextFile.open(path).orRefuse();
    StringWriter text = new StringWriter();
    try (Reader reader = file.reader()) {
      reader.transferTo(text);
    }
    return text.toString();
  }

  private static String refusal(Path path) throws Exception {
    Reading<TextFile> reading = TextFile.open(path);
    assertThat(reading.value()).isNull();
    return reading.problems().stream().map(Problem::toString).reduce("", String::concat);
  }

  private static byte[] joined(byte[]... parts) throws Exception {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part);
    }
    return all.toByteArray();
  }
}

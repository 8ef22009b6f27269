package org.tongbao.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.compare.PdfComparison;
import org.tongbao.docx.Writer;
import org.tongbao.program.Program;

/** LibreOffice reads every character of a sample's notice, and writes it again. */
@Tag("long")
class OfficeRoundTripTest {
  /** What stands in a frame is written twice, for newer and for older readers. */
  private static final Pattern FALLBACK =
      Pattern.compile("<mc:Fallback>.*?</mc:Fallback>", Pattern.DOTALL);

  private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");

  @TempDir Path temp;

  @ParameterizedTest
  @MethodSource("org.tongbao.samples.GoldenTest#samples")
  void losesNoCharacter(String sample) throws Exception {
    Writer.require();
    Program program = new Program(temp, sample);
    assertThat(program.run().code()).isZero();
    Path docx = program.document();

    Path odt = Writer.convert(docx, temp.resolve("notice.odt"));
    Path again = Writer.convert(odt, temp.resolve("again.docx"));
    Path pdf = Writer.convert(docx, temp.resolve("notice.pdf"));

    assertThat(characters(again)).isEqualTo(characters(docx));
    assertThat(PdfComparison.of(docx, pdf).difference()).isNull();
  }

  /** LibreOffice writes w:noBreakHyphen as the character, which is printed as the sign is. */
  private static String characters(Path docx) throws IOException {
    try (ZipFile zip = new ZipFile(docx.toFile())) {
      ZipEntry body = Objects.requireNonNull(zip.getEntry("word/document.xml"));
      String xml =
          new String(Objects.requireNonNull(zip.getInputStream(body)).readAllBytes(), UTF_8)
              .replace("<w:noBreakHyphen/>", "<w:t>-</w:t>");
      return TEXT.matcher(FALLBACK.matcher(xml).replaceAll(""))
          .results()
          .map(text -> text.group(1))
          .collect(Collectors.joining())
          .replace('\u2011', '-')
          .replaceAll("\\s", "");
    }
  }
}

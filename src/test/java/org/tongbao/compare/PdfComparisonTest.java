package org.tongbao.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.compare.PdfComparison.Difference;
import org.tongbao.docx.DocxFiles;
import org.tongbao.program.Program;

/** A PDF that LibreOffice makes of one document, held against another one. */
class PdfComparisonTest {
  @TempDir Path temp;

  @BeforeEach
  void requireLibreOffice() {
    boolean there =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    assumeTrue(there, "SKIPPED: no LibreOffice here (Debian: apt install libreoffice-writer)");
  }

  /**
   * Tables over several pages, with head rows of two lines, landscape pages, charts, an imprint.
   */
  @Test
  void readsTheWholeOfALongNotice() throws Exception {
    Path notice = notice("example-full");

    PdfComparison.Found found = PdfComparison.of(notice, printed(notice));

    assertThat(found.difference()).isNull();
    assertThat(found.pages()).isGreaterThan(8);
  }

  @Test
  void findsAMarkThatIsMissing() throws Exception {
    assertThat(changed("审核制度，文字、", "审核制度文字、"))
        .isEqualTo(new Difference(1, "严格执行信息发布审核制度文字、图片、附件都要先审", "严格执行信息发布审核制度，文字、图片、附件都要先"));
  }

  @Test
  void findsAFigureThatDiffers() throws Exception {
    assertThat(changed("县直部门26个", "县直部门28个"))
        .isEqualTo(new Difference(1, "查乡镇21个、县直部门28个、政务新媒体1个，实", "查乡镇21个、县直部门26个、政务新媒体1个，实"));
  }

  @Test
  void findsWhatOnlyOneOfBothHas() throws Exception {
    assertThat(changed("2023年11月13日", "2023年11月13日晨"))
        .isEqualTo(new Difference(2, "2023年11月13日晨", "2023年11月13日"));
    assertThat(changed("2023年11月13日", "2023年11月")).isEqualTo(new Difference(2, "", "13日"));
  }

  private @Nullable Difference changed(String was, String is) throws Exception {
    Path notice = notice("dongyuan-2023-q3");
    Path other = temp.resolve("other.docx");
    UnaryOperator<String> change = body -> body.replace(was, is);
    DocxFiles.change(notice, other, "word/document.xml", change);
    return PdfComparison.of(other, printed(notice)).difference();
  }

  private Path notice(String sample) throws Exception {
    Program program = new Program(temp, sample);
    assertThat(program.run().code()).isZero();
    return program.files().stream()
        .filter(file -> ("" + file).endsWith(".docx"))
        .findFirst()
        .orElseThrow();
  }

  private Path printed(Path notice) throws Exception {
    Path copy =
        Files.copy(notice, temp.resolve("notice.docx"), StandardCopyOption.REPLACE_EXISTING);
    Process office =
        new ProcessBuilder(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + temp.resolve("profile").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                "" + temp,
                "" + copy)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(office.waitFor()).isZero();
    return temp.resolve("notice.pdf");
  }
}

package org.tongbao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.tongbao.compare.PdfComparison;
import org.tongbao.docx.Writer;
import org.tongbao.program.Program;

/** The preview has as many pages as the document in LibreOffice, with the same fonts. */
@Tag("long")
class PageCountTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path temp;

  @ParameterizedTest
  @MethodSource("org.tongbao.samples.GoldenTest#samples")
  void hasThePagesOfTheDocument(String sample) throws Exception {
    Chromium.require();
    Writer.require();
    Program program = new Program(temp, sample);
    assertThat(program.run().code()).isZero();
    Path docx = program.document();
    Path pdf = Writer.convert(docx, temp.resolve("notice.pdf"));

    assertThat(pagesOfPreview(sample)).isEqualTo(PdfComparison.of(docx, pdf).pages());
  }

  private int pagesOfPreview(String sample) throws Exception {
    ChromeDriver browser = Chromium.open(1500, 1000);
    try (RunningWorkbench workbench = RunningWorkbench.on(temp.resolve("preview"), sample)) {
      browser.get(workbench.address().resolve("pages").toString());
      new WebDriverWait(browser, PATIENCE)
          .until(any -> browser.findElement(By.id("status")).getText().contains("排成"));
      return browser.findElements(By.cssSelector(".sheet")).size();
    } finally {
      browser.quit();
    }
  }
}

package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.program.Program;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The PDF that is filed beside a notice, made by the LibreOffice of this machine. */
class ArchivePdfTest {
  @TempDir Path temp;

  @BeforeEach
  void requireLibreOffice() {
    boolean there =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    assumeTrue(there, "SKIPPED: no LibreOffice here (Debian: apt install libreoffice-writer)");
  }

  @Test
  void isFiledAsPdfA2bWithItsPagesCounted() throws Exception {
    Program program = new Program(temp, "dongyuan-2023-q3").fileable();

    Program.Run run = program.run("--archive", program.archive().toString(), "--pdf");

    assertThat(run.code()).as(run.err()).isZero();
    Path bag = program.archive().resolve("2023/J001-WS.2023-D30-BGS-0001");
    ValidationResult result = validated(bag.resolve("data/notice.pdf"));
    assertThat(result.isCompliant()).as("" + result.getFailedChecks()).isTrue();
    Program.Run shown = program.archive("show", "J001-WS·2023-D30-BGS-0001");
    assertThat(shown.out()).contains("\n页数：2\n").contains(".pdf（data/notice.pdf，");
    assertThat(program.archive("verify", "--all").code()).isZero();
    assertThat(program.archive("rebuild", "--all").code()).isZero();
  }

  private static ValidationResult validated(Path pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    try (InputStream in = Files.newInputStream(pdf);
        PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFA_2_B);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
      return validator.validate(parser);
    }
  }
}

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
import org.springframework.util.FileSystemUtils;
import org.tongbao.docx.DocxFiles;
import org.tongbao.problem.ExitCode;
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
    assertThat(run.out()).doesNotContain("zh-CN");
  }

  /** The commas here hang beyond their lines in Word. */
  @Test
  void printsEveryMarkAtTheEndOfALine() throws Exception {
    Program program = new Program(temp, "dongyuan-2023-q3").fileable();
    program.edit("words.ftlx", text -> text.replace("各单位要严格", "各有关单位要严格"));

    Program.Run run = program.run("--archive", program.archive().toString(), "--pdf");

    assertThat(run.code()).as(run.err()).isZero();
  }

  /** LibreOffice prints small letters as capitals where an office's style says so. */
  @Test
  void isRefusedWhereItSaysSomethingElseThanTheNotice() throws Exception {
    Path sets = temp.resolve("sets");
    FileSystemUtils.copyRecursively(Path.of("templates"), sets);
    Path looks = sets.resolve("city/reference.docx");
    DocxFiles.change(
        Path.of("templates/city/reference.docx"),
        looks,
        "word/styles.xml",
        styles ->
            styles.replaceFirst("(w:styleId=\"Body\">[\\s\\S]*?<w:rFonts[^>]*>)", "$1<w:caps/>"));
    Program program = new Program(temp, "huizhou-2021-q1").fileable();

    Program.Run run =
        program.run("--templates", "" + sets, "--archive", "" + program.archive(), "--pdf");

    assertThat(run.code()).isEqualTo(ExitCode.NOT_FILED.code());
    assertThat(run.err())
        .contains(
            "没有归档：LibreOffice 生成的 PDF 第3页与 .docx 的文字不一致：.docx 是“公开科），电子版发至邮箱zwgk@huizhou”，PDF 是“公开科），电子版发至邮箱ZWGK@HUIZHOU”。请换用新版的 LibreOffice，或不写 --pdf");
    assertThat(program.archive().resolve("2021")).doesNotExist();
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

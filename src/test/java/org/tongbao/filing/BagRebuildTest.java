package org.tongbao.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.archive.ArchivalCode;
import org.tongbao.archive.Archive;
import org.tongbao.archive.Bag;
import org.tongbao.archive.BagProof;
import org.tongbao.archive.BagWriter;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.archive.Metadata;
import org.tongbao.archive.VerifiedBag;
import org.tongbao.docx.DocxFiles;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/** Bags that another program version, or another Java, has made. */
class BagRebuildTest {
  private static final ArchivalCode CODE =
      ArchivalCode.parse("J001-WS·2023-D30-BGS-0001").orElseThrow();

  @TempDir Path temp;
  private Program program;
  private Archive archive;

  @BeforeEach
  void fileOne() throws IOException {
    program = new Program(temp, "dongyuan-2023-q3").fileable();
    program.run("--archive", program.archive().toString());
    archive = new Archive(program.archive());
  }

  /** Files it again as that version would have: with a slightly different document. */
  private String refile(String version, String part, UnaryOperator<String> change)
      throws Exception {
    Metadata metadata = archive.metadata(CODE);
    try (BagWriter writer = BagWriter.open(archive).orElseThrow()) {
      VerifiedBag bag = BagProof.require(archive, CODE);
      bag.copyFolder("data", writer.bag().resolve("data"));
      Path docx = writer.bag().resolve(Bag.DOCX);
      Path filed = Files.move(docx, temp.resolve("filed.docx"));
      DocxFiles.change(filed, docx, part, change);
      CatalogueEntry entry = metadata.entry();
      ArchivalCode code = writer.next(CODE);
      CatalogueEntry next =
          new CatalogueEntry(
              code,
              entry.title(),
              entry.number(),
              entry.issuer(),
              entry.date(),
              entry.period(),
              entry.secrecy(),
              entry.pages(),
              entry.kinds(),
              entry.keywords(),
              "other" + entry.digest(),
              entry.filed());
      Metadata other =
          new Metadata(
              next,
              metadata.addressees(),
              metadata.copies(),
              metadata.template(),
              "tongbao " + version,
              metadata.files(),
              metadata.remark(),
              metadata.web());
      writer.file(other, bag.results(), "{}\n");
      return code.print();
    }
  }

  @Test
  void comparesPartByPartWhereOnlyTheCompressionDiffers() throws Exception {
    String code = refile(Program.VERSION, "", text -> text);

    Program.Run run = program.archive("rebuild", code);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo(code + "：重新生成的 .docx 与归档的各部件逐字节相同，只是压缩方式不同（Java 版本不同）\n");
  }

  @Test
  void namesThePartsThatDifferInItsOwnVersion() throws Exception {
    String code = refile(Program.VERSION, "word/styles.xml", text -> text.replace("仿宋", "宋体"));

    Program.Run run = program.archive("rebuild", code);

    assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(run.err()).isEqualTo(code + "：重新生成的 .docx 与归档的不一致\nword/styles.xml\n");
  }

  @Test
  void comparesWordsAndFiguresOfAnotherVersionAndSaysSo() throws Exception {
    String code = refile("0.0.9", "word/styles.xml", text -> text.replace("仿宋", "宋体"));

    Program.Run run = program.archive("rebuild", code);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo(code + "：档案由 tongbao 0.0.9 生成，现在是 tongbao dev，只比较文字和数字：都相同\n");
  }

  @Test
  void tellsTheLinesThatAnotherVersionWroteOtherwise() throws Exception {
    String code =
        refile("0.0.9", "word/document.xml", text -> text.replace("2023年11月13日", "2023年11月14日"));

    Program.Run run = program.archive("rebuild", code);

    assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(run.err())
        .startsWith(code + "：档案由 tongbao 0.0.9 生成，现在是 tongbao dev，只比较文字和数字：文字不一致\n  － 原第")
        .contains("行：2023年11月14日\n", "行：2023年11月13日\n");
  }
}

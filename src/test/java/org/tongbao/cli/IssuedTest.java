package org.tongbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.docx.DocxFiles;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/** The issued document is filed beside the rendered one, and compared with it. */
class IssuedTest {
  @TempDir Path temp;
  private Program program;
  private Path issued;

  @BeforeEach
  void makeADraft() throws IOException {
    program = new Program(temp, "dongyuan-2023-q3").fileable();
    program.run();
    issued = temp.resolve("印发 正本.docx");
  }

  private Path bag() {
    return program.archive().resolve("2023/J001-WS.2023-D30-BGS-0001");
  }

  /** As a leader would edit it: some words are different. */
  private void edit(String from, String to) throws IOException {
    DocxFiles.change(program.files().get(0), issued, "word/document.xml", t -> t.replace(from, to));
  }

  @Test
  void filesASealedPdfAndOfdAsTheRecord() throws IOException {
    Path pdf = Files.writeString(temp.resolve("盖章.pdf"), "%PDF-1.7\n");
    Path ofd = temp.resolve("盖章.ofd");
    try (OutputStream out = Files.newOutputStream(ofd);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("OFD.xml"));
    }

    Program.Run run = program.file("--issued", pdf.toString(), ofd.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(bag().resolve("data/issued/1.pdf")).hasSameBinaryContentAs(pdf);
    assertThat(bag().resolve("data/issued/2.ofd")).hasSameBinaryContentAs(ofd);
    assertThat(bag().resolve("metadata/metadata.xml"))
        .content(UTF_8)
        .contains("<电子属性 路径=\"data/issued/1.pdf\" 稿本=\"正本\">", "<计算机文件名>盖章.pdf</计算机文件名>");
    assertThat(program.archive("verify", "--all").code()).isZero();
    assertThat(program.archive("rebuild", "--all").code()).isZero();
    Path to = temp.resolve("taken");
    assertThat(program.archive("show", "J001-WS·2023-D30-BGS-0001", "--to", to.toString()).out())
        .contains("\n正本：盖章.pdf（data/issued/1.pdf，9 字节）\n", "已取出：" + to.resolve("盖章.ofd"));
  }

  @Test
  void listsWhatALeaderHasChangedAndFilesNothing() throws IOException {
    edit("2023年11月13日", "2023年11月15日");

    Program.Run run = program.file("--issued", issued.toString());

    assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(run.err())
        .matches(
            """
            印发 正本.docx：
              － 原第\\d+行：2023年11月13日
              ＋ 现第\\d+行：2023年11月15日
            没有归档：正本的文字与程序生成的不同，见上（－ 是程序生成的，＋ 是正本的）。请核对；确实如此印发的，加 --accept-differences 再归档，这些不同会记在档案里
            """);
    assertThat(bag()).doesNotExist();
  }

  @Test
  void recordsDifferencesThatAreAccepted() throws IOException {
    edit("2023年11月13日", "2023年11月15日");

    Program.Run run = program.file("--issued", issued.toString(), "--accept-differences");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(bag().resolve("data/issued/1.docx")).hasSameBinaryContentAs(issued);
    assertThat(bag().resolve("data/notice.docx")).hasSameBinaryContentAs(program.files().get(0));
    assertThat(bag().resolve("metadata/report.json")).content(UTF_8).contains("行：2023年11月15日\"");
    assertThat(bag().resolve("metadata/metadata.xml"))
        .content(UTF_8)
        .contains("<附注>正本的文字与程序做的定稿有不同，归档时已确认，见 metadata/report.json</附注>");
  }

  @Test
  void asksNothingWhereOnlyLooksDiffer() throws IOException {
    DocxFiles.change(
        program.files().get(0), issued, "word/styles.xml", text -> text.replace("仿宋", "宋体"));

    assertThat(program.file("--issued", issued.toString()).code()).isZero();
    assertThat(bag().resolve("metadata/metadata.xml")).content(UTF_8).doesNotContain("附注");
  }

  @Test
  void takesNoFileThatIsNotWhatItsNameSays() throws IOException {
    Path pdf = Files.writeString(temp.resolve("a.pdf"), "no pdf");
    assertThat(program.file("--issued", pdf.toString()).err())
        .isEqualTo(pdf + " 不是 .docx、.pdf 或 .ofd 文件，不能作为正本归档\n");
    Path text = Files.writeString(temp.resolve("a.txt"), "text");
    assertThat(program.file("--issued", text.toString()).code()).isEqualTo(ExitCode.FILES.code());
    Path docx = Files.writeString(temp.resolve("a.docx"), "no zip");
    assertThat(program.file("--issued", docx.toString()).err())
        .isEqualTo(docx + "：不是完好的 .docx（它应是一个 zip 压缩包），请重新取得或另存一份\n");
    assertThat(program.file("--issued", "没有.pdf").err()).isEqualTo("没有 没有.pdf 这个文件\n");
    assertThat(bag()).doesNotExist();
  }

  @Test
  void addsNothingToWhatIsFiled() throws IOException {
    program.file();
    Path pdf = Files.writeString(temp.resolve("a.pdf"), "%PDF-1.7\n");

    Program.Run run = program.file("--issued", pdf.toString());

    assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(run.err()).isEqualTo("正本没有归档：这一稿此前已经归档，档案不能再修改\n");
    assertThat(program.archive("verify", "--all").code()).isZero();
  }
}

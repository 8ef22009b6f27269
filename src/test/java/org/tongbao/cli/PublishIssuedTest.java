package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.docx.DocxFiles;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/** An issued document that a leader has edited is published in its own words, or not at all. */
class PublishIssuedTest {
  private static final String TAKE_OUT = "请用 archive show --to 取出正本，照正本在网站上发布\n";

  @TempDir Path temp;
  private String code = "J001-WS·2023-D30-BGS-0001";

  /** Files a sample with its document as somebody has edited it. */
  private Program filed(String sample, UnaryOperator<String> edit) throws IOException {
    Program program = new Program(temp, sample);
    if (!Files.readString(program.input("notice.yaml")).contains("\n归档:")) {
      program.fileable();
    }
    program.run();
    Path issued = temp.resolve("正本.docx");
    DocxFiles.change(program.document(), issued, "word/document.xml", edit);
    Program.Run run = program.file("--issued", issued.toString(), "--accept-differences");
    assertThat(run.code()).as(run.err()).isZero();
    return program;
  }

  private Program.Run publish(Program program, String... options) {
    Stream<String> all =
        Stream.concat(Stream.of(code, "--to", site().toString()), Stream.of(options));
    return program.archive("publish", all.toArray(String[]::new));
  }

  private Path site() {
    return temp.resolve("site");
  }

  private String page() throws IOException {
    return Files.readString(Program.page(site()));
  }

  /** The paragraph in which some words stand first. */
  private static String paragraph(String document, String words) {
    int at = document.indexOf(words);
    return document.substring(
        document.lastIndexOf("<w:p>", at), document.indexOf("</w:p>", at) + "</w:p>".length());
  }

  @Test
  void saysWhatWasIssuedOrNothing() throws IOException {
    Program program =
        filed(
            "dongyuan-2023-q3",
            text ->
                text.replace("2023年11月13日", "2023年11月15日")
                    .replace("本次共检查乡镇21个", "本次检查了乡镇21个")
                    .replace("各单位要定期登录集约化平台", "各单位每周至少登录一次集约化平台"));

    Program.Run run = publish(program, "--published", "2023-11-16 9:00");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern("  － 原第\\d+行：2023年11月13日\n  ＋ 现第\\d+行：2023年11月15日\n")
        .contains(
            code
                + ": 提醒：正本的文字与程序生成的不同，见上（－ 是程序生成的，＋ 是正本的），网页照正本。"
                + "归档时已经确认并记入 metadata/report.json，发布前请再核对一遍。\n")
        .doesNotContain("网页里的图");
    assertThat(page())
        .contains(
            "<th scope=\"row\">成文日期</th><td>2023年11月15日</td>",
            "<p class=\"date\">2023年11月15日</p>",
            "<p>本次检查了乡镇21个、县直部门26个、政务新媒体1个，实现检查全覆盖。</p>",
            "<p><b class=\"level-2\">（二）加强日常运维。</b>各单位每周至少登录一次集约化平台，")
        .doesNotContain("2023年11月13日", "本次共检查", "定期登录");
    assertThat(program.archive("verify", "--all").code()).isZero();
    assertThat(publish(program, "--published", "2023-11-14 9:00").err())
        .isEqualTo("发布时间“2023-11-14 9:00”早于成文日期2023年11月15日，请核对\n");
  }

  @Test
  void hasNewParagraphsRowsAndNumbersAndLosesWhatWasStruckOut() throws IOException {
    code = "J001-WS·2026-D30-BGS-0001";
    Program program =
        filed(
            "example-full",
            text -> {
              String demand = paragraph(text, "三是提高办理质量。");
              String source = paragraph(text, "联系人：样例科");
              return text.replace("示公开办〔2026〕3号", "示公开办〔2026〕4号")
                  .replace(demand, demand + demand.replace("三是提高办理质量。", "四是按月&amp;自查。"))
                  .replace(source, "")
                  .replace("<w:t>我为政府网站找错</w:t>", "<w:t>“我为政府网站找错”平台</w:t>");
            });

    Program.Run run = publish(program);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("提醒：网页里的图仍是程序生成的，没有与正本的图比较。发布前请对照正本核对。\n");
    assertThat(page())
        .contains(
            "<th scope=\"row\">文号</th><td>示公开办〔2026〕4号</td>",
            "<p class=\"number\">示公开办〔2026〕4号</p>",
            "<p>四是按月&amp;自查。各地、各部门要按时答复",
            "<tr><td>“我为政府网站找错”平台</td><td class=\"figure\">52</td>")
        .doesNotContain("联系人：样例科", "〔2026〕3号");
  }

  private static Stream<UnaryOperator<String>> uncertain() {
    return Stream.of(
        text -> text.replace(paragraph(text, "2023年11月13日"), ""),
        text -> text.replace("2023年11月13日", "近日"),
        text -> text.replace("<w:t>东源县人民政府办公室</w:t></w:r></w:p>", "<w:t>东源县</w:t></w:r></w:p>"));
  }

  @ParameterizedTest
  @MethodSource("uncertain")
  void doesNotGuessADateOrAnIssuer(UnaryOperator<String> edit) throws IOException {
    Program program = filed("dongyuan-2023-q3", edit);

    Program.Run run = publish(program);

    assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(run.err())
        .contains("  － 原第")
        .endsWith("没有生成 " + code + " 的网页：正本改了成文日期、发文字号或署名，程序认不出改成了什么，见上。" + TAKE_OUT);
    assertThat(site()).doesNotExist();
  }

  @Test
  void makesNoPageOfWhatItCannotPlace() throws IOException {
    code = "J001-WS·2026-D30-BGS-0001";
    Program program = filed("example-full", text -> text.replace("各区县分类检查情况", "各区县检查情况"));

    Program.Run run = publish(program);

    assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(run.err())
        .contains("＋ 现第")
        .endsWith("没有生成 " + code + " 的网页：正本改动的地方程序不能照样写进网页，见上（－ 是程序生成的，＋ 是正本的）。" + TAKE_OUT);
    assertThat(site()).doesNotExist();
  }

  @Test
  void publishesNothingThatTheIssuedTextKeepsBack() throws IOException {
    Program program =
        filed(
            "dongyuan-2023-q3",
            text -> {
              String date = paragraph(text, "2023年11月13日");
              return text.replace(date, date + DocxFiles.paragraph("（此件不公开）"));
            });

    Program.Run run = publish(program);

    assertThat(run.err()).isEqualTo("没有生成 " + code + " 的网页：它的附注是“（此件不公开）”，不能公开\n");
    assertThat(site()).doesNotExist();
  }
}

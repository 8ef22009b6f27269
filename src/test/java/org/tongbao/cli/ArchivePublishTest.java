package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.docx.DocxFiles;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/** The page and the files, taken from a bag, that an office publishes on its site. */
class ArchivePublishTest {
  private static final String TITLE = "东源县人民政府办公室关于2023年第三季度政府网站与政务新媒体信息公开检查情况的通报";
  private static final String CODE = "J001-WS·2023-D30-BGS-0001";
  private static final String[] ALL = {
    "--published",
    "2023-11-14 9:30",
    "--index",
    "000000000/2023-00012",
    "--category",
    "综合政务/政务公开",
    "--keywords",
    "政府网站、检查,通报"
  };

  @TempDir Path temp;
  private Program program;
  private Path site;

  @BeforeEach
  void begin() throws IOException {
    program = new Program(temp, "dongyuan-2023-q3").fileable();
    site = temp.resolve("site");
  }

  private void file(String... options) {
    program.run();
    Program.Run run = program.file(options);
    assertThat(run.code()).as(run.err()).isZero();
  }

  private Program.Run publish(String... options) {
    Stream<String> all =
        Stream.concat(Stream.of(CODE, "--to", site.toString()), Stream.of(options));
    return program.archive("publish", all.toArray(String[]::new));
  }

  private Path bag() {
    return program.archive().resolve("2023/J001-WS.2023-D30-BGS-0001");
  }

  private String page() throws IOException {
    return Files.readString(site.resolve(TITLE + ".html"));
  }

  private static List<String> in(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName() + "").sorted().toList();
    }
  }

  @Test
  void hasTheTableOfDisclosedInformationAboveTheFiledWords() throws IOException {
    file();

    Program.Run run = publish(ALL);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(in(site)).containsExactly(TITLE + ".docx", TITLE + ".html");
    assertThat(site.resolve(TITLE + ".docx"))
        .hasSameBinaryContentAs(bag().resolve("data/notice.docx"));
    assertThat(run.out())
        .isEqualTo(
            CODE
                + ": 提醒：网页缺少《政府网站发展指引》要求的标签 SiteName、SiteDomain、SiteIDCode、ColumnName、ColumnType。"
                + "各期都一样的，请写在工作区 tongbao.yaml 的“网页”里，重新生成；没有工作区的，在网站后台补上，以后各期写在 notice.yaml 的“网页”里。\n"
                + "供下载："
                + site.resolve(TITLE + ".docx")
                + "\n网页："
                + site.resolve(TITLE + ".html")
                + "\n");
    assertThat(page())
        .contains(
            """
            <header class="disclosure">
            <table>
            <tr><th scope="row">索引号</th><td>000000000/2023-00012</td><th scope="row">分类</th><td>综合政务/政务公开</td></tr>
            <tr><th scope="row">发布机构</th><td>东源县人民政府办公室</td><th scope="row">成文日期</th><td>2023年11月13日</td></tr>
            <tr><th scope="row">名称</th><td colspan="3">%s</td></tr>
            <tr><th scope="row">文号</th><td>无</td><th scope="row">发布日期</th><td>2023年11月14日</td></tr>
            <tr><th scope="row">主题词</th><td colspan="3">政府网站 检查 通报</td></tr>
            </table>
            </header>
            <article>
            """
                .formatted(TITLE))
        .contains(
            """
            <meta name="PubDate" content="2023-11-14 09:30">
            <meta name="ContentSource" content="东源县人民政府办公室">
            <meta name="Keywords" content="政府网站,检查,通报">
            """);
    String filed = Files.readString(bag().resolve("data/notice.html"));
    assertThat(page())
        .contains(filed.substring(filed.indexOf("<article>"), filed.indexOf("</body>")));
  }

  @Test
  void tellsWhatIsNotKnownAndShowsThatItIsNot() throws IOException {
    file();

    Program.Run run = publish();

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains(
            CODE
                + ": 提醒：没有索引号，页首表格里写成“—”。已经确定的，请写明索引号（--index）重新生成；以后各期可以先写在 notice.yaml 的“网页”里。\n",
            ": 提醒：没有分类，页首表格里写成“—”。已经确定的，请写明分类（--category）",
            ": 提醒：没有发布日期，页首表格里写成“—”。已经确定的，请写明发布日期（--published）",
            ": 提醒：没有主题词，页首表格里写成“—”。已经确定的，请写明主题词（--keywords）")
        .doesNotContain("PubDate", "没有文号");
    assertThat(page())
        .contains(
            "<th scope=\"row\">索引号</th><td>—</td>",
            "<th scope=\"row\">发布日期</th><td>—</td>",
            "<th scope=\"row\">主题词</th><td colspan=\"3\">—</td>")
        .doesNotContain("name=\"PubDate\"", "name=\"Keywords\"");
  }

  @Test
  void takesFromTheSettingsWhatTheyGiveAndEscapesIt() throws IOException {
    program.edit(
        "notice.yaml",
        text ->
            text
                + """
                发文字号: 东府办函〔2023〕9号
                网页:
                  网站名称: 东源县人民政府门户网站
                  网站域名: www.example.gov.cn
                  网站标识码: 4416250001
                  栏目名称: 通知公告
                  栏目类型: 信息公开
                  发布时间: 2023-11-14 09:00
                  索引号: 000000000/2023-00012
                  分类: "<b>A&B</b>\\""
                  发布机构: 东源县人民政府
                  主题词: [政府网站, 通报]
                """);
    file();

    Program.Run run = publish("--published", "2023年11月15日 8:00");

    assertThat(run.out()).as(run.err()).startsWith("供下载：");
    assertThat(page())
        .contains(
            "<td>&lt;b&gt;A&amp;B&lt;/b&gt;&quot;</td>",
            "<th scope=\"row\">发布机构</th><td>东源县人民政府</td>",
            "<th scope=\"row\">文号</th><td>东府办函〔2023〕9号</td>"
                + "<th scope=\"row\">发布日期</th><td>2023年11月15日</td>",
            "<meta name=\"PubDate\" content=\"2023-11-15 08:00\">",
            "<meta name=\"Keywords\" content=\"政府网站,通报\">");
  }

  @Test
  void writesOverNothingAndThenWritesNothing() throws IOException {
    file();
    Files.createDirectories(site);
    Path there = Files.writeString(site.resolve(TITLE + ".html"), "已发布");

    Program.Run run = publish(ALL);

    assertThat(run.code()).isEqualTo(ExitCode.FILES.code());
    assertThat(run.err()).isEqualTo(there + " 已经存在\n没有覆盖，也没有生成其他文件。请换一个目录（--to），或先把已有的移走\n");
    assertThat(in(site)).containsExactly(TITLE + ".html");
    assertThat(there).hasContent("已发布");
  }

  @Test
  void publishesNothingOfABagThatIsNotWhatWasFiled() throws IOException {
    file();
    Path page = bag().resolve("data/notice.html");
    Files.writeString(page, Files.readString(page).replace("2023年11月13日", "2023年11月14日"));

    Program.Run run = publish(ALL);

    assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(run.err()).startsWith(CODE + "/data/notice.html: 错误：内容与归档时不同。");
    assertThat(site).doesNotExist();
  }

  /** Even with the manifests replaced, nobody can put other words or scripts on a site. */
  @Test
  void publishesNoPageThatIsNotTheDocument() throws IOException {
    file();
    Path page = bag().resolve("data/notice.html");
    String filed = Files.readString(page);

    ForgedBag.write(bag(), "data/notice.html", filed.replace("2023年11月13日", "2023年11月14日"));
    Program.Run run = publish(ALL);

    assertThat(run.code()).isEqualTo(ExitCode.ARCHIVE.code());
    assertThat(run.err())
        .matches(
            "  － 原第\\d+行：2023年11月13日\n  ＋ 现第\\d+行：2023年11月14日\n没有生成 "
                + CODE
                + " 的网页：归档的网页与归档的公文文字不一致，见上（－ 是公文的，＋ 是网页的）\n");

    ForgedBag.write(
        bag(), "data/notice.html", filed.replace("</article>", "<script>a()</script></article>"));
    assertThat(publish(ALL).err()).isEqualTo("没有生成 " + CODE + " 的网页：data/notice.html 不是本程序生成的网页\n");
    assertThat(site).doesNotExist();

    ForgedBag.write(bag(), "data/notice.html", filed);
    assertThat(publish(ALL).code()).isZero();
  }

  @Test
  void publishesWhatWasIssuedInsteadOfTheDraft() throws IOException {
    program.run();
    Path first = Files.writeString(temp.resolve("盖章 1.pdf"), "%PDF-1.7\n");
    Path second = Files.writeString(temp.resolve("x.pdf"), "%PDF-1.6\n");
    Path ofd = temp.resolve("盖章.ofd");
    try (OutputStream out = Files.newOutputStream(ofd);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("OFD.xml"));
    }
    assertThat(program.file("--issued", first.toString(), second.toString(), ofd.toString()).code())
        .isZero();

    Program.Run run = publish(ALL);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(in(site))
        .containsExactly(TITLE + ".html", TITLE + ".ofd", TITLE + ".pdf", TITLE + "（2）.pdf");
    assertThat(site.resolve(TITLE + ".pdf")).hasSameBinaryContentAs(first);
    assertThat(site.resolve(TITLE + "（2）.pdf")).hasSameBinaryContentAs(second);
    assertThat(run.out())
        .contains(
            CODE + ": 提醒：程序不读取 PDF 正本的文字，没有与网页比较。发布前请对照正本逐字核对网页。\n",
            CODE + ": 提醒：程序不读取 OFD 正本的文字，没有与网页比较。发布前请对照正本逐字核对网页。\n");
    assertThat(page())
        .contains("\" download>" + TITLE + "（2）.pdf</a>", "%EF%BC%882%EF%BC%89.pdf\"");
  }

  @Test
  void publishesAnIssuedDocumentOnlyInItsOwnWords() throws IOException {
    program.run();
    Path issued = temp.resolve("正本.docx");
    Path draft = program.files().get(0);
    DocxFiles.change(draft, issued, "word/styles.xml", text -> text.replace("仿宋", "宋体"));
    assertThat(program.file("--issued", issued.toString()).code()).isZero();
    assertThat(publish(ALL).code()).isZero();
    assertThat(site.resolve(TITLE + ".docx")).hasSameBinaryContentAs(issued);
  }

  @Test
  void doesNotPublishWhatIsNotForEverybody() throws IOException {
    program.edit("notice.yaml", text -> text.replace("密级: 公开", "密级: 内部"));
    file();
    assertThat(publish(ALL).err()).isEqualTo("没有生成 " + CODE + " 的网页：它归档时的密级是“内部”，不能公开\n");
    assertThat(site).doesNotExist();
  }

  @Test
  void doesNotPublishWhatItsRemarkKeepsBack() throws IOException {
    program.edit(
        "notice.yaml", text -> text.replaceAll("(?m)^附注:.*\n", "").strip() + "\n附注: 此件依申请公开\n");
    file();
    assertThat(publish(ALL).err()).isEqualTo("没有生成 " + CODE + " 的网页：它的附注是“此件依申请公开”，不能公开\n");
    assertThat(site).doesNotExist();
  }

  @Test
  void refusesOptionsThatCannotBeRight() throws IOException {
    file();
    assertThat(publish("--published", "2023-11-14").err())
        .isEqualTo("发布时间“2023-11-14”不是年月日和时分，应写成例如 \"2024-07-01 09:00\"\n");
    assertThat(publish("--published", "2023-11-12 09:00").err())
        .isEqualTo("发布时间“2023-11-12 09:00”早于成文日期2023年11月13日，请核对\n");
    assertThat(publish("--index", "1 2").err())
        .isEqualTo("索引号“1 2”里有空格、全角字符或标点，应写成例如 000000000/2024-00012\n");
    Program.Run within = program.archive("publish", CODE, "--to", bag().resolve("x").toString());
    assertThat(within.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(within.err()).isEqualTo("--to 不能在档案目录 " + program.archive() + " 里，请换一个目录\n");
    assertThat(program.archive("verify", "--all").code()).isZero();
    assertThat(site).doesNotExist();
  }

  @Test
  void everySampleIsPublishedInTheWordsOfItsDocument() throws IOException {
    try (Stream<Path> samples = Files.list(Path.of("input")).filter(Files::isDirectory)) {
      for (Path sample : samples.sorted().toList()) {
        Path folder = Files.createDirectories(temp.resolve("all").resolve(sample.getFileName()));
        Program each = new Program(folder, sample.getFileName() + "");
        if (!Files.readString(each.input("notice.yaml")).contains("\n归档:")) {
          each.fileable();
        }
        each.run();
        Program.Run filed = each.file();
        assertThat(filed.code()).as(sample + filed.err()).isZero();
        String code = filed.out().lines().findFirst().orElseThrow().replace("已归档：", "");
        Program.Run run = each.archive("publish", code, "--to", folder.resolve("site").toString());
        assertThat(run.code()).as(sample + ": " + run.err()).isZero();
      }
    }
  }
}

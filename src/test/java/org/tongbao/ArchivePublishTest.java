package org.tongbao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page and the files that an office puts on its site, from a bag. */
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
                + "归好的档案不再改，请在网站后台补上；以后各期写在 notice.yaml 的“网页”里。\n"
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

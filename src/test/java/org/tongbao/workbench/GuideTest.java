package org.tongbao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The guide for clerks, as a page of the workbench. */
class GuideTest {

  @Test
  void isHeadingsListsTablesAndPictures() {
    assertThat(
            GuidePage.html(
                """
                # 工作台

                点**保存**，执行 `tongbao ui`。

                - 一
                - 二

                ![图](images/guide-new.png)

                | 网页上说 | 怎么办 |
                |---|---|
                | 没有保存 | 再改 |
                """))
        .contains(
            "<h1>工作台</h1>",
            "<p>点<strong>保存</strong>，执行 <code>tongbao ui</code>。</p>",
            "<li>二</li>",
            "<img src=\"images/guide-new.png\" alt=\"图\" />",
            "<th>怎么办</th>",
            "<td>没有保存</td>");
  }

  @Test
  void runsNothingThatStandsInItsFile() {
    assertThat(GuidePage.html("<script>alert(\"&\")</script>\n\n[甲](javascript:alert)\n"))
        .doesNotContain("<script", "javascript:");
  }

  @Test
  void hasEveryPictureThatItShows() throws IOException {
    String guide = Files.readString(Path.of("docs/workbench.md"));
    List<String> pictures =
        Pattern.compile("images/([\\w-]+\\.png)")
            .matcher(guide)
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(pictures).hasSize(9);
    assertThat(pictures).allMatch(name -> Files.isRegularFile(Path.of("docs/images", name)));
  }
}

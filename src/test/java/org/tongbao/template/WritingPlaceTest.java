package org.tongbao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.markup.NoBlocks;
import org.tongbao.markup.NoticeMarkup;
import org.tongbao.notice.SmallInspection;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;

/** A fault in the markup is told by the place in the template that wrote it. */
class WritingPlaceTest {
  @TempDir private Path path;
  private TemplateFolder folder;

  @BeforeEach
  void open() {
    folder = new TemplateFolder(path);
  }

  private List<String> problems(String words) throws IOException, InputRefused {
    NoticeTemplate template = folder.set("city", words).template();
    NoticeMarkup markup = new NoticeMarkup(new NoBlocks(), template::origin);
    try (markup) {
      assertThat(template.render(SmallInspection.notice(), markup).problems()).isEmpty();
    }
    return markup.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void isRightOnTheThirdLineOfFixedText() throws Exception {
    assertThat(problems("<notice>\n<title>甲</title>\n<p>乙</p><strong>丙</strong>\n</notice>"))
        .containsExactly("city/notice.ftlx:3:9: 错误：不认识的标记 <strong>。可用的标记见模板说明。");
  }

  @Test
  void isRightAfterLinesThatWriteNothing() throws Exception {
    assertThat(
            problems(
                """
                <#-- 说明 -->
                <#assign a = 1>
                <notice><title>甲</title>
                <#if true>
                  <p>${notice.issuer}</p>
                  <p>乙</p> <td>丙</td>
                </#if>
                </notice>
                """))
        .containsExactly("city/notice.ftlx:6:12: 错误：<td> 不能放在 <notice> 里。它应当放在 <tr> 里。");
  }

  @Test
  void isTheInsertionWhereDataIsWrong() throws Exception {
    folder.write("shared/a.ftlx", "字\n<#macro wrong>\n  <pp/>\n</#macro>");
    assertThat(
            problems(
                "<#import '/shared/a.ftlx' as a>\n<notice><title>甲</title>\n"
                    + "<h1>${''}</h1>\n<p>乙</p>\n<@a.wrong/>\n</notice>"))
        .containsExactly(
            "city/notice.ftlx:3:10: 错误：<h1> 是空的。标题里应当有文字。",
            "shared/a.ftlx:3:3（由 city/notice.ftlx 第5行调用）: 错误：不认识的标记 <pp>。是否应为 <p>。");
  }

  @Test
  void isTheOpeningTagOfWhatDoesNotEndAndTheWholeFileWhereSomethingIsMissing() throws Exception {
    assertThat(problems("<notice>\n<title>甲</title>\n<p>乙"))
        .containsExactly(
            "city/notice.ftlx:3:1: 错误：这里的 <p> 没有结束。请在它该结束的地方写 </p>。",
            "city/notice.ftlx:1:2: 错误：这里的 <notice> 没有结束。请在它该结束的地方写 </notice>。");
    assertThat(problems("<notice>\n<p>乙</p></notice>"))
        .containsExactly("city/notice.ftlx: 错误：没有标题。应当有一个 <title>。");
  }

  @Test
  void aFaultOfEveryRowIsToldOnce() throws Exception {
    assertThat(
            problems(
                """
                <notice><title>甲</title>
                <table><colgroup><col width="100%"/></colgroup><tbody>
                <#list notice.kinds as kind><tr><td>1</td><td>2</td></tr></#list>
                </tbody></table>
                </notice>
                """))
        .containsExactly("city/notice.ftlx:3:53: 错误：这一行有 2 格，表格有 1 列。每行的格数应当与列数相同。");
  }
}

package org.tongbao.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A kept page is read back for its words, and refused for anything that a notice has not. */
class NoticeArticleTest {

  private static String page(String article) throws Exception {
    StringWriter out = new StringWriter();
    HtmlPage.begin(out, "通报", Map.of());
    out.write(article);
    HtmlPage.end(out);
    return out.toString();
  }

  @Test
  void readsTheWordsAsADocumentHasThem() throws Exception {
    String article =
        """
        <h1 class="title">样例市<br>A &amp; B通报</h1>
        <p><b class="level-2">（一）要求。</b>请整改。</p>
        <table>
        <colgroup><col style="width:20%"><col style="width:80%"></colgroup>
        <tbody>
        <tr><td class="left">甲<br>区</td><td></td></tr>
        </tbody>
        </table>
        <figure class="chart">
        <svg role="img" viewBox="0 0 1 1"><title>图</title><path d="M0 0" fill="url(#chart-1-0)"/></svg>
        </figure>
        <div class="attachments">
        <p>附件：</p>
        <ol>
        <li>1. <a href="#attachment-1">检查情况</a></li>
        <li>2. <a href="#attachment-2">名单</a></li>
        </ol>
        </div>
        """;

    NoticeArticle read = NoticeArticle.of(page(article)).orElseThrow();

    assertThat(read.html()).isEqualTo(article);
    assertThat(read.title()).isEqualTo("样例市A & B通报");
    assertThat(read.lines())
        .isEqualTo(List.of("样例市A & B通报", "（一）要求。请整改。", "甲区 | ", "附件：1. 检查情况", "2. 名单"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p onclick=\"a()\">甲</p>",
        "<script>a()</script>",
        "<p><img src=\"https://example.org/a.png\"/></p>",
        "<a href=\"https://example.org/\">甲</a>",
        "<a href=\"javascript:a()\">甲</a>",
        "<p style=\"background:url(//example.org)\">甲</p>",
        "<col style=\"width:20%;background:url(//example.org)\">",
        "<svg><path d=\"M0 0\" fill=\"url(https://example.org/a.svg#b)\"/></svg>",
        "<svg><path d=\"M0 0\" stroke=\"url(https://example.org/a.svg#b)\"/></svg>",
        "<svg><foreignObject><p>甲</p></foreignObject></svg>",
        "<svg><title><path d=\"M0 0\"/></title></svg>",
        "<svg><script>a()</script></svg>",
        "<title>甲</title>",
        "<p>甲</p><!-- <script>a()</script> -->",
        "<p><![CDATA[<script>a()</script>]]></p>",
        "<?php a() ?>",
        "</article><script>a()</script><article>",
        "<p>甲<p>乙",
        "<p>&nbsp;</p>",
        "<P>甲</P>"
      })
  void refusesWhatNoNoticeHas(String article) throws Exception {
    assertThat(NoticeArticle.of(page(article))).isEmpty();
    assertThat(NoticeArticle.of(page("<p>甲</p>"))).isPresent();
  }

  private static Optional<NoticeArticle> edited(String rows, NoticeArticle.Edit... edits)
      throws Exception {
    String article = "<p>前</p>\n<table>\n<tbody>\n" + rows + "</tbody>\n</table>\n<p>后</p>\n";
    return NoticeArticle.of(page(article)).orElseThrow().edited(List.of(edits));
  }

  @Test
  void hasOtherWordsInItsParagraphsAndRows() throws Exception {
    String rows = "<tr><td>甲</td><td>1</td></tr>\n<tr><td>乙</td><td></td></tr>\n";

    NoticeArticle changed =
        edited(
                rows,
                new NoticeArticle.Edit(0, 1, List.of("前<面>", "中")),
                new NoticeArticle.Edit(1, 1, List.of("甲 | 2")),
                new NoticeArticle.Edit(2, 1, List.of()))
            .orElseThrow();

    assertThat(changed.lines()).containsExactly("前<面>", "中", "甲 | 2", "后");
    assertThat(changed.html()).contains("<p>前&lt;面&gt;</p>\n<p>中</p>\n<table>");
  }

  @Test
  void isNotEditedWhereThePlaceIsNotCertain() throws Exception {
    String merged = "<tr><td rowspan=\"2\">甲</td><td>1</td></tr>\n<tr><td>2</td></tr>\n";

    assertThat(edited(merged, new NoticeArticle.Edit(2, 1, List.of()))).isEmpty();
    assertThat(edited(merged, new NoticeArticle.Edit(2, 1, List.of("2 | 3")))).isEmpty();
    assertThat(edited(merged, new NoticeArticle.Edit(2, 0, List.of("3 | 4")))).isEmpty();
    assertThat(edited(merged, new NoticeArticle.Edit(0, 0, List.of("首")))).isEmpty();
  }

  @Test
  void refusesWhatIsNoPage() {
    assertThat(NoticeArticle.of("")).isEmpty();
    assertThat(NoticeArticle.of("<article>\n</article>")).isEmpty();
  }
}

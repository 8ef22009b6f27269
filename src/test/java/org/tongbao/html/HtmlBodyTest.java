package org.tongbao.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.markup.Attachments;
import org.tongbao.markup.Mark;
import org.tongbao.markup.NoticeMarkup;
import org.tongbao.problem.Place;

class HtmlBodyTest {

  private static String html(List<String> names, boolean sources, String markup) throws Exception {
    StringWriter out = new StringWriter();
    HtmlBody body = new HtmlBody(out, new Attachments(names, List.of()), sources);
    NoticeMarkup reader = new NoticeMarkup(body, before -> () -> Place.of("notice.ftlx"));
    try (reader) {
      reader.write("<notice>" + markup + "</notice>");
    }
    assertThat(reader.problems()).isEmpty();
    return out.toString();
  }

  @Test
  void hasEveryBlockInItsPlace() throws Exception {
    String page =
        html(
            List.of("检查情况", "名单"),
            false,
            """
            <head form="文件格式">样例市人民政府办公室文件</head>
            <number>样府办〔2030〕1号</number>
            <title>样例市<br/>通报</title>
            <addressee>各区人民政府</addressee>
            <h1>总体情况</h1>
            <p>共检查 A&amp;B 等。</p>
            <p><h2>要求。</h2>请整改。</p>
            <table>
            <colgroup><col width="20%" align="left"/><col width="40%"/><col width="40%" align="right"/></colgroup>
            <thead><tr><th rowspan="2">地区</th><th colspan="2">网站</th></tr><tr><th>检查</th><th>合格</th></tr></thead>
            <tbody><tr><td>甲区</td><td>3</td><td>2</td></tr></tbody>
            </table>
            <note>注：略。</note>
            <signature><issuer>样例市人民政府办公室</issuer><date>2030年7月1日</date></signature>
            <remark>此件公开发布</remark>
            <attachment title="检查情况" subtitle="（第一批）"><p>甲</p></attachment>
            <attachment title="名单" orientation="landscape"><p>乙</p></attachment>
            <imprint><cc>市委办公室</cc><printer>样例市人民政府办公室</printer><printed>2030年7月2日</printed></imprint>
            """);

    assertThat(page)
        .isEqualTo(
            """
            <p class="head document">样例市人民政府办公室文件</p>
            <p class="number">样府办〔2030〕1号</p>
            <h1 class="title">样例市<br>通报</h1>
            <p class="addressee">各区人民政府：</p>
            <h2 class="level-1">一、总体情况</h2>
            <p>共检查 A&amp;B 等。</p>
            <p><b class="level-2">（一）要求。</b>请整改。</p>
            <div class="table">
            <table>
            <colgroup><col style="width:20%"><col style="width:40%"><col style="width:40%"></colgroup>
            <thead>
            <tr><th scope="col" rowspan="2">地区</th><th scope="colgroup" colspan="2">网站</th></tr>
            <tr><th scope="col">检查</th><th scope="col">合格</th></tr>
            </thead>
            <tbody>
            <tr><td class="left">甲区</td><td class="figure">3</td><td class="right figure">2</td></tr>
            </tbody>
            </table>
            </div>
            <p class="note">注：略。</p>
            <div class="attachments">
            <p>附件：</p>
            <ol>
            <li>1. <a href="#attachment-1">检查情况</a></li>
            <li>2. <a href="#attachment-2">名单</a></li>
            </ol>
            </div>
            <div class="signature">
            <p class="issuer">样例市人民政府办公室</p>
            <p class="date">2030年7月1日</p>
            </div>
            <p class="remark">（此件公开发布）</p>
            <section class="attachment" id="attachment-1">
            <p class="mark">附件1</p>
            <h2 class="attachment-title">检查情况</h2>
            <p class="subtitle">（第一批）</p>
            <p>甲</p>
            </section>
            <section class="attachment landscape" id="attachment-2">
            <p class="mark">附件2</p>
            <h2 class="attachment-title">名单</h2>
            <p>乙</p>
            </section>
            <footer class="imprint">
            <p class="copies">抄送：市委办公室。</p>
            <p class="printer"><span>样例市人民政府办公室</span> <span>2030年7月2日印发</span></p>
            </footer>
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "3,040",
        "98.83%",
        "↑0.33",
        "-1.5",
        "780条",
        "60分",
        "4419000013",
        "N000012846",
        "2024年6月28日",
        "12:30",
        "1‰"
      })
  void aFigureInACellDoesNotBreak(String figure) throws Exception {
    assertThat(cell(figure)).contains("<td class=\"figure\">" + figure + "</td>");
    assertThat(cell(Mark.around(figure, 3))).contains("<td class=\"figure\">" + figure + "</td>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "—", "甲区", "第3季度", "3个单位未更新", "12篇以上，未达标", "APP 3.0", "2024年第二季度"})
  void otherWordsBreak(String words) throws Exception {
    assertThat(cell(words)).contains("<td>" + words + "</td>");
  }

  private static String cell(String words) throws Exception {
    return html(
        List.of(),
        false,
        "<title>通报</title><table><colgroup><col width='100%'/></colgroup><tbody><tr><td>"
            + words
            + "</td></tr></tbody></table>");
  }

  @Test
  void aSingleAttachmentHasNoNumber() throws Exception {
    String page =
        html(
            List.of("名单"),
            false,
            "<title>通报</title><p>甲</p><attachment title=\"名单\"><p>乙</p></attachment>");

    assertThat(page)
        .contains("<li><a href=\"#attachment-1\">名单</a></li>")
        .contains("<p class=\"mark\">附件</p>");
  }

  @Test
  void escapesWhatWouldBeHtml() throws Exception {
    assertThat(html(List.of(), false, "<title>通报</title><p>&lt;script&gt;&amp;\"</p>"))
        .contains("<p>&lt;script&gt;&amp;&quot;</p>");
  }

  @Test
  void numbersTheSourcesOfMarkedWordsOnlyWhereTheyAreAskedFor() throws Exception {
    String markup = "<title>通报</title><p>合格" + Mark.around("509", 7) + "家。</p>";

    assertThat(html(List.of(), true, markup))
        .contains("<p>合格<span data-source=\"7\">509</span>家。</p>");
    assertThat(html(List.of(), false, markup)).contains("<p>合格509家。</p>");
  }

  @Test
  void doesNotListAttachmentsThatItDoesNotHave() {
    assertThatThrownBy(() -> html(List.of("名单"), false, "<title>通报</title><p>甲</p>"))
        .hasMessage("other attachments: [], not [名单]");
  }
}

package org.tongbao.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;

/** A template can run no code and read no file outside its folders. */
class SandboxTest {
  private static final String SECRET = "秘密";

  @TempDir private Path path;
  private TemplateFolder folder;

  @BeforeEach
  void open() throws Exception {
    folder = new TemplateFolder(path.resolve("templates"));
    Files.writeString(path.resolve("secret.ftlx"), SECRET);
    folder.set("other", SECRET).write("city/notes.txt", SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('echo " + SECRET + "')}",
        "${'freemarker.template.utility.ObjectConstructor'?new()('java.lang.String', '秘密')}",
        "<#assign x = 'freemarker.template.utility.JythonRuntime'?new()>",
        "${notice?api.getClass().getName()}",
        "${notice.class}",
        "${notice.getClass()}",
        "${notice.getClass().getClassLoader()}",
        "${notice.kinds.getClass()}",
        "${notice.issuer.getBytes()}",
        "${notice.hashCode()}",
        "${notice.equals(notice)}",
        "${notice.kinds.clear()}",
        "${notice.date.of('x')}",
        "${notice.kinds[0].passRate.rate.percent(2)}",
        "${.data_model.getClass()}",
        "<#include '/other/notice.ftlx'>",
        "<#include '../other/notice.ftlx'>",
        "<#include '../secret.ftlx'>",
        "<#include '../../secret.ftlx'>",
        "<#include '/city/notes.txt'>",
        "<#include 'notes.txt'>",
        "<#include 'file:///etc/hostname'>",
        "<#import '/other/notice.ftlx' as other>",
        "${.get_optional_template('/other/notice.ftlx').include()}",
      })
  void refuses(String words) throws Exception {
    TemplateFolder.Rendered rendered = folder.render(words);
    assertThat(rendered.problems()).as(words).isNotEmpty();
    assertThat(rendered.text()).doesNotContain(SECRET);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#macro a><@a/></#macro><@a/>",
        "<#function f n><#return f(n + 1)></#function>${f(1)}",
      })
  void endsAnEndlessRecursion(String words) throws Exception {
    assertThat(folder.render(words).problems())
        .containsExactly(
            "city/notice.ftlx: 错误：模板的宏、函数自己调用自己，或模板引入自己，没有止境。请检查 <#macro>、<#function> 和 <#include>。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${.now}",
        "${. now?string('yyyy')}",
        "${.now?iso_utc}",
        "${.now?long}",
        "#{.now?long}",
        "${'今天是${.now}'}",
        "<#if .now?date gt '2026-01-01'?date('yyyy-MM-dd')>甲</#if>",
        "<#assign x = .now>",
        "<#list [.now] as x></#list>",
        "<#macro m x=.now></#macro>",
        "<#function f x=.now><#return x></#function>",
        "<#function f><#return .now></#function>",
        "<#macro m x></#macro><@m x=.now/>",
        "<#macro m x></#macro><@m .now/>",
        "<#switch 1><#case .now?long>甲</#switch>",
        "<#assign x = {'a': [1, (.now)]}>",
        "<#assign x = missing!.now>",
        "<#assign x = [1]?map(y -> .now)>",
        "<#include .now?string>",
        "<#setting locale=.now?string>",
        "<#attempt>${.now}<#recover></#attempt>",
        "<#noautoesc>${.now}</#noautoesc>",
        "<#stop .now?string>",
        "<#assign x>${.now}</#assign>",
      })
  void offersNoClock(String words) throws Exception {
    assertThat(refusal(words))
        .as(words)
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .startsWith("city/notice.ftlx:1:")
                    .endsWith(
                        "错误：模板里不能用 .now 取当前时间：同样的输入，每次生成的通报应当相同。"
                            + "请把日期写在 notice.yaml 里，模板中写 ${notice.date}。"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"www.now.cn .now", "${'见www.now.cn'}"})
  void letsWordsLookLikeTheClock(String words) throws Exception {
    assertThat(folder.render(words).problems()).as(words).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[|]", "(|)", "!|", "<#if true>|</#if>", "{'a':|}", "f(|)", "\"${|}\""})
  void refusesWhatIsNestedTooDeep(String nested) throws Exception {
    String[] pair = nested.split("\\|", -1);
    String deep = pair[0].repeat(200_000) + "true" + pair[1].repeat(200_000);
    String words = nested.startsWith("<") ? deep : "<#assign x = " + deep + ">";
    assertThat(refusal(words))
        .as(nested)
        .hasSize(1)
        .allSatisfy(problem -> assertThat(problem).startsWith("city/notice.ftlx"));
  }

  private List<String> refusal(String words) {
    InputRefused refused = catchThrowableOfType(InputRefused.class, () -> folder.render(words));
    return refused.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void endsATemplateThatWritesForEver() throws Exception {
    String words = "<#list 1.. as i><#list 1..2000000 as j></#list>甲</#list>";
    assertThat(folder.render(words).problems())
        .hasSize(1)
        .allSatisfy(
            problem -> // the loop that was running then
            assertThat(problem)
                    .startsWith("city/notice.ftlx:1:")
                    .endsWith(
                        ": 错误：模板运行了 4 秒还没有结束，已经中止。"
                            + "请检查这一处的循环；确实有这么多要列的，请分成几份通报：检查对象、检查发现每有一千条，可以多运行 10 秒。"));
  }

  @Test
  void letsATemplateHaveWordsOfItsOwnAndOfTheSharedFolder() throws Exception {
    folder.write("city/own.ftlx", "甲").write("shared/common.ftlx", "乙");
    assertThat(folder.render("<#include 'own.ftlx'><#include '/shared/common.ftlx'>"))
        .isEqualTo(new TemplateFolder.Rendered("甲乙", List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#assign notice = {'issuer': '别的'}>",
        "<#global notice = {'issuer': '别的'}>",
        "<#assign other = 1, notice = {}>",
        "<#macro m><#local notice = {}></#macro>"
      })
  void cannotChangeTheModel(String words) {
    assertThat(refusal(words))
        .singleElement()
        .asString()
        .endsWith(": 错误：“notice”是程序的名称，变量、宏、函数、引入的文件都不能叫这个名称。请换一个名称。");
  }
}

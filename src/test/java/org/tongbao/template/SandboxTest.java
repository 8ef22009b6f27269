package org.tongbao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void letsATemplateHaveWordsOfItsOwnAndOfTheSharedFolder() throws Exception {
    folder.write("city/own.ftlx", "甲").write("shared/common.ftlx", "乙");
    assertThat(folder.render("<#include 'own.ftlx'><#include '/shared/common.ftlx'>"))
        .isEqualTo(new TemplateFolder.Rendered("甲乙", List.of()));
  }

  @Test
  void cannotChangeTheModel() throws Exception {
    TemplateFolder.Rendered rendered =
        folder.render(
            "<#assign notice = {'issuer': '别的'}>${notice.issuer}${.data_model.notice.issuer}");
    assertThat(rendered.text()).isEqualTo("别的广东省人民政府办公厅");
  }
}

package org.tongbao.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;

class TemplateSetTest {
  @TempDir private Path path;
  private TemplateFolder folder;

  @BeforeEach
  void open() {
    folder = new TemplateFolder(path);
  }

  private static void refuses(ThrowingCallable call, String... messages) {
    assertThatThrownBy(call)
        .isInstanceOf(InputRefused.class)
        .hasMessage(String.join("\n", messages));
  }

  @Test
  void readsTheFilesOfASetAndWhatSetsShare() throws Exception {
    folder
        .set("city", "字")
        .set("other", "不读")
        .write("shared/tables.ftlx", "表")
        .write("city/说明.txt", "不读")
        .write("city/notice.ftlx~", "不读");
    TemplateSet set = folder.read("city");
    assertThat(set.name()).isEqualTo("city");
    assertThat(set.files())
        .containsOnlyKeys("city/notice.ftlx", "city/reference.docx", "shared/tables.ftlx");
    assertThat(set.texts()).containsEntry("shared/tables.ftlx", "表").hasSize(2);
    assertThat(set.reference()).isEqualTo(Files.readAllBytes(path.resolve("city/reference.docx")));
    assertThat(TemplateFolders.of(path).names()).containsExactly("city", "other");
  }

  @Test
  void offersTheNearestSetOrListsThem() {
    folder.set("province", "字").set("city", "字");
    String at = "notice.yaml:1:5: 错误：在 " + path + " 里没有模板";
    refuses(() -> folder.read("privince"), at + "“privince”。是否应为“province”。");
    refuses(() -> folder.read("县级"), at + "“县级”。可用的模板：city、province。");
    refuses(() -> folder.read("../city"), at + "“../city”。是否应为“city”。");
  }

  @Test
  void saysThatAFolderHoldsNoTemplates() {
    refuses(() -> folder.read("city"), "notice.yaml:1:5: 错误：在 " + path + " 里没有模板“city”。这个目录里没有模板。");
    TemplateFolder missing = new TemplateFolder(path.resolve("missing"));
    refuses(
        () -> missing.read("city"),
        "notice.yaml:1:5: 错误：在 " + path.resolve("missing") + " 里没有模板“city”。这个目录里没有模板。");
  }

  @Test
  void refusesASetWithoutLooks() {
    folder.write("city/notice.ftlx", "字");
    refuses(
        () -> folder.read("city").reference(),
        "city/reference.docx: 错误：模板里没有这个样式文件。请从别的模板文件夹复制一个 reference.docx。");
  }

  @Test
  void refusesEveryFileThatIsNotUtf8() {
    byte[] chinese = "通报".getBytes(Charset.forName("GB18030"));
    folder.set("city", "字").write("city/words.ftlx", chinese).write("shared/a.ftlx", chinese);
    String message = ": 错误：模板文件不是 UTF-8 编码。请用编辑器“另存为”，编码选择 UTF-8。";
    refuses(folder::template, "city/words.ftlx" + message, "shared/a.ftlx" + message);
  }

  @Test
  void refusesTheCharactersThatMarkFiguresHoweverTheyAreWritten() {
    folder
        .set("city", "字\uFDD0\n${'\\xFdD2'}&#xFDEF;&#64977;&#65008;&#64975;\uFDCF")
        .write("shared/a.ftlx", "\uFDEF\uFDF0");
    String message = ": 错误：此处有程序留给自己用的字符（U+FDD0 至 U+FDEF）。请删去。";
    refuses(
        folder::template,
        "city/notice.ftlx:1:2" + message,
        "city/notice.ftlx:2:4" + message,
        "city/notice.ftlx:2:12" + message,
        "city/notice.ftlx:2:20" + message,
        "shared/a.ftlx:1:1" + message);
  }

  @Test
  void dropsAByteOrderMark() throws Exception {
    folder.set("city", "\uFEFF<notice>\uFEFF</notice>");
    assertThat(folder.read("city").texts().values().stream().collect(Collectors.joining()))
        .isEqualTo("<notice>\uFEFF</notice>");
  }

  @Test
  void tellsTheFirstSyntaxErrorOfEachFile() {
    folder
        .set("city", "<notice>\n<#if true>字\n</notice>")
        .write("shared/a.ftlx", "字\n  ${notice.}")
        .write("shared/b.ftlx", "<#macro a></#macro>");
    assertThatThrownBy(folder::template)
        .isInstanceOfSatisfying(
            InputRefused.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                        "city/notice.ftlx:2:1: 错误：模板语法有误：这里的 <#if> 没有结束。请在它该结束的地方写 </#if>。",
                        "shared/a.ftlx:2:12: 错误：模板语法有误：${…} 里缺了内容。请写出要印的名称，如 ${notice.issuer}。"));
  }
}

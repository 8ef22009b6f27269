package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongbao.lint.rules.Rules;
import org.tongbao.problem.Message;
import org.tongbao.problem.Problem.Weight;
import org.tongbao.problem.Wording;

/**
 * docs/problems.md is what the messages say of themselves. When it differs, {@code ./dev goldens}
 * writes it anew.
 */
class ProblemsPageTest {
  private static final Path PAGE = Path.of("docs/problems.md");

  @Test
  void listsEveryMessage() throws IOException {
    if (Boolean.getBoolean("goldens.accept")) {
      assertThat(System.getenv("CI")).as("goldens are not accepted in CI").isNull();
      Files.writeString(PAGE, page());
    }

    assertThat(PAGE).hasContent(page());
  }

  @Test
  void knowsEveryEnumOfMessages() {
    List<String> enums =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.tongbao")
                .stream()
                .filter(each -> each.isAssignableTo(Message.class) && each.isEnum())
                .map(JavaClass::getName)
                .toList();

    assertThat(MessageCatalogue.all().stream().map(each -> each.getClass().getName()).distinct())
        .containsExactlyInAnyOrderElementsOf(enums);
  }

  /** A rule of the format check says several sentences under its one code. */
  @Test
  void givesNoCodeTwice() {
    List<Message> rules = Rules.messages();
    Set<String> ofRules = new HashSet<>(rules.stream().map(Message::code).toList());

    assertThat(
            MessageCatalogue.all().stream()
                .filter(each -> !rules.contains(each))
                .map(Message::code))
        .doesNotHaveDuplicates()
        .noneMatch(ofRules::contains);
  }

  @Test
  void endsNoSentenceWithAFullStop() {
    assertThat(MessageCatalogue.all())
        .extracting(Message::wording)
        .allSatisfy(
            wording ->
                assertThat(List.of(wording.fault(), wording.remedy()))
                    .noneMatch(text -> text.isBlank() || text.endsWith("。")));
  }

  private static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # 问题代码

            程序指出的每一种问题都有一个代码，写在 problems.csv 的“代码”列里；`tongbao explain 代码` 显示这里的一条。
            花括号里是报告时填入的内容。没有注明“提醒”的都是错误：输入、模板有错误的，不生成通报；其他命令遇到错误就不再继续。
            由程序的消息生成，请不要手改。
            """);
    for (MessageCatalogue.Section section : MessageCatalogue.sections()) {
      page.append("\n## ").append(section.title()).append("\n\n");
      page.append("| 代码 | 问题 | 应当怎样 |\n|---|---|---|\n");
      for (Message message : section.messages()) {
        Wording wording = message.wording();
        String weight = wording.weight() == Weight.ERROR ? "" : wording.weight().label() + "：";
        page.append("| `").append(message.code()).append("` | ");
        page.append(cell(weight + wording.fault())).append(" | ");
        page.append(cell(wording.remedy())).append(" |\n");
      }
    }
    return page.toString();
  }

  /** As Markdown shows it: bars, angle brackets and line breaks stand for themselves. */
  private static String cell(String text) {
    return text.replace("\\", "\\\\")
        .replace("|", "\\|")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("\n", "<br>");
  }
}

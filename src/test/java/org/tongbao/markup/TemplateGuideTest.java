package org.tongbao.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The guide for those who edit templates shows every element, and shows it rightly. */
class TemplateGuideTest {
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^### ([a-z0-9]+)\\n(?:[^#\\n][^\\n]*\\n)*```xml\\n((?s:.*?))\\n```");

  /** What must stand before a title stands alone in its example. */
  private static final List<String> BEFORE_TITLE = List.of("head", "number");

  private static String guide() throws IOException {
    return Files.readString(Path.of("templates/README.md"));
  }

  @Test
  void showsEveryElementOnceInTheirOrder() throws IOException {
    assertThat(ENTRY.matcher(guide()).results().map(entry -> entry.group(1)))
        .containsExactlyElementsOf(Arrays.stream(Element.values()).map(Element::tag).toList());
  }

  @TestFactory
  List<DynamicTest> showsAnExampleOfTwoLinesThatUsesTheElementAndIsRight() throws IOException {
    return ENTRY
        .matcher(guide())
        .results()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.group(1), () -> tryExample(entry.group(1), entry.group(2))))
        .toList();
  }

  private static void tryExample(String tag, String example) {
    assertThat(example).hasLineCount(2).containsPattern("<" + tag + "[ />]");
    assertThat(RecordedBlocks.read(whole(tag, example)).problems()).isEmpty();
  }

  private static String whole(String tag, String example) {
    String markup =
        example
            .replaceAll("</?#[^>]*>", "")
            .replaceAll("\\$\\{[^}]*}", Matcher.quoteReplacement("样值"));
    if (tag.equals("notice")) {
      return markup;
    }
    String title = markup.contains("<title>") ? "" : "<title>检查情况的通报</title>";
    return BEFORE_TITLE.contains(tag)
        ? "<notice>" + markup + title + "</notice>"
        : "<notice>" + title + markup + "</notice>";
  }
}

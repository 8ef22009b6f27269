package org.tongbao.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.authoring.ExampleFolder;
import org.tongbao.notice.Notice;
import org.tongbao.problem.InputRefused;

/**
 * Every example of the recipes in templates/README.md is rendered: with the data in {@code
 * recipes}, it prints what the guide says.
 */
class GuideRecipesTest {
  private static final Path DATA = Path.of("src/test/resources/recipes");
  private static final String CHAPTER = "## 食谱（从要写的话到模板的一行）";
  private static final String START =
      "<#assign sites = notice.inspected(\"政府网站\")><#assign units = sites.units>";
  private static final Pattern BLOCK =
      Pattern.compile("```text\\n<#-- 印出：(.*?) -->\\n((?s:.*?))\\n```");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final int FEWEST = 18;

  @TempDir private static Path temp;
  private static String chapter = "";
  private static Notice notice;

  @BeforeAll
  static void read() throws Exception {
    String guide = Files.readString(Path.of("templates/README.md"));
    int begin = guide.indexOf(CHAPTER);
    assertThat(begin).isPositive();
    chapter =
        guide.substring(begin, guide.indexOf("## ", guide.indexOf("### FreeMarker", begin) + 4));
    notice =
        new ExampleFolder(DATA, "recipes")
            .read(TemplateFolders.of(Path.of("templates")), "county")
            .notice();
  }

  private static TemplateFolder.Rendered render(String words) throws IOException, InputRefused {
    return new TemplateFolder(temp).render(START + words, notice);
  }

  private static void prints(String words, String expected) throws IOException, InputRefused {
    TemplateFolder.Rendered rendered = render(words);
    assertThat(rendered.problems()).as(words).isEmpty();
    String text =
        rendered.text().replace("</tr>", " ").replaceAll("<[^>]*>", "").replaceAll("\\n\\s*", "");
    assertThat(text.replaceAll("\\s+", " ").strip()).as(words).isEqualTo(expected);
  }

  @TestFactory
  List<DynamicTest> everyRecipePrintsWhatItSays() {
    List<MatchResult> blocks = BLOCK.matcher(chapter).results().toList();
    assertThat(chapter.split("```text\\n", -1)).hasSize(blocks.size() + 1);
    assertThat(blocks).hasSizeGreaterThanOrEqualTo(FEWEST);
    return blocks.stream()
        .map(
            block ->
                DynamicTest.dynamicTest(
                    block.group(1), () -> prints(block.group(2), block.group(1))))
        .toList();
  }

  @TestFactory
  List<DynamicTest> everyBuiltInPrintsWhatItsRowSays() {
    return rows("| 写法 | 例子 | 印出 |")
        .map(
            cells ->
                DynamicTest.dynamicTest(
                    cells.get(0), () -> prints(codes(cells.get(1)).get(0), cells.get(2))))
        .toList();
  }

  @TestFactory
  List<DynamicTest> whatIsRefusedIsRefusedAndWhatServesInsteadIsNot() {
    return rows("| 不能用 | 换成 | 为什么 |")
        .map(
            cells ->
                DynamicTest.dynamicTest(
                    cells.get(0),
                    () -> {
                      for (String refused : codes(cells.get(0))) {
                        assertThat(problems(refused)).as(refused).hasSize(1);
                      }
                      for (String instead : codes(cells.get(1))) {
                        assertThat(problems(instead)).as(instead).isEmpty();
                      }
                    }))
        .toList();
  }

  private static List<String> problems(String words) throws IOException {
    try {
      return render(words).problems();
    } catch (InputRefused refused) {
      return refused.problems().stream().map(Object::toString).toList();
    }
  }

  @Test
  void everyFunctionHasItsRow() {
    Set<String> named = new TreeSet<>();
    Pattern function = Pattern.compile("figures\\.(\\w+)\\(");
    rows("| 函数 | 给出 | 选项 | 核稿本的批注 |")
        .map(cells -> cells.get(0))
        .map(function::matcher)
        .flatMap(Matcher::results)
        .forEach(found -> named.add(found.group(1)));

    assertThat(named).isEqualTo(new TreeSet<>(FigureFunctions.names()));
  }

  /** The rows of a table, each as its cells. A bar in a cell would be one of FreeMarker's or. */
  private static Stream<List<String>> rows(String head) {
    int begin = chapter.indexOf(head);
    assertThat(begin).as(head).isPositive();
    String table = chapter.substring(begin, chapter.indexOf("\n\n", begin));
    List<List<String>> rows =
        table
            .lines()
            .skip(2)
            .map(
                line ->
                    Arrays.stream(line.split("\\|", -1))
                        .map(String::strip)
                        .collect(Collectors.toCollection(ArrayList::new)))
            .map(cells -> cells.subList(1, cells.size() - 1))
            .collect(Collectors.toList());
    assertThat(rows).hasSizeGreaterThan(FEWEST / 2);
    return rows.stream();
  }

  private static List<String> codes(String cell) {
    return CODE.matcher(cell).results().map(found -> found.group(1)).toList();
  }
}

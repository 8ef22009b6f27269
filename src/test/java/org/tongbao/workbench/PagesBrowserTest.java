package org.tongbao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.FluentWait;

/** The pages of a notice, in a real browser. */
class PagesBrowserTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir static Path temp;
  private static ChromeDriver browser;

  @BeforeAll
  static void open() {
    Chromium.require();
    browser = Chromium.open(1500, 1000);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  /** Waits; looks elements up again if the page replaces them meanwhile. */
  private static void until(String what, BooleanSupplier condition) {
    new FluentWait<>(browser)
        .withMessage("waited in vain for: " + what)
        .withTimeout(PATIENCE)
        .pollingEvery(Duration.ofMillis(20))
        .ignoring(StaleElementReferenceException.class)
        .until(any -> condition.getAsBoolean());
  }

  private static String text(String css) {
    List<WebElement> found = browser.findElements(By.cssSelector(css));
    return found.isEmpty() ? "" : found.get(0).getText();
  }

  private static long number(String script) {
    return Long.parseLong(String.valueOf(browser.executeScript("return " + script)));
  }

  private static void show(RunningWorkbench preview) throws Exception {
    browser.get(preview.address().resolve("pages").toString());
    until("the first page", () -> text("#status").contains("排成"));
  }

  private static void edit(Path file, String from, String to) throws IOException {
    String before = Files.readString(file);
    assertThat(before).contains(from);
    Files.writeString(file, before.replace(from, to));
  }

  @Test
  void showsPagesAndValuesAndWhereAFigureComesFrom() throws Exception {
    try (RunningWorkbench preview = RunningWorkbench.on(temp.resolve("a"), "guangdong-2024-q2")) {
      show(preview);

      assertThat(number("document.querySelectorAll('.sheet').length")).isGreaterThan(5);
      assertThat(text("#title")).startsWith("广东省人民政府办公厅关于2024年第二季度");
      browser.findElement(By.id("show-values")).click();
      assertThat(text("#rows")).contains("notice.inspected(\"政府网站\").passed\n合格数 509");
      WebElement passed =
          browser.findElements(By.cssSelector("#sheets [data-source]")).stream()
              .filter(value -> value.getText().equals("509"))
              .findFirst()
              .orElseThrow();
      new Actions(browser).moveToElement(passed).perform();
      until("the tooltip", () -> text("#source").contains("units.csv"));
      assertThat(text("#source"))
          .startsWith(
              "政府网站合格数\n＝检查数515－不合格数6\n不合格的6个：\nunits.csv:92 珠海市政府网站01，单项否决见 findings.csv:10\n");
      assertThat(fits()).as("pages whose text runs over their foot").isEmpty();
      assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    }
  }

  /** The numbers of pages on which something stands lower than the text may. */
  private static List<String> fits() {
    Object over =
        browser.executeScript(
            """
            return [...document.querySelectorAll('.sheet')].filter(sheet => {
              const flow = sheet.querySelector('.flow');
              const landscape = sheet.classList.contains('landscape');
              const room = (landscape ? 156 : 225) * 96 / 25.4;
              return flow.getBoundingClientRect().height > room + 3;
            }).map(sheet => sheet.dataset.page)\
            """);
    return strings(over);
  }

  @Test
  void followsEverySavedFileAndKeepsItsPlace() throws Exception {
    try (RunningWorkbench preview = RunningWorkbench.on(temp.resolve("b"), "example-full")) {
      show(preview);
      browser.executeScript("document.getElementById('pages').scrollTop = 1400");

      edit(preview.template("example/notice.ftlx"), "现将有关情况通报如下", "现将检查的情况通报如下");
      until("the template's words", () -> text("#sheets").contains("现将检查的情况通报如下"));
      edit(preview.input("notice.yaml"), "000-00000000", "000-11111111");
      until("the settings' number", () -> text("#sheets").contains("000-11111111"));
      String row = Files.readAllLines(preview.input("units.csv")).get(1);
      edit(preview.input("units.csv"), row + "\r\n", "");
      until(
          "the sheet's total",
          () -> text("#faults").contains("核对总数") || !text("#faults h1").isEmpty());

      assertThat(number("document.getElementById('pages').scrollTop")).isEqualTo(1400);
    }
  }

  @Test
  @Tag("long")
  void showsEveryFaultOfATemplateAsTheCommandLineDoes() throws Exception {
    try (RunningWorkbench preview = RunningWorkbench.on(temp.resolve("c"), "dongyuan-2023-q3")) {
      Files.delete(preview.input("words.ftlx")); // the cases have their own
      show(preview);
      Path cases = Path.of("src/test/resources/bad-template");
      Path good = Path.of("templates");
      try (Stream<Path> all = Files.list(cases)) {
        for (Path each : all.sorted().toList()) {
          List<Path> changed = apply(each, preview);
          List<String> expected =
              Files.readAllLines(each.resolve("expected.txt")).stream()
                  .filter(line -> line.contains(": 错误：") || line.contains(": 提醒："))
                  .map(PagesBrowserTest::plain)
                  .toList();
          until(each + ": " + expected, () -> faults().equals(expected));
          assertThat(text("#sheets")).as("the last good notice").contains("东源县");
          for (Path file : changed) {
            restore(file, preview, good);
          }
          until(each + " mended", () -> faults().isEmpty());
        }
      }
    }
  }

  private static String plain(String line) {
    return line.replaceFirst(": (错误|提醒)：", " $1 ").replaceAll("\\s+", " ").strip();
  }

  private static List<String> faults() {
    Object texts =
        browser.executeScript(
            "return [...document.querySelectorAll('#faults li:not(.unchecked) > p')]"
                + ".map(p => p.textContent)");
    // A faulty template uses less than the settings have, of which a refused run says nothing.
    return strings(texts).stream()
        .map(PagesBrowserTest::plain)
        .filter(text -> !text.contains("没有用到"))
        .toList();
  }

  private static List<String> strings(@Nullable Object list) {
    List<String> strings = new ArrayList<>();
    if (list instanceof List<?> all) {
      all.forEach(each -> strings.add(String.valueOf(each)));
    }
    return strings;
  }

  private static List<Path> apply(Path from, RunningWorkbench preview) throws IOException {
    List<Path> changed = new ArrayList<>();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = from.relativize(file).toString();
        if (!name.equals("expected.txt")) {
          Path target =
              name.equals("words.ftlx")
                  ? preview.input(name)
                  : preview.template(name.equals("notice.ftlx") ? "county/" + name : name);
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
          changed.add(target);
        }
      }
    }
    return changed;
  }

  private static void restore(Path file, RunningWorkbench preview, Path good) throws IOException {
    Path own = good.resolve(preview.template("").relativize(file).toString());
    if (file.startsWith(preview.template("")) && Files.exists(own)) {
      Files.copy(own, file, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.delete(file);
    }
  }
}

package org.tongbao.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.util.FileSystemUtils;
import org.tongbao.problem.RunFailed;
import org.tongbao.workspace.Workspace;

/**
 * Measures what a clerk waits for, with Guangdong's sample in Chromium: from dropping its sheets to
 * the first pages, in programs that were just started, and from a saved change to the shown page.
 */
final class WorkbenchTimes {
  private static final Path SAMPLE = Path.of("input/guangdong-2024-q2");
  private static final String NOTICE = "guangdong";
  private static final int CHANGES = 20;

  /** A clerk looks for the files meanwhile. */
  private static final long BEFORE_DROPPING_MILLIS = 5_000;

  /** When the pages show a text, by the browser's clock; looked at whenever it draws. */
  private static final String SHOWN =
      """
      const [text, done] = arguments;
      const look = () => document.getElementById('sheets')?.textContent.includes(text)
        ? done(Date.now()) : requestAnimationFrame(look);
      look();
      """;

  private final ChromeDriver browser;
  private final Path launcher;
  private final List<Double> firstPages = new ArrayList<>();
  private final List<Double> settings = new ArrayList<>();
  private final List<Double> cells = new ArrayList<>();

  private WorkbenchTimes(ChromeDriver browser, Path launcher) {
    this.browser = browser;
    this.launcher = launcher;
  }

  /**
   * Measures.
   *
   * @param args how many programs to start (5), and the launcher (./tongbao)
   */
  public static void main(String[] args) throws IOException, InterruptedException, RunFailed {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
    Path launcher = Path.of(args.length > 1 ? args[1] : "tongbao").toAbsolutePath();
    ChromeDriver browser = Chromium.open(1366, 768);
    browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    try {
      WorkbenchTimes times = new WorkbenchTimes(browser, launcher);
      for (int round = 0; round < rounds; round++) {
        times.measure();
      }
      times.print();
    } finally {
      browser.quit();
    }
  }

  private void measure() throws IOException, InterruptedException, RunFailed {
    Path folder = Files.createTempDirectory("tongbao-times");
    Path root = folder.resolve("workspace");
    Path input = Workspace.make(root).input().resolve(NOTICE);
    Files.createDirectories(input);
    Files.copy(SAMPLE.resolve("notice.yaml"), input.resolve("notice.yaml"));
    Process program =
        new ProcessBuilder(
                launcher.toString(), "ui", "--workspace", root.toString(), "--no-browser")
            .redirectErrorStream(true)
            .start();
    try (BufferedReader out = program.inputReader(UTF_8)) {
      URI address = address(out);
      dropped(address.resolve("n/" + NOTICE + "/"));
      changes(input);
    } finally {
      program.destroy();
      program.waitFor();
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private static URI address(BufferedReader out) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith("通报：")) {
        return URI.create(line.substring("通报：".length()).strip());
      }
    }
    throw new IllegalStateException("the program ended");
  }

  private void dropped(URI notice) throws InterruptedException {
    browser.get(notice.resolve("sheets").toString());
    Thread.sleep(BEFORE_DROPPING_MILLIS);
    long begun = System.currentTimeMillis();
    browser
        .findElement(By.id("files"))
        .sendKeys(
            SAMPLE.resolve("units.csv").toAbsolutePath()
                + "\n"
                + SAMPLE.resolve("findings.csv").toAbsolutePath());
    while (browser.findElements(By.cssSelector(".files")).isEmpty()) {
      Thread.sleep(10);
    }
    browser.get(notice.resolve("pages").toString());
    firstPages.add(seconds(begun, "全省政府网站与政务新媒体"));
  }

  private double seconds(long begun, String shown) {
    Object at = browser.executeAsyncScript(SHOWN, shown);
    return (((Number) at).longValue() - begun) / 1000.0;
  }

  private void changes(Path input) throws IOException {
    Path file = input.resolve("notice.yaml");
    String text = Files.readString(file);
    change(
        file,
        day -> text.replace("整改期限: 2024-07-15", "整改期限: 2024-08-%02d".formatted(day)),
        "8月%d日"::formatted,
        settings);
    Path sheet = input.resolve("findings.csv");
    String rows = Files.readString(sheet);
    change(
        sheet,
        number -> rows.replace("盗版电影网站", "盗版电影网站" + number + "处"),
        "盗版电影网站%d处"::formatted,
        cells);
  }

  private void change(
      Path file, IntFunction<String> content, IntFunction<String> shown, List<Double> times)
      throws IOException {
    for (int i = 1; i <= CHANGES; i++) {
      String text = content.apply(i);
      long begun = System.currentTimeMillis();
      Files.writeString(file, text);
      times.add(seconds(begun, shown.apply(i)));
    }
  }

  private void print() {
    print("dropping both sheets to the first pages", firstPages);
    print("a changed setting to the shown page", settings);
    print("a changed cell to the shown page", cells);
  }

  private static void print(String what, List<Double> times) {
    List<Double> sorted = times.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%s: median %.2f s, %.2f to %.2f s (%d times)%n",
        what,
        sorted.get(sorted.size() / 2),
        sorted.get(0),
        sorted.get(sorted.size() - 1),
        sorted.size());
  }
}

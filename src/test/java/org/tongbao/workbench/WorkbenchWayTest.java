package org.tongbao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.Select;
import org.tongbao.workspace.Workspace;

/**
 * The whole way of a notice in a real browser, as a clerk goes it with the office's own workbook:
 * nothing of yaml, FreeMarker or a path is typed.
 */
@Tag("long")
class WorkbenchWayTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final String AXE = script();

  @TempDir static Path temp;
  private static ChromeDriver browser;
  private static GuidePictures pictures;

  @BeforeAll
  static void open() {
    Chromium.require();
    browser = Chromium.open(1366, 768);
    pictures = new GuidePictures(browser);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  private static String script() {
    try (InputStream axe =
        Objects.requireNonNull(WorkbenchWayTest.class.getResourceAsStream("/axe.min.js"))) {
      return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void until(String what, BooleanSupplier condition) {
    new FluentWait<>(browser)
        .withMessage(() -> "waited in vain for: " + what + " on\n" + text("body"))
        .withTimeout(PATIENCE)
        .pollingEvery(Duration.ofMillis(50))
        .ignoring(WebDriverException.class) // the page may be replaced while it is read
        .until(any -> condition.getAsBoolean());
  }

  private static String text(String css) {
    List<WebElement> found = browser.findElements(By.cssSelector(css));
    return found.isEmpty() ? "" : found.get(0).getText();
  }

  private static WebElement the(String css) {
    return browser.findElement(By.cssSelector(css));
  }

  private static String value(String css) {
    return String.valueOf(the(css).getDomProperty("value"));
  }

  private static void press(String label) {
    WebElement button =
        browser.findElements(By.cssSelector("button, a.button, .steps a, header a")).stream()
            .filter(each -> each.getText().replaceAll("^\\d ", "").equals(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError(label + " is not on\n" + text("body")));
    browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", button);
    button.click();
  }

  private static void fill(String name, String value) {
    WebElement field = the("[name='" + name + "']");
    if (field.getDomAttribute("type") != null && field.getDomAttribute("type").equals("date")) {
      browser.executeScript("arguments[0].value = arguments[1]", field, value);
    } else {
      field.clear();
      field.sendKeys(value);
    }
  }

  /** Nobody is kept from using the page: axe finds no serious fault. */
  private static void isUsableByAll() {
    browser.executeScript(AXE);
    Object faults =
        browser.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run().then(found => done(found.violations
              .filter(fault => ['serious', 'critical'].includes(fault.impact))
              .map(fault => fault.id + ': ' + fault.nodes.map(node => node.html).join(' | '))));
            """);
    assertThat((List<?>) faults).as(browser.getCurrentUrl()).isEmpty();
    Object fits =
        browser.executeScript("return document.documentElement.scrollWidth <= innerWidth");
    assertThat(fits).as("fits the width of " + browser.getCurrentUrl()).isEqualTo(true);
  }

  private static void step(String label, String heading) {
    press(label);
    until(heading, () -> text("h1").equals(heading));
    isUsableByAll();
  }

  @Test
  void fromTheSheetsToTheNextQuarter() throws Exception {
    Workspace workspace = Workspace.make(temp.resolve("通报 工作区"));
    try (RunningWorkbench running = RunningWorkbench.in(workspace.root())) {
      begin(running.address());
      drop();
      data();
      words();
      mapping();
      problems();
      look();
      make();
      file(workspace);
      publish(workspace);
      card();
      press("全部通报");
      browser.findElement(By.linkText("2026年第三季度")).click();
      press("生成和归档");
      next(workspace);
    }
  }

  private void begin(URI address) {
    browser.get(address.toString());
    assertThat(text(".empty")).startsWith("这里还没有通报");
    isUsableByAll();
    press("说明");
    until("the guide", () -> text("h1").equals("工作台：在浏览器里做一期通报"));
    isUsableByAll();
    press("全部通报");
    press("新建一期通报");
    isUsableByAll();
    the("[value=city]").click();
    fill("issuer", "甲市人民政府办公室");
    fill("period", "2026年第三季度");
    pictures.take("new", "main");
    press("新建");
    until("the page of sheets", () -> text("h1").equals("数据表"));
    assertThat(text("header strong")).isEqualTo("2026年第三季度");
  }

  private void drop() throws IOException {
    the("#files").sendKeys(ClerksWorkbook.in(temp).toString());
    until("the sheets", () -> text("main").contains("检查台账.xlsx/问题清单：问题"));
    assertThat(text("main")).contains("检查台账.xlsx/政府网站：检查对象").contains("列名在第2行，下面3行");
  }

  private void data() {
    step("通报信息", "通报信息");
    fill("WINDOW", "2026-07-01 至 2026-09-20");
    fill("DATE", "2026-09-28");
    fill("ADDRESSEES", "各县（区）人民政府\n市政府各部门");
    fill("DEADLINE", "2026-10-20");
    fill("NUMBER", "甲府办〔2026〕9号");
    regions();
    fill("FILED/全宗号", "J009");
    fill("FILED/机构或问题", "BGS");
    fill("FILED/保管期限", "定期30年");
    fill("WEB/网站名称", "甲市人民政府门户网站");
    fill("WEB/网站域名", "www.example.gov.cn");
    fill("WEB/网站标识码", "3700000000");
    fill("WEB/栏目名称", "通知公告");
    fill("WEB/发布时间", "2026-09-30 09:00");
    press("保存");
    until("what was saved", () -> text("[role=status]").equals("已保存"));
    assertThat(value("[name=DATE]")).isEqualTo("2026-09-28");
  }

  /** As they are copied from a spreadsheet; the last row that is filled is followed by another. */
  private static void regions() {
    By names = By.cssSelector("[name='REGIONS/名称']");
    browser.executeScript(
        """
        const copied = new DataTransfer();
        copied.setData('text/plain', '东县\\t东\\r\\n西县\\t西\\r\\n');
        arguments[0].dispatchEvent(
          new ClipboardEvent('paste', {clipboardData: copied, bubbles: true, cancelable: true}));
        """,
        browser.findElement(names));
    browser.findElements(names).get(2).sendKeys("南区");
    assertThat(browser.findElements(names))
        .hasSize(4)
        .extracting(each -> each.getDomProperty("value"))
        .containsExactly("东县", "西县", "南区", "");
    assertThat(browser.findElements(names).get(3).getDomAttribute("aria-label"))
        .isEqualTo("地区第4行名称");
    browser.findElements(By.cssSelector("[name='REGIONS/简称']")).get(0).clear();
    browser.findElements(By.cssSelector("[name='REGIONS/简称']")).get(1).clear();
  }

  private void words() {
    pictures.take("data", "fieldset");
    step("文字", "本期的文字");
    WebElement opening = the("[name='结尾']");
    opening.sendKeys("请各单位认真整改，于10月20日前完成。");
    press("保存");
    until("the saved words", () -> value("[name='结尾']").startsWith("请各单位"));
    pictures.take("words", "[name='结尾']");
  }

  private void mapping() {
    step("数据表", "数据表");
    until("the counts", () -> text("main").contains("才能统计"));
    pictures.take("sheets", "form[action$=map]");
    for (WebElement each : browser.findElements(By.cssSelector("form[action$=map] select"))) {
      Select select = new Select(each);
      boolean guessed = each.getDomAttribute("aria-describedby") == null;
      if (guessed && select.getFirstSelectedOption().getText().equals("先不定")) {
        select.selectByIndex(1);
      }
    }
    press("写入");
    until(
        "all words known",
        () -> !text("main").contains("请确认这些词的意思") || text("main").contains("“严重程度”写的“一船问题”"));
  }

  private void problems() {
    step("问题", "问题");
    assertThat(text("main")).contains("“西具”").contains("2026-13-08").contains("一船问题");
    pictures.take("problems", "h1");
    correctByKeyboard("西具", "西县");
    correct("2026-13-08", "2026-08-13");
    correct("一船问题", "一般问题");
    until("no errors left", () -> !text("main").contains("处错误"));
    assertThat(browser.findElements(By.cssSelector("form[action$=withdraw]"))).hasSize(3);
  }

  private static void correct(String was, String now) {
    By cells = By.xpath("//details[contains(summary, '“" + was + "”')]");
    WebElement cell = browser.findElement(cells);
    cell.findElement(By.tagName("summary")).click();
    WebElement field = cell.findElement(By.name("now"));
    field.clear();
    field.sendKeys(now);
    WebElement who = cell.findElement(By.name("who"));
    who.clear();
    who.sendKeys("张三");
    cell.findElement(By.name("why")).sendKeys("笔误");
    WebElement button = cell.findElement(By.tagName("button"));
    browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", button);
    button.click();
    until(was + " to be corrected", () -> browser.findElements(cells).isEmpty());
  }

  /** From wherever the cursor is: every field is reached by the tabulator. */
  private static void correctByKeyboard(String was, String now) {
    for (int i = 0; i < 100; i++) {
      browser.switchTo().activeElement().sendKeys(Keys.TAB);
      WebElement reached = browser.switchTo().activeElement();
      if (reached.getTagName().equals("summary") && reached.getText().contains("“" + was + "”")) {
        break;
      }
    }
    type("", Keys.ENTER, Keys.TAB);
    type(now, Keys.TAB);
    type("张三", Keys.TAB);
    type("笔误", Keys.ENTER);
    until(was + " to be corrected", () -> !text("main").contains("现在是“" + was + "”"));
    assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("main");
  }

  /** Types where the cursor is; what a field holds is selected as one comes to it. */
  private static void type(String text, Keys... keys) {
    browser.switchTo().activeElement().sendKeys(text);
    for (Keys key : keys) {
      browser.switchTo().activeElement().sendKeys(key);
    }
  }

  private void look() {
    press("看版式");
    until("the pages", () -> text("#status").contains("排成"));
    isUsableByAll();
    pictures.take("pages", "h1, .bar");
    assertThat(text("#sheets")).contains("甲市人民政府办公室").contains("请各单位认真整改，于10月20日前完成。");
    step("核稿", "核稿");
    fill("who", "李四");
    browser.findElements(By.name("item")).get(0).click();
    press("记下打勾的各处");
    until("the tick", () -> text("tr.ticked td").startsWith("李四 2"));
    pictures.take("review", "h1");
  }

  private void make() {
    step("生成和归档", "生成和归档");
    press("生成通报");
    until("the notice", () -> text(".command h2").equals("生成通报：完成"));
    assertThat(text("#lines")).contains("政府网站：检查 3，合格 2，不合格 1，合格率 66.67%");
    assertThat(text("table.list")).contains("甲市人民政府办公室关于2026年第三季度");
    pictures.take("make", "h1");
  }

  private void file(Workspace workspace) throws IOException {
    press("归档");
    until("the filed notice", () -> text(".command h2").equals("归档：完成"));
    assertThat(text("main")).contains("这一期已经归档：J009-WS·2026-D30-BGS-0001");
    try (Stream<Path> files = Files.walk(workspace.archive())) {
      assertThat(files.filter(file -> file.endsWith("metadata/review.csv"))).hasSize(1);
    }
  }

  private void publish(Workspace workspace) throws IOException {
    press("生成网页");
    until("the page", () -> text(".command h2").equals("生成网页：完成"));
    try (Stream<Path> files = Files.walk(workspace.root().resolve("site"))) {
      assertThat(files.map(Path::toString).filter(file -> file.endsWith(".html"))).hasSize(1);
    }
  }

  /** Last quarter's words are not used before somebody has read them. */
  private static void words(String closing) {
    step("文字", "本期的文字");
    assertThat(text("[role=alert]")).startsWith("这里还是上期（2026年第三季度）的文字");
    isUsableByAll();
    fill("结尾", closing);
    the("[name=read]").click();
    press("保存");
    until("this quarter's words", () -> !text("main").contains("这里还是上期"));
    assertThat(value("[name='结尾']")).isEqualTo(closing);
  }

  /** The page of a filed notice, whose files are given as they were filed. */
  private void card() {
    browser.findElement(By.linkText("J009-WS·2026-D30-BGS-0001")).click();
    until("the card", () -> text("h1").equals("档案　J009-WS·2026-D30-BGS-0001"));
    isUsableByAll();
    assertThat(text("main")).contains("甲府办〔2026〕9号", "核稿记录.csv", "供网站发布的网页");
    pictures.take("archived", "h1");
    Object bytes =
        browser.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            fetch(document.querySelector('td + th a').href).then(r => r.arrayBuffer())
              .then(b => done(String.fromCharCode(...new Uint8Array(b.slice(0, 2)))));
            """);
    assertThat(bytes).isEqualTo("PK");
    press("核验这一份");
    until("the proof", () -> text(".command h2").equals("核验：完成"));
    assertThat(text("#lines")).contains("核验了 1 份");
  }

  private void next(Workspace workspace) {
    press("新建下一期");
    until("the next quarter", () -> text(".command h2").equals("新建下一期：完成"));
    press("全部通报");
    until("both quarters", () -> text("table.list").contains("2026年第四季度"));
    isUsableByAll();
    browser.findElement(By.linkText("2026年第四季度")).click();
    until("its sheets", () -> text("h1").equals("数据表"));
    words("请各单位认真整改，于明年1月20日前完成。");
    press("档案");
    until("the archive", () -> text("h1").equals("档案"));
    press("核验全部档案");
    until("the proof of the archive", () -> text(".command h2").equals("核验全部档案：完成"));
    assertThat(text("#lines")).contains("核验了 1 份").contains("全部与归档时一致");
    isUsableByAll();
    press("全部通报");
    assertThat(text("table.list")).contains("已归档，网页已生成（J009-WS·2026-D30-BGS-0001）");
    assertThat(workspace.input().resolve("2026年第四季度/notice.yaml")).exists();
  }
}

package org.tongbao.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.program.Program;
import org.tongbao.template.BlockWords;
import org.tongbao.workspace.Workspace;

/** What goes wrong while a clerk works: nothing that was saved is lost, and each is told. */
@Tag("long")
class WorkbenchFaultsTest {
  private static final String NOTICE = "n/county/";
  private static final int MEGABYTE = 1 << 20;

  @TempDir Path temp;
  private Workbench workbench;

  @BeforeEach
  void start() throws IOException {
    RunningWorkbench.copy(Path.of("input/dongyuan-2023-q3"), temp.resolve("input/county"));
    workbench = open(null);
  }

  private Workbench open(@Nullable Workspace workspace) {
    List<String> program =
        List.of(
            ProcessHandle.current().info().command().orElse("java"),
            "-Dtongbao.home=" + Path.of("").toAbsolutePath(),
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-cp",
            absolute(System.getProperty("java.class.path")),
            "org.tongbao.Main");
    OfficeFolders folders = RunningWorkbench.foldersBelow(temp, workspace);
    return new Workbench(folders, program, 0, () -> 0, OffsetDateTime::now);
  }

  private static String absolute(String classPath) {
    return Arrays.stream(classPath.split(java.io.File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(java.io.File.pathSeparator));
  }

  @AfterEach
  void stop() throws Exception {
    workbench.close();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder to(String path) {
    URI address = workbench.address();
    return HttpRequest.newBuilder(address.resolve(path))
        .header("Origin", "http://" + address.getAuthority());
  }

  private String get(String path) throws Exception {
    return send(to(path)).body();
  }

  private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
    String body =
        form.entrySet().stream()
            .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        to(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  private HttpResponse<String> drop(String name, byte[] content) throws Exception {
    return drop(name, BodyPublishers.ofByteArray(content));
  }

  private HttpResponse<String> drop(String name, BodyPublisher content) throws Exception {
    String head =
        "--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name + "\"\r\n\r\n";
    return send(
        to(NOTICE + "sheets")
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    content,
                    BodyPublishers.ofString("\r\n--b--\r\n"))));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(temp.resolve("input/county"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String field(String page, String name) {
    Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
    assertThat(field.find()).as(name + " in " + page).isTrue();
    return field.group(1);
  }

  @Test
  void aWrongFileIsNotTaken() throws Exception {
    List<String> before = files();

    assertThat(drop("台账.xls", new byte[] {1}).body())
        .contains("“台账.xls”不是 .xlsx 或 .csv，没有放进来。请在 Excel 或 WPS 里另存为 .xlsx");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aHugeFileIsNotTaken() throws Exception {
    List<String> before = files();

    List<byte[]> twoHundred = Collections.nCopies(200, new byte[MEGABYTE]);
    HttpResponse<String> answer = drop("units.csv", BodyPublishers.ofByteArrays(twoHundred));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
    assertThat(answer.body()).contains("没有收到文件：一个文件不超过50 MB，一次不超过100 MB；没有超过的，可能没有传完，请再放一次");
    assertThat(files()).isEqualTo(before);
    assertThat(get(NOTICE + "sheets")).contains("列名和取值都认识");
  }

  @Test
  void aChosenMeaningIsWrittenAndCanBeChosenAgain() throws Exception {
    Path settings = temp.resolve("input/county/notice.yaml");
    Path units = temp.resolve("input/county/units.csv");
    String rows = Files.readString(units).replaceFirst("名称", "网站（频道）");
    drop("units.csv", rows.getBytes(UTF_8));
    String page = get(NOTICE + "sheets");
    assertThat(page).contains("name=\"不看的列//网站（频道）\"").doesNotContain("\"不看\" selected");

    post(NOTICE + "sheets/map", Map.of("不看的列//网站（频道）", "名称"));

    assertThat(Files.readString(settings)).contains("列名对照: {网站（频道）: 名称}").doesNotContain("不看的列");
    assertThat(get(NOTICE + "sheets")).contains("已经确认的词，共1个");
    assertThat(get(NOTICE + "problems")).contains("没有问题");
    post(NOTICE + "sheets/unmap", Map.of("word", "“网站（频道）”"));
    assertThat(Files.readString(settings)).doesNotContain("列名对照");
    assertThat(get(NOTICE + "sheets")).contains("name=\"不看的列//网站（频道）\"");
  }

  @Test
  void aTableWithoutKindsIsOfOneKind() throws Exception {
    Path settings = temp.resolve("input/county/notice.yaml");
    Files.delete(temp.resolve("input/county/units.csv"));
    Files.writeString(settings, Files.readString(settings).replaceFirst("(?s)核对总数:.*", ""));
    drop("乡镇和部门.csv", "名称,主办单位\r\n船塘镇,镇政府\r\n".getBytes(UTF_8));
    assertThat(get(NOTICE + "sheets")).contains("哪张表是哪一类").contains("name=\"乡镇和部门.csv\"");

    post(NOTICE + "sheets/kinds", Map.of("乡镇和部门.csv", "乡镇"));

    assertThat(Files.readString(settings))
        .contains("表:\n  检查对象:\n    - {文件: 乡镇和部门.csv, 类别: 乡镇}\n  问题:\n    - {文件: findings.csv}\n");
    assertThat(get(NOTICE + "sheets")).contains("<option selected>乡镇</option>");
  }

  @Test
  void aDamagedWorkbookIsTold() throws Exception {
    assertThat(drop("坏的.xlsx", "PK\3\4".getBytes(UTF_8)).statusCode()).isEqualTo(303);

    assertThat(get(NOTICE + "sheets")).contains("坏的.xlsx");
    assertThat(post(NOTICE + "sheets/remove", Map.of("file", "坏的.xlsx")).statusCode())
        .isEqualTo(303);
    assertThat(files()).doesNotContain("坏的.xlsx");
  }

  @Test
  void aPartOfTheSettingsThatIsNoYamlIsToldAtItsFieldAndNothingTypedIsLost() throws Exception {
    HttpResponse<String> answer =
        post(
            NOTICE + "data",
            Map.of(
                "seen", field(get(NOTICE + "data"), "seen"),
                "PERSON", "张三",
                "FACT_TABLES/yaml", "- {名称: 留言, 列: [渠道"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("spellcheck=\"false\"", ">- {名称: 留言, 列: [渠道</textarea>");
    assertThat(answer.body()).containsPattern("FACT_TABLES-told\"><li>[^<]+。</li>");
    assertThat(Files.readString(temp.resolve("input/county/notice.yaml")))
        .contains("联系人: 张三")
        .doesNotContain("事实表");
  }

  @Test
  void ofTwoWindowsTheSecondIsTold() throws Exception {
    String first = get(NOTICE + "data");
    String second = get(NOTICE + "data");

    HttpResponse<String> saved =
        post(NOTICE + "data", Map.of("seen", field(first, "seen"), "PERSON", "张三"));
    HttpResponse<String> refused =
        post(NOTICE + "data", Map.of("seen", field(second, "seen"), "PERSON", "李四"));

    assertThat(saved.statusCode()).isEqualTo(303);
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("没有保存：notice.yaml 在别的窗口或程序里改过。请返回上一页，记下没有保存的，重新打开这一页再改");
    assertThat(Files.readString(temp.resolve("input/county/notice.yaml")))
        .contains("联系人: 张三")
        .doesNotContain("李四");
  }

  @Test
  void aFileThatAnotherProgramSavesIsShown() throws Exception {
    assertThat(get(NOTICE + "problems")).contains("没有问题");
    Path settings = temp.resolve("input/county/notice.yaml");
    String text = Files.readString(settings);
    Files.writeString(settings, text.replaceFirst("模板: \\S+", "模板: 没有的"));

    for (int i = 0; i < 200 && !get(NOTICE + "problems").contains("没有的"); i++) {
      Thread.sleep(50); // nothing tells when the server has seen the file
    }
    assertThat(get(NOTICE + "problems")).contains("共 1 处错误");
  }

  @Test
  void theReviewShowsWhatChangedSinceTheLastDraft() throws Exception {
    Path output = temp.resolve("output/county");
    Path input = temp.resolve("input/county");
    Program.command("run", input.toString(), "--output", output.toString(), "--proof");
    assertThat(get(NOTICE + "review")).contains("与已经生成的各稿文字、数字都相同");

    Path units = input.resolve("units.csv");
    List<String> rows = Files.readAllLines(units);
    rows.remove(20); // a township without a finding
    Path settings = input.resolve("notice.yaml");
    Files.writeString(settings, Files.readString(settings).replace("检查: 21}", "检查: 20}"));
    drop("units.csv", String.join("\r\n", rows).getBytes(UTF_8));

    assertThat(get(NOTICE + "review"))
        .contains("与上一稿相比")
        .contains("<del>21</del><ins>20</ins>")
        .contains("数字：21 → 20");
  }

  @Test
  void lastPeriodsWordsAreUsedOnceSomebodyHasReadThem() throws Exception {
    Path words = temp.resolve("input/county/words.ftlx");
    Files.writeString(
        words,
        BlockWords.carriedFrom("2023年第二季度")
            + "\n<#macro 总体情况补充>\n${notice.period}收到留言267件。\n</#macro>\n");
    String page = get(NOTICE + "words");
    assertThat(page)
        .contains("这里还是上期（2023年第二季度）的文字", ">【期间】收到留言267件。</textarea>", "有自己写的数字")
        .doesNotContain("请技术同事");
    assertThat(get(NOTICE + "problems")).contains("模板要求停止：words.ftlx 是上期（2023年第二季度）的文字");

    post(NOTICE + "words", Map.of("seen", field(page, "seen"), "总体情况补充", "【期间】收到留言301件。"));
    assertThat(Files.readString(words)).startsWith("<#stop").contains("${notice.period}收到留言301件。");
    String changed = get(NOTICE + "words");
    post(
        NOTICE + "words",
        Map.of("seen", field(changed, "seen"), "总体情况补充", "【期间】收到留言301件。", "read", "yes"));

    assertThat(Files.readString(words))
        .isEqualTo("<#macro 总体情况补充>\n${notice.period}收到留言301件。\n</#macro>\n");
    assertThat(get(NOTICE + "words")).doesNotContain("这里还是上期");
    assertThat(get(NOTICE + "review"))
        .contains("<td>2023年第三季度收到留言301件。</td><td>本期的文字“总体情况补充”里自己写的数字，没有出处</td>")
        .doesNotContain("：；");
  }

  @Test
  void filingAsksForWhatNeitherNoticeNorOfficeSays() throws Exception {
    assertThat(get(NOTICE + "make")).contains("<p>缺少“归档”，无法编制档号。请在<a href=").doesNotContain("发文字号");
    Workspace office = Workspace.make(temp);
    Files.writeString(office.settings(), "归档: {全宗号: J001, 保管期限: 永久}\n");
    workbench.close();
    workbench = open(office);

    assertThat(get(NOTICE + "make")).contains("<p>发文字号、成文日期和归档的各项在<a href=");
    Path settings = temp.resolve("input/county/notice.yaml");
    Files.writeString(settings, Files.readString(settings).replace("成文日期: 2023-11-13", "成文日期: 待定"));
    assertThat(get(NOTICE + "make")).contains("<p>成文日期待定，还不能归档。请在<a href=");
  }

  /** What only the command could be given; an office without it in its settings files as well. */
  @Test
  void filingTakesCodesAndDerivedNoticesFromThePage() throws Exception {
    assertThat(get(NOTICE + "make")).doesNotContain("name=\"derived\"");
    post(NOTICE + "make", Map.of());
    assertThat(ended()).contains("生成通报：完成");

    post(NOTICE + "make/file", Map.of("fonds", "J1!"));
    assertThat(ended()).contains("全宗号“J1!”不能用在档号里");
    Map<String, String> codes = Map.of("fonds", "J001", "organ", "BGS", "retention", "永久");
    Map<String, String> derived = new HashMap<>(codes);
    derived.put("derived", "yes"); // a page that was opened before the settings changed
    post(NOTICE + "make/file", derived);
    assertThat(ended()).contains("没有归档：notice.yaml 里没有“另出通报”，没有可以一并归档的。请去掉 --derived");
    post(NOTICE + "make/file", codes);
    assertThat(ended()).contains("归档：完成", "这一期已经归档：", "J001-WS·2023-Y-BGS-0001");

    Files.writeString(
        temp.resolve("input/county/notice.yaml"),
        "另出通报:\n  - {每个: 不合格单位, 模板: letter, 发文字号: \"东府办改〔2023〕{序号}号\", 起始序号: 7}\n",
        StandardOpenOption.APPEND);
    assertThat(get(NOTICE + "make"))
        .contains("name=\"derived\"", "<option>永久</option><option>定期30年</option>");
  }

  @Test
  void theNextPeriodKeepsTheWorkbookOfUnits() throws Exception {
    Path input = temp.resolve("input/county");
    Files.delete(input.resolve("units.csv"));
    try (Workbook workbook =
        new Workbook(Files.newOutputStream(input.resolve("units.xlsx")), "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("单位");
      List<String> row = List.of("类别", "名称", "得分", "乡镇", "船塘镇", "93");
      for (int i = 0; i < row.size(); i++) {
        sheet.value(i / 3, i % 3, row.get(i));
      }
    }

    post(NOTICE + "make/next", Map.of());

    assertThat(ended()).contains("新建下一期：完成", "改为待定　units.xlsx 的“得分” 1 格");
    assertThat(temp.resolve("input/2023年第四季度/units.xlsx")).exists();
    assertThat(temp.resolve("input/2023年第四季度/units.csv")).doesNotExist();
  }

  /** The page once its command has ended: without a browser only the page itself tells. */
  private String ended() throws Exception {
    String page = get(NOTICE + "make");
    for (int i = 0; i < 600 && page.contains("正在运行"); i++) {
      Thread.sleep(100); // the page tells only when it is asked again
      page = get(NOTICE + "make");
    }
    return page;
  }

  @Test
  void aServerThatIsKilledInTheMiddleLosesNothing() throws Exception {
    String saved = get(NOTICE + "data");
    post(NOTICE + "data", Map.of("seen", field(saved, "seen"), "PERSON", "王五"));
    assertThat(post(NOTICE + "make", Map.of()).statusCode()).isEqualTo(303);
    workbench.close();
    workbench = open(null);

    assertThat(get(NOTICE + "data")).contains("value=\"王五\"");
    assertThat(post(NOTICE + "make", Map.of()).statusCode()).isEqualTo(303);
    assertThat(ended()).contains("生成通报：完成").contains("检查情况的通报.docx");
  }
}

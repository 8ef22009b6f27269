package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/** A period's folder is created from the one of the period before; dates are in NewTimesTest. */
class NewCommandTest {
  @TempDir Path temp;
  private Path made;

  @BeforeEach
  void nameTheFolder() {
    made = temp.resolve("years/next");
  }

  private static Stream<Path> samples() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("input"))) {
      return all.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  private Program.Run make(Path from) {
    return Program.command("new", made.toString(), "--from", from.toString());
  }

  private Program.Run check() {
    return Program.command("check", made.toString(), "--output", temp.resolve("out").toString());
  }

  private List<String> lines(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("notice.yaml"));
  }

  /** All emptied places get what stood there in the other period; the deadline a day to come. */
  private void fill(Path last) throws IOException {
    List<String> filled = lines(made);
    List<String> before = lines(last);
    for (int i = 0; i < filled.size(); i++) {
      if (filled.get(i).startsWith("整改期限: ")) {
        filled.set(i, "整改期限: 2099-01-31");
      } else if (filled.get(i).startsWith("统计截止: ")) {
        filled.set(i, "统计截止: 2026-09-30");
      } else if (!filled
          .get(i)
          .matches("(期间|检查时段| *第.批| *复查|成文日期|发文字号| *印发日期| *发布时间| *索引号|往期): .*")) {
        filled.set(i, before.get(i));
      }
    }
    Files.write(made.resolve("notice.yaml"), filled);
    for (Path sheet : tables(last)) {
      Path copy = made.resolve(sheet.getFileName());
      Files.copy(sheet, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static List<Path> tables(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().matches(".*\\.(csv|xlsx)")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isRefusedUntilAllThatWasEmptiedIsGivenAnew(Path last) throws IOException {
    Program.Run run = make(last);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(made.resolve("units.csv")).content().isEqualTo(open(last.resolve("units.csv")));
    assertThat(made.resolve("findings.csv"))
        .content()
        .matches(
            "\uFEFF类别,名称,平台,网站标识码,指标,严重程度,所属部分,问题类别,存在问题,正文表述,发现日期,扣分,整改期限,来源,是否整改,列入名单,正文点名,轮次,期间(,处数)?\r\n");
    int missing = tables(last).size() - tables(made).size();
    Program.Run refused = check();
    assertThat(refused.code()).isEqualTo(ExitCode.INPUT.code());
    int open = Files.readString(made.resolve("units.csv")).split("待定", -1).length - 1;
    assertThat(refused.err())
        .contains(
            "共 %d 处错误"
                .formatted(
                    missing
                        + open
                        + lines(made).stream().mapToInt(NewCommandTest::refusals).sum()));
    assertThat(refused.err().lines().filter(line -> line.contains(": 错误：")))
        .isNotEmpty()
        .allMatch(line -> line.matches("(notice.yaml|units.csv):\\d+:\\d+: 错误：.*"));
    fill(last);
    if (Files.exists(made.resolve("words.ftlx"))) {
      Program.Run old = run();
      assertThat(old.code()).isEqualTo(ExitCode.TEMPLATE.code());
      assertThat(old.err()).contains("words.ftlx:1:1: 错误：模板要求停止：words.ftlx 是上期（", "）的文字，请逐句改成本期的");
      assertThat(temp.resolve("out")).satisfies(NewCommandTest::holdsNoNotice);
      String words = Files.readString(made.resolve("words.ftlx"));
      Files.writeString(made.resolve("words.ftlx"), words.substring(words.indexOf('\n') + 1));
    }
    Program.Run again = run();
    assertThat(again.code()).as(again.err()).isZero();
  }

  private Program.Run run() {
    return Program.command("run", made.toString(), "--output", temp.resolve("out").toString());
  }

  private static void holdsNoNotice(Path output) throws IOException {
    try (Stream<Path> files = Files.list(output)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".docx"));
    }
  }

  /**
   * A sheet in which everything in the columns 检查 and 得分 and in own columns is open, without units
   * that were checked again.
   */
  private static String open(Path units) throws IOException {
    StringBuilder open = new StringBuilder();
    List<String> head =
        List.of(Files.readString(units).lines().findFirst().orElseThrow().split(","));
    List<String> lines = Files.readAllLines(units);
    for (String line : lines.stream().filter(each -> !each.endsWith(",复查")).toList()) {
      String[] cells = line.split(",", -1);
      for (String column : head.stream().filter(NewCommandTest::isOpened).toList()) {
        int at = head.indexOf(column);
        if (!open.isEmpty() && at >= 0 && !cells[at].isEmpty()) {
          cells[at] = "待定";
        }
      }
      open.append(String.join(",", cells)).append("\r\n");
    }
    return open.toString();
  }

  private static boolean isOpened(String column) {
    return !"\uFEFF类别、名称、主办单位、地区、部门、平台、网站标识码、级别、轮次".contains(column);
  }

  private static int refusals(String line) {
    boolean row = line.matches(" +- \\[[^,]*]");
    return row || line.contains("\"\"") || line.matches("(整改期限|统计截止): 待定") ? 1 : 0;
  }

  @Test
  void tellsWhatWasMovedOnEmptiedAndKept() {
    Program.Run run = make(Path.of("input/example-full"));

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            已新建：NEXT（由 input/example-full 复制）
              顺延一期　期间：2026年第三季度第一批 → 2026年第四季度第一批
              顺延一期　检查时段：2026-07-06 至 2026-07-31 → 2026-10-01 至 2026-12-31
              改为待定　成文日期（上期是 2026-08-07）
              改为待定　发文字号（上期是 示公开办〔2026〕3号）
              改为待定　整改期限（上期是 2026-08-31）
              改为待定　印发日期（上期是 2026-08-10）
              改为待定　发布时间（上期是 2026-08-10 09:00）
              改为待定　索引号（上期是 000000000/2026-00012）
              清空数值　事实 3 项
              清空数值　事实表 1 张（每行只留第一格）
              清空数值　核对总数 2 项
              改为待定　units.csv 的“检查” 1087 格
              改为待定　units.csv 的“得分” 20 格
              改为待定　units.csv 的“报送” 26 格
              保留列名　findings.csv
              没有改动　units.csv 的其余各列，notice.yaml 的其余各项
              没有改动　words.ftlx 的文字；开头加了一行，删去以前不能生成通报
            接下来：
              1. 修改 notice.yaml：检查时段写实际的起止日期，待定和清空的各项填写本期的，不需要的整项删去
              2. 填写 findings.csv；核对 units.csv，待定的各格填写本期的；修改 words.ftlx，再删去第一行
              3. 运行 tongbao check NEXT，没有错误再运行 tongbao run
            """
                .replace("NEXT", made.toString()));
    assertThat(made.resolve("words.ftlx"))
        .content()
        .startsWith("<#stop \"words.ftlx 是上期（2026年第三季度第一批）的文字，请逐句改成本期的，再删去这一行\">\n");
    assertThat(check().err())
        .contains(
            """
            notice.yaml:9:7: 提醒：发文字号和成文日期都没有定，年份先随期间写成〔2026〕。若到2027年才发文，请写成“〔2027〕号”。
            notice.yaml:26:7: 错误：整改期限还是“待定”。请填写本期的日期；不需要的，整项删去。
            notice.yaml:43:20: 错误：“数值”是空的。请写，例如“数值: 780”。
            notice.yaml:44:22: 错误：“数值”是空的。请写，例如“数值: 780”。
            notice.yaml:45:22: 错误：“数值”是空的。请写，例如“数值: 780”。
            notice.yaml:52:9: 错误：“行”里的第1行有1格，“列”却有4列。每行的格数要与“列”一样：数字不加千分号，空着的格写 ""，内容里有半角逗号的用半角引号括起来。
            notice.yaml:53:9: 错误：“行”里的第2行有1格，“列”却有4列。每行的格数要与“列”一样：数字不加千分号，空着的格写 ""，内容里有半角逗号的用半角引号括起来。
            notice.yaml:56:5: 错误：“政府网站”的核对总数一个也没有写。请写“检查”或“合格”，例如“检查: 515”，或删去这一项。
            notice.yaml:57:5: 错误：“政务新媒体”的核对总数一个也没有写。请写“检查”或“合格”，例如“检查: 515”，或删去这一项。
            units.csv:2:9: 错误：“检查”还是“待定”。这是新建时留下的，请填写本期的。同样的共1087行：第2、3、4、5、6、7、8、9、10、11行等。
            units.csv:2:10: 错误：“得分”还是“待定”。这是新建时留下的，请填写本期的。同样的共20行：第2、4、5、6、8、9、10、12、13、14行等。
            units.csv:2:11: 错误：“报送”还是“待定”。这是新建时留下的，请填写本期的。同样的共26行：第2、3、4、5、6、7、8、9、10、11行等。
            """);
    assertThat(Program.command("map", made.toString()).out()).doesNotContain("待定");
  }

  @Test
  void keepsStyleCommentsEncodingAndEnglishKeys() throws IOException {
    Path last = Files.createDirectories(temp.resolve("last"));
    String settings =
        """
        # 市2023年第四季度的设置
        template: city
        issuer: "示例市人民政府办公室"
        period: '2023年第4季度'   # 引号随意
        window: "2023年10月1日至12月20日"
        date: 2024-01-10
        number:
        addressees: []
        kinds: [政府网站]
        facts:
          - name: 留言
            value: 7   # 件
            note: 10月至12月
        fact tables:
          - name: 留言
            columns: [收到]
            rows: [[7], [8]]
          - name: 办理
            columns: [渠道, 收到]
            rows:
              - - 信箱
                - 7
              - [来电,
                 8] # 两部
        """;
    Files.write(last.resolve("notice.yaml"), settings.replace("\n", "\r\n").getBytes("GB18030"));
    byte[] units = NewUnitsTest.workbook("类别", "名称");
    Files.write(last.resolve("units.xlsx"), units);
    Files.write(last.resolve("findings.xlsx"), new byte[] {'P', 'K', 3, 4, 0});

    Program.Run run = make(last);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).isEqualTo("notice.yaml:1:4: 提醒：这里还写着上期的“2023年第四季度”。请核对是不是要改。\n");
    assertThat(new String(Files.readAllBytes(made.resolve("notice.yaml")), "GB18030"))
        .isEqualTo(
            """
            # 市2023年第四季度的设置
            template: city
            issuer: "示例市人民政府办公室"
            period: 2024年第一季度   # 引号随意
            window: 2024-01-01 至 2024-03-31
            date: 待定
            number:
            addressees: []
            kinds: [政府网站]
            facts:
              - name: 留言
                value: ""   # 件
                note: ""
            fact tables:
              - name: 留言
                columns: [收到]
                rows: [[[]], [[]]]
              - name: 办理
                columns: [渠道, 收到]
                rows:
                  - - 信箱
                  - [来电] # 两部
            """
                .replace("\n", "\r\n"));
    try (Stream<Path> files = Files.list(made)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("notice.yaml", "units.xlsx", "findings.csv");
    }
    assertThat(made.resolve("units.xlsx")).hasBinaryContent(units);
    assertThat(Program.command("check", made.toString(), "--output", temp + "/out").err())
        .contains("notice.yaml:17:13: 错误：“行”里有一格不是文字。", "notice.yaml:17:19: 错误：“行”里有一格不是文字。");
  }

  @Test
  void neverWritesIntoAFolderThatIsThere() throws IOException {
    Files.createDirectories(made);
    Files.writeString(made.resolve("notice.yaml"), "mine");

    Program.Run run = make(Path.of("input/dongyuan-2023-q3"));

    assertThat(run.code()).isEqualTo(ExitCode.FILES.code());
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo(made + " 已经存在，未覆盖。请另取一个目录名。\n");
    try (Stream<Path> files = Files.walk(made.getParent())) {
      assertThat(files)
          .containsExactlyInAnyOrder(made.getParent(), made, made.resolve("notice.yaml"));
    }
    assertThat(made.resolve("notice.yaml")).hasContent("mine");
  }

  @Test
  void beginsFromNothingThatIsWrong() throws IOException {
    Path last = temp.resolve("last");
    Program.Run absent = make(last);
    assertThat(absent.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(absent.err()).isEqualTo(last + ": 错误：没有这个目录。请写出放有 notice.yaml 的目录。\n");

    assertThat(make(Path.of("input/example-full")).code()).isZero();
    Path unfilled = made;
    made = temp.resolve("after");
    Program.Run refused = make(unfilled);
    assertThat(refused.code()).isEqualTo(ExitCode.INPUT.code());
    assertThat(refused.err()).contains("notice.yaml:26:7: 错误：整改期限还是“待定”。");
    assertThat(made).doesNotExist();
  }
}

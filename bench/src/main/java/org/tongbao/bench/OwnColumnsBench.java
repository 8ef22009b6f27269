package org.tongbao.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.util.FileSystemUtils;
import org.tongbao.Main;
import org.tongbao.program.ProgramProcess;
import org.tongbao.samples.LargeInspection;

/**
 * Measures {@code run} of a large inspection with two own columns in findings.csv, of which words
 * of the notice sum one by region, filter by the other and rank, beside the same inspection as it
 * is: in turn, each in a process of its own with 256 MB, started as the launcher does.
 */
final class OwnColumnsBench {
  private static final int UNITS = 5_000;
  private static final int NAMED = 5_000;

  private static final String DECLARED =
      """
      自有列:
        问题: [{列名: 扣减, 类型: 数}, {列名: 批次, 类型: 文字}]
      """;

  private static final String WORDS =
      """
      <#macro 开头>
      <#assign towns = figures.group(notice.findings, "地区")>
      扣减居前的是：<#list figures.rank(towns, "扣减")?filter(place -> (place.rank <= 3)) as place>${place.row.name}（${place.value}）<#sep>、</#list>。
      <#assign second = notice.findings?filter(each -> each.批次 == "第2批")>
      第2批发现${figures.count(second)}个，扣减${figures.sum(second, "扣减")}分，现将有关情况通报如下：
      </#macro>
      """;

  private OwnColumnsBench() {}

  /** {@code OwnColumnsBench [FINDINGS] [ROUNDS]}. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    int findings = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    Path folder = Files.createTempDirectory("tongbao-own-columns");
    Path plain = folder.resolve("plain");
    Path own = folder.resolve("own");
    new LargeInspection(UNITS, findings, NAMED).write(plain);
    withOwnColumns(plain, own);
    double[] ratios = new double[rounds];
    try {
      for (int i = 0; i < rounds; i++) {
        ProgramProcess.Spent without = run(plain);
        ProgramProcess.Spent with = run(own);
        ratios[i] = with.processor() / without.processor();
        out.printf(
            Locale.ROOT,
            "as it is %.1f s (processor %.1f), with own columns %.1f s (%.1f), ratio %.2f%n",
            without.clock(),
            without.processor(),
            with.clock(),
            with.processor(),
            ratios[i]);
      }
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
    Arrays.sort(ratios);
    out.printf(Locale.ROOT, "median ratio of processor time %.2f%n", ratios[rounds / 2]);
  }

  private static void withOwnColumns(Path plain, Path own) throws IOException {
    Files.createDirectories(own);
    Files.copy(plain.resolve("units.csv"), own.resolve("units.csv"));
    Files.writeString(
        own.resolve("notice.yaml"), Files.readString(plain.resolve("notice.yaml")) + DECLARED);
    Files.writeString(own.resolve("words.ftlx"), WORDS);
    try (BufferedReader in = Files.newBufferedReader(plain.resolve("findings.csv"), UTF_8);
        BufferedWriter out = Files.newBufferedWriter(own.resolve("findings.csv"), UTF_8)) {
      out.write(in.readLine() + ",扣减,批次\r\n");
      int row = 0;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        out.write(line + "," + row * 7 % 50 / 10.0 + ",第" + (row * 13 % 5 + 1) + "批\r\n");
        row++;
      }
    }
  }

  private static ProgramProcess.Spent run(Path input) throws IOException, InterruptedException {
    Path output = input.resolve("output");
    List<String> command =
        ProgramProcess.command(
            List.of("-Xmx256m"),
            Main.class,
            List.of("run", input.toString(), "--output", output.toString()));
    ProgramProcess.Spent spent = ProgramProcess.start(command, input.resolve("output.txt")).spent();
    FileSystemUtils.deleteRecursively(output);
    return spent;
  }
}

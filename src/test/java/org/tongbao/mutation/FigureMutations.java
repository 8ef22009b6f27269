package org.tongbao.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;
import org.tongbao.recount.RecountedFigures;
import org.tongbao.samples.SampleWorkbook;

/**
 * The sheets of the county that counts for itself with one random change each: each is either
 * refused with a place, or every figure of its notice is what {@link RecountedFigures} counts.
 * {@code ./dev figures} runs it by itself.
 */
final class FigureMutations {
  private static final String SAMPLE = "example-figures";
  private static final String WORKBOOK = "adopted.xlsx";
  private static final List<String> SHEETS =
      List.of(
          "units.csv",
          "units.csv",
          "findings.csv",
          WORKBOOK,
          "earlier/2026-q1/findings.csv",
          "earlier/2025-q2/findings.csv");

  private static final List<List<String>> ADOPTED =
      List.of(
          List.of("示例县信息被上级采用情况（2026年第二季度）"),
          List.of("渠道", "推荐", "采用"),
          List.of("省级政府门户网站", "48", "19"),
          List.of("市级政府门户网站", "96", "41"),
          List.of("省级政务新媒体", "35", "8"),
          List.of("市级政务新媒体", "88", "41"));
  private static final List<String> WORDS =
      List.of(
          "",
          "0",
          "1",
          "12",
          "7.5",
          "0.125",
          "1000",
          "1e9",
          "-1",
          "１２",
          "\"1,200\"",
          "12条",
          "3分",
          "999999999999999",
          "99999999999999999",
          "0.1234567",
          "—",
          "待定",
          "是",
          "否",
          "第一批",
          "第三批",
          "单项否决",
          "扣分",
          "一般问题",
          "东示镇",
          "县样例六局",
          "微信公众号",
          "抖音",
          "政府网站",
          "政务新媒体",
          "W3",
          "M3",
          "2026-06-31",
          "2025-12-31",
          "2026年6月1日",
          "合计",
          "小计",
          "其他",
          "复查",
          "2026年第一季度",
          "信息审核不严格",
          "个别单位",
          "=1+1",
          "#名称");

  private static final Pattern PLACED =
      Pattern.compile("(?m)^[^:\\n]+\\.(?:csv|xlsx|yaml|ftlx)(?::\\d+){0,2}[^\\n]*: 错误：.+。$");

  private final Path folder;
  private final Tries tries = new Tries();

  FigureMutations(Path folder) {
    this.folder = folder;
  }

  /** The first argument is the number of changes, the second the seed. */
  public static void main(String[] arguments) throws Exception {
    FigureMutations mutations = new FigureMutations(Files.createTempDirectory("tongbao-figures"));
    mutations.tries.command(arguments, mutations::attempt);
  }

  /** What came of the inputs. */
  Tries tries() {
    return tries;
  }

  void attempt(long seed, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Path work = folder.resolve("try" + i);
      Program program = new Program(work, SAMPLE);
      String change = change(work.resolve("input"), new Random(seed + i));
      Program.Run run = program.run();
      String result = result(run, program, work.resolve("input"));
      tries.count(result.startsWith("wrong") ? "wrong" : result);
      if (result.startsWith("wrong")) {
        tries.note("seed %d, %s: %s%n%s".formatted(seed + i, change, result, run.err()));
      }
      FileSystemUtils.deleteRecursively(work);
    }
  }

  private static String result(Program.Run run, Program program, Path input) throws IOException {
    if (run.code() == ExitCode.INPUT.code() || run.code() == ExitCode.TEMPLATE.code()) {
      return PLACED.matcher(run.err()).find() ? "refused" : "wrong: refused without a place";
    } else if (run.code() == ExitCode.DOCUMENT.code()) {
      return run.err().contains("错误：") ? "refused" : "wrong: refused without a word";
    } else if (run.code() != 0) {
      return "wrong: exit code " + run.code();
    }
    Path document =
        program.files().stream()
            .filter(file -> file.toString().endsWith(".docx"))
            .findFirst()
            .orElseThrow();
    try {
      List<String> differences = RecountedFigures.check(input, document);
      return differences.isEmpty() ? "counted" : "wrong: " + String.join("\n  ", differences);
    } catch (RuntimeException e) {
      return "wrong: the recount fails: " + e;
    }
  }

  /** Changes one thing in one of the sheets, and says what. */
  private static String change(Path input, Random random) throws IOException {
    String name = SHEETS.get(random.nextInt(SHEETS.size()));
    if (name.equals(WORKBOOK)) {
      List<List<String>> rows = new ArrayList<>();
      ADOPTED.forEach(row -> rows.add(new ArrayList<>(row)));
      String what = change(rows, random);
      rows.forEach(row -> row.replaceAll(cell -> cell.replace("\"", "")));
      Files.write(input.resolve(name), SampleWorkbook.bytes("采用情况", rows));
      return name + ", " + what;
    }
    Path file = input.resolve(name);
    List<List<String>> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      rows.add(new ArrayList<>(Arrays.asList(line.split(",", -1))));
    }
    String what = change(rows, random);
    String text =
        rows.stream().map(row -> String.join(",", row) + "\r\n").collect(Collectors.joining());
    Files.writeString(file, text, UTF_8);
    return name + ", " + what;
  }

  private static String change(List<List<String>> rows, Random random) {
    int row = random.nextInt(rows.size());
    int other = random.nextInt(rows.size());
    List<String> cells = rows.get(row);
    int column = random.nextInt(cells.size());
    switch (random.nextInt(12)) {
      case 0 -> {
        rows.remove(row);
        return "row " + (row + 1) + " removed";
      }
      case 1 -> {
        rows.add(other, new ArrayList<>(cells));
        return "row " + (row + 1) + " doubled as " + (other + 1);
      }
      case 2 -> {
        rows.set(row, rows.get(other));
        rows.set(other, cells);
        return "rows " + (row + 1) + " and " + (other + 1) + " exchanged";
      }
      case 3 -> {
        rows.stream().filter(each -> column < each.size()).forEach(each -> each.remove(column));
        return "column " + (column + 1) + " removed";
      }
      case 4, 5, 6, 7 -> {
        List<String> others = rows.get(other);
        String value = column < others.size() ? others.get(column) : "";
        return "row %d, column %d: %s instead of %s"
            .formatted(row + 1, column + 1, value, cells.set(column, value));
      }
      default -> {
        String value = WORDS.get(random.nextInt(WORDS.size()));
        return "row %d, column %d: %s instead of %s"
            .formatted(row + 1, column + 1, value, cells.set(column, value));
      }
    }
  }
}

package org.tongbao.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.util.FileSystemUtils;
import org.tongbao.mutation.Tries;
import org.tongbao.program.Program;

/**
 * Office folders with one random change each: each is either refused with a place, or counted as
 * {@link OfficeRecount} counts it. {@code ./dev offices} runs it by itself.
 */
final class OfficeMutations {
  private static final List<String> WORDS =
      List.of(
          "",
          "是",
          "否",
          "合计",
          "小计",
          "市直",
          "东县",
          "西乡",
          "无",
          "单项否决",
          "一般问题",
          "一票否决",
          "网站",
          "新媒体",
          "1.打不开；2.错别字",
          "注：略",
          "一、网站",
          "2026-09-31",
          "0",
          "59",
          "120",
          "网站名称",
          "备注",
          " ",
          "已整改",
          "第三方",
          "序号");

  /** Stands between the office and what came of its folder. */
  static final String WITH_CORRECTIONS = " with corrections";

  private final Path folder;
  private final Tries tries = new Tries();

  OfficeMutations(Path folder) {
    this.folder = folder;
  }

  /** The first argument is the number of changes, the second the seed. */
  public static void main(String[] arguments) throws Exception {
    OfficeMutations mutations = new OfficeMutations(Files.createTempDirectory("tongbao-offices"));
    mutations.tries.command(arguments, mutations::attempt);
  }

  /** What came of the inputs. */
  Tries tries() {
    return tries;
  }

  void attempt(long seed, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      OfficeFolder[] offices = OfficeFolder.values();
      attempt(offices[i % offices.length], i / offices.length % 2 == 1, seed + i);
    }
  }

  private void attempt(OfficeFolder office, boolean corrected, long seed) throws IOException {
    Path input = folder.resolve("input");
    FileSystemUtils.deleteRecursively(folder.resolve("output"));
    FileSystemUtils.deleteRecursively(input);
    office.write(input);
    Files.writeString(input.resolve("notice.yaml"), office.mapping(), StandardOpenOption.APPEND);
    OfficeTables tables = OfficeTables.read(input);
    boolean has = corrected && !office.corrections().isEmpty();
    if (has) {
      tables.tables().put(OfficeRecount.CORRECTIONS, corrections(office));
    }
    String change = change(tables, new Random(seed));
    tables.write(input);
    Program.Run run =
        Program.command("check", input.toString(), "--output", folder.resolve("output").toString());
    String result = result(run, OfficeRecount.of(OfficeTables.read(input)));
    tries.count(office + (has ? WITH_CORRECTIONS : "") + " " + result);
    if (result.startsWith("wrong")) {
      tries.note(
          "%s, seed %d, %s: %s%n%s%s"
              .formatted(office, seed, change, result, run.out(), run.err()));
    }
  }

  /** The rows of 更正.csv, with its heading. */
  static List<List<String>> corrections(OfficeFolder office) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(OfficeRecount.HEAD_OF_CORRECTIONS);
    office.corrections().forEach(row -> rows.add(List.of(row.split(",", -1))));
    return rows;
  }

  private static String result(Program.Run run, List<String> counted) {
    if (run.code() == 3) {
      boolean placed = run.err().lines().anyMatch(line -> line.matches("[^ ]+\\.\\w+.*: 错误：.+"));
      return placed ? "refused" : "wrong: refused without a place";
    } else if (run.code() != 0) {
      return "wrong: exit code " + run.code();
    }
    return !counted.isEmpty() && counted.stream().allMatch(run.out()::contains)
        ? "counted"
        : "wrong: the recount has " + counted;
  }

  /** Changes one thing, and says what. */
  private static String change(OfficeTables tables, Random random) {
    List<String> names = List.copyOf(tables.tables().keySet());
    String name = names.get(random.nextInt(names.size()));
    List<List<String>> rows = new ArrayList<>(tables.tables().get(name));
    int row = random.nextInt(rows.size());
    List<String> cells = rows.get(row);
    int column = cells.isEmpty() ? 0 : random.nextInt(cells.size());
    String what;
    switch (random.nextInt(7)) {
      case 0 -> {
        rows.remove(row);
        what = "row " + (row + 1) + " removed";
      }
      case 1 -> {
        rows.add(row, new ArrayList<>(cells));
        what = "row " + (row + 1) + " doubled";
      }
      case 2 -> {
        int other = random.nextInt(rows.size());
        rows.set(row, rows.get(other));
        rows.set(other, cells);
        what = "rows " + (row + 1) + " and " + (other + 1) + " exchanged";
      }
      case 3 -> {
        rows.replaceAll(each -> without(each, column));
        what = "column " + (column + 1) + " removed";
      }
      default -> {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        List<String> changed = new ArrayList<>(cells);
        if (changed.isEmpty()) {
          changed.add("");
        }
        String old = changed.set(Math.min(column, changed.size() - 1), word);
        rows.set(row, changed);
        what = "row %d, column %d: %s instead of %s".formatted(row + 1, column + 1, word, old);
      }
    }
    tables.tables().put(name, rows);
    return name + ", " + what;
  }

  private static List<String> without(List<String> cells, int column) {
    List<String> rest = new ArrayList<>(cells);
    if (column < rest.size()) {
      rest.remove(column);
    }
    return rest;
  }
}

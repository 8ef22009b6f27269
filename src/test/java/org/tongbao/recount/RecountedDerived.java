package org.tongbao.recount;

import static org.tongbao.recount.RecountedSheets.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.recount.RecountedDocument.Block;

/**
 * Counts again what derived notices say in sentences: of each region by the set city (first level)
 * or county (those below), of each department by the set department, and to each failing unit by
 * the set letter.
 */
public final class RecountedDerived {
  private final RecountedSheets sheets;
  private final List<String> wrong = new ArrayList<>();
  private int compared;

  private RecountedDerived(Path input) throws IOException {
    sheets = new RecountedSheets(input);
  }

  /** The differences, and how many sentences were compared. */
  public record Result(List<String> wrong, int compared) {}

  /** All differences between derived notices and the sheets. */
  public static Result check(Path input, Path derived) throws IOException {
    RecountedDerived recount = new RecountedDerived(input);
    List<Path> files;
    try (Stream<Path> all = Files.walk(derived)) {
      files = all.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
    }
    for (Path file : files) {
      recount.check(derived.relativize(file).toString().replace(".docx", ""), file);
    }
    return new Result(recount.wrong, recount.compared);
  }

  private void check(String name, Path file) throws IOException {
    String text =
        RecountedDocument.blocks(file).stream()
            .map(Block::paragraph)
            .collect(Collectors.joining("\n"));
    String[] kindAndName = name.split("/", 2);
    switch (kindAndName[0]) {
      case "地区" -> region(kindAndName[1], text);
      case "部门" -> department(kindAndName[1], text);
      default -> letter(kindAndName[1], text);
    }
  }

  private void same(String where, String what, List<String> counted, String pattern, String text) {
    List<String> printed = RecountedHistory.all(pattern, text);
    compared += Math.max(counted.size(), printed.size());
    if (!counted.equals(printed)) {
      wrong.add(where + ", " + what + ": counted " + counted + ", printed " + printed);
    }
  }

  private void region(String region, String text) {
    DerivedRegion counted = new DerivedRegion(sheets, region);
    same(region, "scope", List.of(counted.scope()), "本次共检查[^。]*。", text);
    same(region, "rates", counted.rates(), "(?<=。)(政府网站|政务新媒体)合格率为[^。]*。", text);
    boolean city = !region.contains("/");
    List<String> passing = city ? counted.passing("县（市、区）") : List.of();
    same(region, "passing", passing, "(政府网站|政务新媒体)方面，[^。]*。", text);
    DerivedProblems problems = new DerivedProblems(counted.found(), city);
    compared += problems.compare(text, difference -> wrong.add(region + ", " + difference));
  }

  private void department(String department, String text) {
    DerivedDepartment counted = new DerivedDepartment(sheets, department);
    same(department, "scope", List.of(counted.scope()), "本次共检查[^。]*。|本次没有检查[^。]*。", text);
    same(department, "ranking", counted.ranking(), "参加排名的[^。]*。", text);
    same(department, "units", counted.units(), "(?m)^部门\\d+网站：.*$", text);
  }

  private void letter(String name, String text) {
    int number = Integer.parseInt(name.substring(0, 4));
    Map<String, String> unit = sheets.failing().get(number - 1);
    if (!name.endsWith("-" + cell(unit, "名称"))) {
      wrong.add(name + " is not the letter of " + cell(unit, "名称"));
    }
    DerivedLetter counted = new DerivedLetter(sheets, unit);
    same(name, "unit", List.of(counted.unit()), "你单位主办的[^。]*不合格", text);
    String section = "(?s)(?<=一、存在问题\n).*?(?=\n二、整改要求)";
    same(name, "problems", List.of(counted.problems()), section, text);
  }
}

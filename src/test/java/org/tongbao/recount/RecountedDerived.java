package org.tongbao.recount;

import static org.tongbao.recount.RecountedSheets.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.recount.RecountedDocument.Block;

/**
 * Counts again what derived notices say in sentences: of each region by the set that the settings
 * name for its level (city, county, province or example), of each department by the set department,
 * and to each failing unit by the set letter.
 */
public final class RecountedDerived {
  private static final Pattern SET = Pattern.compile("\\{每个: 地区, (?:层次: (\\d), )?模板: (\\w+)");
  private static final Pattern PROBLEMS = Pattern.compile("(?s)[一二]、(?:存在问题|主要问题)\n(.*?)\n[二三]、");

  /** By level, from 0. */
  private final Map<Integer, String> sets = new HashMap<>();

  private final RecountedSheets sheets;
  private final DerivedBands bands;
  private final List<String> wrong = new ArrayList<>();
  private int compared;

  private RecountedDerived(Path input) throws IOException {
    sheets = new RecountedSheets(input);
    String settings = RecountedRows.text(input.resolve("notice.yaml"));
    bands = DerivedBands.of(settings);
    Matcher set = SET.matcher(settings);
    while (set.find()) {
      sets.put(set.group(1) == null ? 0 : Integer.parseInt(set.group(1)) - 1, set.group(2));
    }
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
    switch (sets.getOrDefault(counted.depth(), "")) {
      case "city" -> rates(counted, true, text);
      case "county" -> rates(counted, false, text);
      case "province" -> province(counted, text);
      case "example" -> example(counted, text);
      default -> wrong.add(region + " has no set that can be recounted");
    }
  }

  private void rates(DerivedRegion counted, boolean city, String text) {
    String region = counted.region();
    same(region, "scope", List.of(counted.scope()), "本次共检查[^。]*。", text);
    same(region, "rates", counted.rates(), "(?<=。)(政府网站|政务新媒体)合格率为[^。]*。", text);
    List<String> passing = city ? counted.passing("县（市、区）") : List.of();
    same(region, "passing", passing, "(政府网站|政务新媒体)方面，[^。]*。", text);
    problems(counted.region(), new DerivedProblems(counted.found(), city), PROBLEMS, text);
  }

  private void problems(String region, DerivedProblems counted, Pattern part, String text) {
    compared += counted.compare(part, text, difference -> wrong.add(region + ", " + difference));
  }

  private void province(DerivedRegion counted, String text) {
    String plain = text.replaceAll("(等\\d+个)[^，。]{1,8}(政府网站合格率为)", "$1$2");
    String sentences = "本次共[^。]*。|本次没有检查[^。]*。|其中，[^。]*合格率为100%。";
    same(counted.region(), "set province", counted.overview().province(), sentences, plain);
    for (String kind : sheets.kinds()) {
      Pattern part = Pattern.compile("(?s)（[一二]）" + kind + "方面\n(.*?)\n(?:（二）|三、)");
      List<DerivedProblems.Told> told =
          counted.found().stream().filter(each -> cell(each.unit(), "类别").equals(kind)).toList();
      problems(counted.region(), new DerivedProblems(told, false), part, text);
    }
  }

  private void example(DerivedRegion counted, String text) {
    String sentences = "本次(?:检查|抽查|没有检查)[^。]*。|两类合计[^。]*。|(?<=。)合格\\d+个，[^。]*。(?=\n|分)";
    String plain = sorted(text);
    same(counted.region(), "set example", counted.overview().example(), sentences, plain);
    List<String> inBands = bands.byLimits(sheets.ranked(counted.units("政府网站")));
    same(counted.region(), "bands", inBands, "参加排名的\\d+个网站中，[^。]*。", text);
    problems(counted.region(), new DerivedProblems(counted.found(), false), PROBLEMS, text);
  }

  /** The names of platforms are compared without their order. */
  private static String sorted(String text) {
    return Pattern.compile("(?<=，涉及)[^。]*?(?=等\\d+类|。)")
        .matcher(text)
        .replaceAll(names -> String.join("、", new TreeSet<>(List.of(names.group().split("、")))));
  }

  private void department(String department, String text) {
    DerivedDepartment counted = new DerivedDepartment(sheets, department);
    same(department, "scope", List.of(counted.scope()), "本次共检查[^。]*。|本次没有检查[^。]*。", text);
    same(department, "ranking", counted.ranking(), "参加排名的[^。]*。", text);
    same(department, "bands", bands.byName(counted.ranked()), "(?<=。)其中，[^。]*个。", text);
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

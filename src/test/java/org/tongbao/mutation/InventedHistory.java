package org.tongbao.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Inputs of some periods in a row, one office's: units are renamed, moved, closed, opened, lose and
 * get codes, exchange names; some notices are missing, some are filed twice.
 */
final class InventedHistory {
  private static final String NUMERALS = "一二三四五六七八九";
  private static final List<String> PLACES =
      List.of("甲区", "甲区", "甲区/东街", "甲区/西街", "乙区", "乙区", "丙区", "一局", "二局");
  private static final List<String> NAMES =
      List.of("统计局网站", "公安局网站", "档案局网站", "门户网站", "教育局网站", "水务局网站", "信访局网站");
  private static final List<String> PLATFORMS = List.of("微博", "微信公众号", "抖音");

  private final Random random;
  private List<Unit> units = new ArrayList<>();
  private int codes;

  /** A unit of one period. */
  private record Unit(String kind, String name, String platform, String place, String code) {
    private String key() {
      return kind + platform + name;
    }

    private Unit called(String other) {
      return new Unit(kind, other, platform, place, code);
    }

    private Unit at(String other) {
      return new Unit(kind, name, platform, other, code);
    }

    private Unit coded(String other) {
      return new Unit(kind, name, platform, place, other);
    }
  }

  /** A period, the first and the last day of its inspection. */
  private record Term(String period, LocalDate from, LocalDate to) {}

  InventedHistory(long seed) {
    random = new Random(seed);
  }

  /**
   * Writes the inputs in the order of their filing; the last one is the present notice.
   *
   * @param folder is created
   */
  List<Path> write(Path folder) throws IOException {
    for (int i = 0; i < 7; i++) {
      units.add(invented("政府网站"));
    }
    for (int i = 0; i < 3; i++) {
      units.add(invented("政务新媒体"));
    }
    List<Path> inputs = new ArrayList<>();
    List<Term> terms = terms(2 + random.nextInt(3));
    for (int i = 0; i < terms.size(); i++) {
      boolean present = i == terms.size() - 1;
      boolean missing = !present && random.nextInt(6) == 0;
      int times = missing ? 0 : present || random.nextInt(6) > 0 ? 1 : 2;
      for (int again = 0; again < times; again++) {
        Path input = Files.createDirectories(folder.resolve("input" + inputs.size()));
        write(input, terms.get(i), inputs.size() + 1);
        inputs.add(input);
      }
      change();
    }
    return inputs;
  }

  private Unit invented(String kind) {
    boolean site = kind.equals("政府网站");
    return new Unit(
        kind,
        one(NAMES),
        site ? "" : one(PLATFORMS),
        one(PLACES),
        site && random.nextBoolean() ? nextCode() : "");
  }

  private String nextCode() {
    codes++;
    return "1%09d".formatted(codes);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Periods in a row, across the end of a year more often than not. */
  private List<Term> terms(int count) {
    int form = random.nextInt(6);
    int first = random.nextInt(6);
    int year = 2023;
    List<Term> terms = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      terms.add(
          switch (form) {
            case 0 -> term(year + i / 4, "第%s季度", i % 4 + 1, i % 4 * 3 + 1);
            case 1 -> term(year + i / 2, i % 2 == 0 ? "上半年" : "下半年", 1, i % 2 * 6 + 1);
            case 2 -> term(year + i, "", 1, 1);
            case 3 -> term(year + i / 3, "第%s次", i % 3 + 1, i % 3 * 4 + 1);
            case 4 -> batch(year + i / 8, i % 8 / 2, i % 2 + 1);
            default -> term(year + (i + 9) / 12, (i + 9) % 12 + 1 + "月", 1, (i + 9) % 12 + 1);
          });
    }
    return terms;
  }

  private static Term batch(int year, int quarter, int batch) {
    String period = "第%s季度第%%s批".formatted(NUMERALS.charAt(quarter));
    return term(year, period, batch, quarter * 3 + batch);
  }

  private static Term term(int year, String form, int number, int month) {
    String period = form.contains("%s") ? form.formatted(NUMERALS.charAt(number - 1)) : form;
    LocalDate from = LocalDate.of(year, month, 5);
    return new Term(year + "年" + period, from, from.plusDays(15));
  }

  /** What may happen between two periods. */
  private void change() {
    List<Unit> next = new ArrayList<>();
    for (Unit unit : units) {
      boolean site = unit.kind().equals("政府网站");
      switch (random.nextInt(14)) {
        case 0 -> next.add(unit.called(one(NAMES)));
        case 1 -> next.add(unit.at(one(PLACES)));
        case 2 -> next.add(site ? unit.coded("") : unit);
        case 3 -> next.add(site ? unit.coded(nextCode()) : unit);
        case 4 -> next.add(invented(unit.kind())); // instead of this one
        case 5 -> next.addAll(List.of(unit, invented(unit.kind())));
        default -> next.add(unit);
      }
    }
    if (next.size() > 2 && random.nextInt(3) == 0) {
      Unit one = next.get(0);
      next.set(0, one.called(next.get(1).name()));
      next.set(1, next.get(1).called(one.name()));
    }
    units = next;
  }

  /** Without those that a sheet of units may not have beside each other. */
  private List<Unit> permitted() {
    List<Unit> permitted = new ArrayList<>();
    Set<String> kept = new HashSet<>();
    for (Unit unit : units) {
      boolean doubled =
          permitted.stream()
              .anyMatch(
                  other ->
                      other.key().equals(unit.key())
                          && (other.code().isEmpty() || unit.code().isEmpty()));
      if (!doubled && (unit.code().isEmpty() || kept.add(unit.code()))) {
        permitted.add(unit);
      }
    }
    for (String kind : List.of("政府网站", "政务新媒体")) {
      if (permitted.stream().noneMatch(unit -> unit.kind().equals(kind))) {
        permitted.add(new Unit(kind, "唯一的", kind.equals("政府网站") ? "" : "微博", "甲区", ""));
      }
    }
    return permitted;
  }

  private void write(Path input, Term term, int number) throws IOException {
    boolean fewer = random.nextInt(5) == 0; // a region that is united with another one
    Files.writeString(
        input.resolve("notice.yaml"),
        """
        模板: example
        发文机关: 某市办公室
        期间: %s
        检查时段: %s 至 %s
        成文日期: %s
        发文字号: 某办〔%d〕%d号
        主送: []
        检查类别: [政府网站, 政务新媒体]
        地区: [甲区, 乙区%s]
        部门: [一局, 二局]
        分段: [{名称: 合格, 下限: 60}]
        轮次: [初查, 复查]
        归档: {全宗号: J001, 保管期限: 永久}
        """
            .formatted(
                term.period(),
                term.from(),
                term.to(),
                term.to().plusDays(3),
                term.to().plusDays(3).getYear(),
                number,
                fewer ? "" : ", 丙区"));
    StringBuilder rows = new StringBuilder("类别,名称,平台,地区,部门,网站标识码,级别,检查,得分,轮次\n");
    rows.append("政府网站,样板网站,,甲区,,1000000999,县级,是,90,\n"); // so that some score is in the band
    StringBuilder findings = new StringBuilder("类别,名称,平台,网站标识码,严重程度,存在问题,是否整改,列入名单,正文点名,期间,轮次\n");
    for (Unit each : permitted()) {
      Unit unit = fewer && each.place().equals("丙区") ? each.at("乙区") : each;
      boolean checked = random.nextInt(8) > 0;
      boolean department = unit.place().endsWith("局");
      boolean scored = checked && unit.kind().equals("政府网站");
      String place = (department ? "," : "") + unit.place() + (department ? "" : ",");
      String row =
          String.join(",", unit.kind(), unit.name(), unit.platform(), place, unit.code(), "县级");
      rows.append(row + "," + (checked ? one(List.of("是", "")) : "否"));
      rows.append("," + score(scored) + "," + one(List.of("", "初查")) + "\n");
      boolean again = checked && random.nextInt(3) == 0;
      for (int i = random.nextInt(4); i > 1; i--) {
        findings.append(finding(unit, checked) + (again ? ",,初查" : one(List.of(",,", ",,初查"))));
        findings.append("\n");
      }
      if (again) {
        rows.append(row + "," + one(List.of("是", "", "否")) + "," + score(scored) + ",复查\n");
        findings.append(random.nextBoolean() ? "" : finding(unit, false) + ",,复查\n");
      }
      if (random.nextInt(4) == 0) {
        findings.append(finding(unit, true) + ",2022年" + one(List.of("", "第四季度", "第三次")) + ",\n");
      }
    }
    Files.writeString(input.resolve("units.csv"), rows);
    Files.writeString(input.resolve("findings.csv"), findings);
  }

  private String score(boolean scored) {
    return scored && random.nextInt(4) > 0 ? String.valueOf(50 + random.nextInt(50)) : "";
  }

  private String finding(Unit unit, boolean checked) {
    String severity = one(checked ? List.of("单项否决", "单项否决", "扣分", "一般问题") : List.of("扣分", "一般问题"));
    boolean coded = !unit.code().isEmpty();
    return String.join(
        ",",
        unit.kind(),
        coded && random.nextBoolean() ? "" : unit.name(),
        coded ? "" : unit.platform(),
        unit.code(),
        severity,
        one(List.of("首页不更新", "有空白栏目", "有错别字")),
        one(List.of("是", "否", "")),
        one(List.of("是", "否", "", "")),
        one(List.of("是", "否", "", "")));
  }
}

package org.tongbao.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.program.Program;
import org.tongbao.recount.RecountedDerived;
import org.tongbao.samples.National;

/** The sentences of derived notices, counted again from the sheets alone. */
class DerivedSentencesTest {
  private static final int DEPARTMENT_SITES = 40;
  private static final int NAMED_ONE_IN = 4;
  private static final List<String> PROBLEMS = List.of("首页打不开", "有空白栏目", "附件下载不了");

  private static final String SETTINGS =
      """
        - {每个: 部门, 模板: department, 发文机关: "{名称}"}
      分段: [{名称: 优秀, 下限: 90}, {名称: 良好, 下限: 62}, {名称: 合格, 下限: 60}]
      """;

  @TempDir Path temp;
  private final Random random = new Random(17);
  private Program program;

  /** A country whose departments have sites too, with scores; a part of the findings is named. */
  @BeforeEach
  void makeACountryWithDepartments() throws IOException {
    program = new Program(temp, National.SMALL);
    program.edit("notice.yaml", text -> text + SETTINGS);
    List<String> units = rows("units.csv");
    List<String> findings = rows("findings.csv");
    units.replaceAll(row -> row + ",," + (random.nextBoolean() ? "" : random.nextInt(60, 100)));
    units.set(0, units.get(0).replaceFirst(",,\\d*$", ",部门,得分"));
    findings.replaceAll(
        row -> random.nextInt(NAMED_ONE_IN) == 0 ? row.replaceFirst("否$", "是") : row);
    for (int i = 1; i <= 2; i++) {
      String city = "第%02d省/第09市".formatted(i); // of which nothing was inspected
      units.add("政府网站,第%02d省第09市网站,某办公室,%s,,460000000%d,否,,".formatted(i, city, i));
    }
    for (int i = 0; i < DEPARTMENT_SITES; i++) {
      boolean checked = random.nextInt(6) > 0;
      String score = checked && random.nextInt(3) > 0 ? String.valueOf(random.nextInt(57, 64)) : "";
      String department = "甲乙丙丁".charAt(i % 4) + "局";
      String code = "45%08d".formatted(i);
      units.add(
          "政府网站,部门%d网站,部门%d中心,,,%s,%s,%s,%s"
              .formatted(i, i, code, checked ? "是" : "否", department, score));
      for (int j = random.nextInt(4); j > 0; j--) {
        boolean veto = checked && random.nextInt(8) == 0;
        findings.add(
            "政府网站,%s,,%s,%s,2026-05-%02d,%s,%s"
                .formatted(
                    code,
                    veto ? "单项否决" : "一般问题",
                    PROBLEMS.get(random.nextInt(PROBLEMS.size())),
                    random.nextInt(1, 28),
                    random.nextBoolean() ? "是" : "否",
                    random.nextBoolean() ? "是" : "否"));
      }
    }
    write("units.csv", units);
    write("findings.csv", findings);
  }

  private List<String> rows(String file) throws IOException {
    return new ArrayList<>(Files.readAllLines(program.input(file)));
  }

  private void write(String file, List<String> rows) throws IOException {
    Files.write(program.input(file), rows);
  }

  private RecountedDerived.Result recount() throws IOException {
    return RecountedDerived.check(program.input(""), program.output().resolve("第1稿-另出"));
  }

  /** The set of the first level, and of those below. */
  @ParameterizedTest
  @CsvSource({"city,county", "province,example", "example,province"})
  void areThoseOfTheSheets(String first, String below) throws IOException {
    Path settings = program.input("notice.yaml");
    String text = Files.readString(settings);
    Files.writeString(
        settings, text.replace("模板: city", "模板: " + first).replace("模板: county", "模板: " + below));

    Program.Run run = program.run();

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(recount().wrong()).isEmpty();
    assertThat(recount().compared()).isGreaterThan(300);
  }
}

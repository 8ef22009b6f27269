package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.program.Program;

/**
 * A template set declares its level: its words follow from it, and another issuer is asked about.
 */
class SetLevelTest {
  private static final String REMINDER =
      "notice.yaml:3:7: 提醒：“东莞市人民政府办公室”的通报一般写“全市”，模板“province”是省级的，会写“全省”。"
          + "请换一套模板，或用 template new 复制一套，改其中 set.yaml 的“层级”和 notice.ftlx 的文字；没有选错的，不必修改。";

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"check", "run"})
  void anIssuerOfAnotherLevelIsAskedAboutOnce(String command) throws IOException {
    Program program = new Program(temp, "dongguan-2021-q4");
    Path settings = program.input("notice.yaml");
    Files.writeString(settings, Files.readString(settings).replace("模板: city", "模板: province"));
    Files.delete(program.input("words.ftlx"));

    Program.Run run = command.equals("run") ? program.run() : program.check();

    assertThat(run.out() + run.err()).containsOnlyOnce(REMINDER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dongguan-2021-q4",
        "dongyuan-2023-q3",
        "example-full",
        "example-next",
        "guangdong-2024-q2",
        "huizhou-2021-q1",
        "otog-front-banner-2020-q3"
      })
  void noSampleIsAskedAbout(String sample) throws IOException {
    Program.Run run = new Program(temp, sample).check();

    assertThat(run.code()).isZero();
    assertThat(run.out() + run.err()).doesNotContain("的通报一般写");
  }

  @Test
  void otherWordsAreRefusedAndTheListShowsTheLevel() throws IOException {
    Path sets = temp.resolve("sets");
    for (String set : new String[] {"shared", "city"}) {
      Files.createDirectories(sets.resolve(set));
      try (var files = Files.list(Path.of("templates", set))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.copy(file, sets.resolve(set).resolve(file.getFileName()));
        }
      }
    }

    assertThat(Program.command("template", "list", "--templates", sets.toString()).out())
        .contains("city　市级通报\n  层级：市\n");
    Files.delete(sets.resolve("city/set.yaml"));
    assertThat(Program.command("template", "check", "city", "--templates", sets.toString()).err())
        .containsOnlyOnce(
            "city/set.yaml: 错误：模板里写了 notice.level，这里却没有写“层级”。请写明这一套模板是哪一级的，如“层级: 市”。");
    Files.writeString(sets.resolve("city/set.yaml"), "层级: 地级市\n");
    assertThat(Program.command("template", "check", "city", "--templates", sets.toString()).err())
        .isEqualTo("city/set.yaml:1:5: 错误：没有“地级市”这个层级。请写其中之一：省、市、县、旗、部门。\n");
  }
}

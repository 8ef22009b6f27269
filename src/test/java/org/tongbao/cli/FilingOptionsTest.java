package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.problem.ExitCode;
import org.tongbao.program.Program;

/** The codes of an archive may be given when a notice is filed, as the README says. */
class FilingOptionsTest {
  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dongguan-2021-q4",
        "dongyuan-2023-q3",
        "guangdong-2024-q2",
        "huizhou-2021-q1",
        "otog-front-banner-2020-q3"
      })
  void fileEveryNoticeOfARealOffice(String sample) throws IOException {
    Program program = new Program(temp, sample);
    program.run();

    Program.Run run = program.file("--fonds", "J001", "--retention", "定期30年");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).containsPattern("^已归档：J001-WS·20\\d\\d-D30-0001\n");
  }

  @Test
  void comeBeforeTheSettingsAndChangeNoDraft() throws IOException {
    Program program = new Program(temp, "dongyuan-2023-q3").fileable();
    program.run();

    Program.Run run = program.file("--organ", "XXK", "--retention", "永久");

    assertThat(run.out()).startsWith("已归档：J001-WS·2023-Y-XXK-0001\n");
    assertThat(program.archive("rebuild", "--all").code()).isZero();
    assertThat(program.run().out()).startsWith("输入没有变化，第1稿仍是原样，不必重做：");
  }

  @Test
  void areRefusedWhereTheyCanBeNoCodes() throws IOException {
    Program program = new Program(temp, "dongyuan-2023-q3");
    program.run();

    Program.Run fonds = program.file("--fonds", "j001", "--retention", "永久");
    Program.Run retention = program.file("--fonds", "J001", "--retention", "20年");

    assertThat(fonds.code()).isEqualTo(ExitCode.USAGE.code());
    assertThat(fonds.err()).isEqualTo("全宗号“j001”不能用在档号里，应是1至10个大写字母或数字，例如 J001\n");
    assertThat(retention.err()).isEqualTo("保管期限“20年”不认识，应是 永久、定期30年、定期10年\n");
    assertThat(program.archive()).doesNotExist();
  }
}

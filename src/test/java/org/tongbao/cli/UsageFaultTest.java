package org.tongbao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongbao.problem.ExitCode;

class UsageFaultTest {
  @ParameterizedTest
  @CsvSource({
    "run, 缺少参数：输入目录",
    "runn x, 没有“runn”这个命令，是否应为“run”",
    "help runn, 没有“runn”这个命令，是否应为“run”",
    "zzz, '没有“zzz”这个命令，可用的命令：init、ui、new、map、run、runs、check、lint、explain、doctor、template、archive'",
    "archive lits, 没有“lits”这个命令，是否应为“list”",
    "run x --outptu y, 无法识别参数“--outptu”，是否应为“--output”",
    "run x --output y --output z, --output 只能写一次",
    "run x --format pdf, 没有“pdf”这种格式，可用 docx、html、txt",
    "ui x --port eighty, --port 的值“eighty”无效",
    "archive export never, 年度 的值“never”无效",
    "archive list --json --csv, 有的选项不能同时使用"
  })
  void explainsInChinese(String commandLine, String explanation) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream printed = new PrintStream(err, true, StandardCharsets.UTF_8);
    Environment environment =
        new Environment(
            printed,
            printed,
            false,
            () -> 0,
            () -> OffsetDateTime.MIN,
            Map.of(),
            Path.of(""),
            "dev");

    int code = Tongbao.run(commandLine.split(" "), environment, StandardCharsets.UTF_8);

    assertThat(code).isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString(StandardCharsets.UTF_8).lines().findFirst()).contains(explanation);
  }
}

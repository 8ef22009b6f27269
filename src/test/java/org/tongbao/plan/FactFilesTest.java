package org.tongbao.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.problem.RunFailed;
import org.tongbao.program.Program;
import org.tongbao.template.TemplateFolders;

/** What is digested of a table of facts is what is printed. */
class FactFilesTest {
  @TempDir Path temp;

  private RunPlan plan() throws Exception {
    return new RunRequest(
            new Input(temp.resolve("input")),
            TemplateFolders.of(Path.of("templates")),
            temp.resolve("output"),
            PriorNotices.Holder.BAG.at(temp.resolve("history")),
            null)
        .plan("dev");
  }

  private Program program(String rows) throws IOException {
    Program program = new Program(temp, "dongyuan-2023-q3");
    program.edit(
        "notice.yaml", text -> text + "\n事实表: [{名称: 采用, 列: [单位, {列名: 条数, 类型: 数}], 文件: 采用.csv}]\n");
    Files.writeString(program.input("采用.csv"), "单位,条数\n" + rows);
    return program;
  }

  @Test
  void changesTheDigestWithTheFile() throws Exception {
    Program program = program("甲局,12\n");
    RunPlan before = plan();
    Files.writeString(program.input("采用.csv"), "单位,条数\n甲局,13\n");

    assertThat(plan().digest()).isNotEqualTo(before.digest());
    assertThat(before.settings().figures().tables().get(0).rows()).hasSize(1);
  }

  @Test
  void stopsTheRunWhereTheFileWasReplacedMeanwhile() throws Exception {
    Program program = program("甲局,12\n");
    RunPlan plan = plan();
    Files.writeString(program.input("采用.csv"), "单位,条数\n甲局,13\n");

    assertThatThrownBy(plan::copySheets)
        .isInstanceOf(RunFailed.class)
        .hasMessage("采用.csv 在运行中被改动（可能正在保存或同步），没有生成通报。请等它保存完毕，再运行一次");
  }

  @Test
  void holdsNoMoreRowsThanANoticeCanNeed() throws Exception {
    program("甲局,1\n".repeat(10_001));

    assertThatThrownBy(this::plan)
        .hasMessageContaining("采用.csv:10002: 错误：事实表“采用”超过10000行。请核对是否写错了文件；检查的明细请放进检查对象和问题的表。");
  }
}

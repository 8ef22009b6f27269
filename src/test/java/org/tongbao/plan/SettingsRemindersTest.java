package org.tongbao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.program.Program;

class SettingsRemindersTest {
  @TempDir Path temp;

  private static List<String> reminders(String printed) {
    return printed.lines().filter(line -> line.startsWith("notice.yaml:")).sorted().toList();
  }

  @Test
  void areTheSameOfCheckAndRun() throws Exception {
    Program program = new Program(temp, "dongyuan-2023-q3");
    program.edit(
        "notice.yaml", text -> text + "分段: [{名称: 优秀, 下限: 90}, {名称: 其他, 下限: 0}]\n附注: 此件公开发布\n");

    List<String> checked = reminders(program.check().err());

    assertThat(checked)
        .contains("notice.yaml:23:5: 提醒：“分段”已填写，但模板“county”没有用到，不会印在通报里。请核对；确实不需要的，请删去这一项。");
    assertThat(reminders(program.run().err())).isEqualTo(checked);
  }
}

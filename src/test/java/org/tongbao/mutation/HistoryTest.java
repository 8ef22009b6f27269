package org.tongbao.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.program.Program;
import org.tongbao.recount.RecountedHistory;

/** Whatever happened before, a notice says in comparison only what the sheets say. */
class HistoryTest {
  private static final int TRIES = 40;

  @TempDir Path temp;

  @Test
  @Tag("long")
  void isComparedRightly() throws Exception {
    Histories histories = new Histories(temp);

    histories.attempt(20_261_123, TRIES);

    assertThat(histories.wrong()).isEmpty();
    assertThat(histories.compared()).containsKeys(0, 1, 2, 3);
    assertThat(histories.seen())
        .containsKeys("没有归档", "仍有问题的", "连续两期", "连续3期", "（原", "（标识码", "上年同期");
  }

  /** Without this, the test above could not fail. */
  @Test
  void isCountedOtherwiseFromAnotherHistory() throws Exception {
    Program first = new Program(temp.resolve("first"), "example-full");
    Program next = new Program(temp.resolve("next"), "example-next");
    String archive = temp.resolve("archive").toString();
    assertThat(first.run("--archive", archive).code()).isZero();
    assertThat(next.run("--history", archive).code()).isZero();
    Path input = next.input("");
    Path document = Histories.document(next.output());

    assertThat(RecountedHistory.check(input, List.of(first.input("")), document)).isEmpty();
    assertThat(RecountedHistory.check(input, List.of(), document)).hasSize(4);

    first.edit("findings.csv", text -> text.replace("单项否决", "一般问题"));
    assertThat(RecountedHistory.check(input, List.of(first.input("")), document)).isNotEmpty();
    next.edit("units.csv", text -> text.replace("政府网站,东示区政府门户网站,", "政府网站,东示区门户网站,"));
    assertThat(RecountedHistory.check(input, List.of(first.input("")), document)).isNotEmpty();
  }
}

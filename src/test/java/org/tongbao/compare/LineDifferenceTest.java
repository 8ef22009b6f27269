package org.tongbao.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineDifferenceTest {
  private static List<String> lines(String letters) {
    return letters.isEmpty() ? List.of() : List.of(letters.split(""));
  }

  private static String between(String expected, String actual) {
    return String.join("\n", LineDifference.between(lines(expected), lines(actual)));
  }

  @Test
  void isSilentWhereTextsAreTheSame() {
    assertThat(between("甲乙丙", "甲乙丙")).isEmpty();
    assertThat(between("", "")).isEmpty();
  }

  @Test
  void namesWhatCameWhatWentAndWhatChanged() {
    assertThat(between("甲乙丙", "甲丙")).isEqualTo("  － 原第2行：乙");
    assertThat(between("甲丙", "甲乙丙")).isEqualTo("  ＋ 现第2行：乙");
    assertThat(between("甲乙丙", "甲丁丙")).isEqualTo("  － 原第2行：乙\n  ＋ 现第2行：丁");
    assertThat(between("甲乙", "甲乙丙丁")).isEqualTo("  ＋ 现第3行：丙\n  ＋ 现第4行：丁");
    assertThat(between("甲", "")).isEqualTo("  － 原第1行：甲");
    assertThat(between("甲乙丙丁戊", "乙丙己戊")).isEqualTo("  － 原第1行：甲\n  － 原第4行：丁\n  ＋ 现第3行：己");
  }

  @Test
  void isShortHoweverMuchDiffers() {
    List<String> left = IntStream.range(0, 500).mapToObj(i -> "左" + i).toList();
    List<String> right = IntStream.range(0, 400).mapToObj(i -> "右" + i).toList();

    assertThat(LineDifference.between(left, right)).hasSize(21).last().isEqualTo("  ……另有 880 行不同");
  }
}

package org.tongbao.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Characters that are typed with the same syllable have the same sound here. */
class SoundsTest {
  @Test
  void areEqualForCharactersOfOneSyllable() {
    assertThat(Sounds.of("东示区")).isEqualTo(Sounds.of("东市区"));
    assertThat(Sounds.of("举一反三")).isEqualTo(Sounds.of("举一返三"));
    assertThat(Sounds.of("啊做")).isEqualTo(Sounds.of("阿作"));
  }

  @Test
  void differForOtherSyllables() {
    assertThat(Sounds.of("中山市")).isNotEqualTo(Sounds.of("台山市"));
    assertThat(Sounds.of("民政")).isNotEqualTo(Sounds.of("财政"));
  }

  @Test
  void leaveOtherCharactersAsTheyAre() {
    assertThat(Sounds.of("A1，犇")).isEqualTo("A1，犇");
  }
}

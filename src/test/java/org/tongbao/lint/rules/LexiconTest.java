package org.tongbao.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What words.txt knows; {@link LexiconFile} writes it. */
class LexiconTest {
  private static int cost(String word) {
    return Lexicon.cost(word.toCharArray(), 0, word.length());
  }

  @Test
  void knowsAllTerms() throws IOException {
    assertThat(LexiconFile.terms())
        .allSatisfy(term -> assertThat(cost(term)).as(term).isLessThanOrEqualTo(LexiconFile.TERM));
  }

  @Test
  void knowsWordsOfAnyLengthByHowOftenTheyAreWritten() {
    assertThat(cost("的")).isLessThan(cost("档"));
    assertThat(cost("问题")).isLessThan(cost("晶体"));
    assertThat(cost("一系列")).isLessThan(Lexicon.NONE);
    assertThat(cost("实事求是")).isLessThan(Lexicon.NONE);
  }

  @Test
  void knowsNoOtherWords() {
    assertThat(cost("存挡")).isEqualTo(Lexicon.NONE);
    assertThat(cost("一丁")).isEqualTo(Lexicon.NONE);
    assertThat(cost("的的")).isEqualTo(Lexicon.NONE);
  }
}

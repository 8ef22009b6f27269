package org.tongbao.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongbao.compare.TextChanges.Change;
import org.tongbao.compare.TextChanges.ChangedFigure;

/** What a reviewer is shown of two drafts. */
class TextChangesTest {

  /** A line as its stretches: [gone] and {new}. */
  private static String shown(Change change) {
    return change.words().stream()
        .map(
            each ->
                switch (each.kind()) {
                  case BOTH -> each.text();
                  case BEFORE -> "[" + each.text() + "]";
                  case NOW -> "{" + each.text() + "}";
                })
        .collect(Collectors.joining());
  }

  @Test
  void equalTextsHaveNone() {
    assertThat(TextChanges.between(List.of("一、总体情况", "检查3家"), List.of("一、总体情况", "检查3家"))).isEmpty();
  }

  @Test
  void aChangedFigureHasBothValues() {
    List<Change> changes =
        TextChanges.between(
            List.of("标题", "共检查政府网站515家，合格率98.83%。"), List.of("标题", "共检查政府网站516家，合格率98.84%。"));

    assertThat(changes).hasSize(1);
    assertThat(shown(changes.get(0))).isEqualTo("共检查政府网站[515]{516}家，合格率[98.83%]{98.84%}。");
    assertThat(changes.get(0).figures())
        .containsExactly(new ChangedFigure("515", "516"), new ChangedFigure("98.83%", "98.84%"));
  }

  @Test
  void aWordThatComesOrGoesIsMarkedAlone() {
    Change change = TextChanges.between(List.of("请各单位整改。"), List.of("请各单位认真整改，共2次。")).get(0);

    assertThat(shown(change)).isEqualTo("请各单位{认真}整改{，共2次}。");
    assertThat(change.figures()).containsExactly(new ChangedFigure("", "2"));
  }

  @Test
  void aNewLineAndALineThatIsGoneAreWhole() {
    List<Change> changes =
        TextChanges.between(List.of("甲", "南区 | 1 | 0", "丙"), List.of("甲", "丙", "请于7日内报送"));

    assertThat(changes).allMatch(Change::isWhole);
    assertThat(changes.stream().map(TextChangesTest::shown))
        .containsExactly("[南区 | 1 | 0]", "{请于7日内报送}");
    assertThat(changes.get(0).figures())
        .containsExactly(new ChangedFigure("1", ""), new ChangedFigure("0", ""));
  }

  @Test
  void linesWithNothingInCommonAreTwoLines() {
    assertThat(
            TextChanges.between(List.of("甲乙丙丁"), List.of("子丑寅卯")).stream()
                .map(TextChangesTest::shown))
        .containsExactly("[甲乙丙丁]", "{子丑寅卯}");
  }

  @Test
  void aVeryLongLineIsComparedByItsWords() {
    String line = "甲".repeat(30_000);

    assertThat(
            TextChanges.between(List.of(line), List.of(line + "乙")).stream()
                .map(TextChangesTest::shown))
        .containsExactly(line + "{乙}");
  }
}

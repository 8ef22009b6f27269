package org.tongbao.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.store.DerivedNotice;

/** How derived notices are divided among threads. */
class DerivedPartsTest {
  private static DerivedList.Planned planned(int number, String region, int units) {
    return new DerivedList.Planned(
        new DerivedNotice(number, 0, number, region, 0, "地区/" + region + ".docx"), region, units);
  }

  private static List<String> names(List<DerivedNotice> part) {
    return part.stream().map(DerivedNotice::name).toList();
  }

  @Test
  void keepsTheNoticesOfARegionTogether() {
    List<DerivedList.Planned> planned =
        List.of(
            planned(1, "乙省", 2),
            planned(2, "甲省", 2),
            planned(3, "甲省/一市", 1),
            planned(4, "乙省/二市", 2));

    List<List<DerivedNotice>> parts = DerivedParts.of(planned, 2);

    assertThat(parts).hasSize(2);
    assertThat(names(parts.get(0))).containsExactly("乙省", "乙省/二市");
    assertThat(names(parts.get(1))).containsExactly("甲省", "甲省/一市");
  }

  @Test
  void givesEachThreadAboutAsMuchToDo() {
    List<DerivedList.Planned> planned = new ArrayList<>();
    for (int i = 1; i <= 1000; i++) {
      planned.add(planned(i, String.format("第%04d市", i), i % 100));
    }

    List<List<DerivedNotice>> parts = DerivedParts.of(planned, 3);

    assertThat(parts).hasSize(3);
    assertThat(parts).allSatisfy(part -> assertThat(part).hasSizeBetween(330, 337));
    assertThat(parts.stream().flatMap(part -> names(part).stream()))
        .containsExactlyElementsOf(planned.stream().map(each -> each.item().name()).toList());
  }

  @Test
  void makesNoEmptyPart() {
    List<DerivedList.Planned> planned =
        List.of(planned(1, "甲市", 100_000), planned(2, "乙市", 1), planned(3, "丙市", 1));

    assertThat(DerivedParts.of(planned, 8)).hasSizeBetween(1, 3).doesNotContain(List.of());
    assertThat(DerivedParts.of(List.of(), 8)).isEmpty();
  }
}

package org.tongbao.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleUnitsTest {
  private static final SampleGroup NORTH = new SampleGroup("北市", false, 9);
  private static final SampleGroup BUREAU = new SampleGroup("省直部门01", true, 1);
  private static final SampleUnit KNOWN = new SampleUnit("政府网站", "北市教育网", "", NORTH, "");

  @Test
  void fillsUpToTheTotalWithTheNamedUnitsFirst() {
    List<SampleUnit> units = of(1, KNOWN).fill("政府网站", 40, 2);

    assertThat(units).hasSize(40).startsWith(KNOWN).doesNotHaveDuplicates();
    assertThat(units.get(1)).isEqualTo(new SampleUnit("政府网站", "北市政府网站01", "北市主办单位01", NORTH, ""));
    assertThat(units).filteredOn(unit -> unit.group().equals(NORTH)).hasSizeBetween(30, 39);
    assertThat(units).contains(new SampleUnit("政府网站", "省直部门01政府网站01", "省直部门01", BUREAU, ""));
  }

  @Test
  void theSeedAloneDecides() {
    List<SamplePlatform> platforms =
        List.of(new SamplePlatform("抖音", 1), new SamplePlatform("新浪微博", 1));

    assertThat(of(1).fill("政务新媒体", 99, 2, platforms))
        .isEqualTo(of(1).fill("政务新媒体", 99, 2, platforms))
        .isNotEqualTo(of(2).fill("政务新媒体", 99, 2, platforms));
  }

  @Test
  void refusesATotalThatTheGroupsDoNotFitInto() {
    assertThatThrownBy(() -> of(1, KNOWN).fill("政府网站", 1, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("政府网站: 2 units are needed, 1 are to be made");
  }

  private static SampleUnits of(long seed, SampleUnit... named) {
    return new SampleUnits(seed, List.of(NORTH, BUREAU), List.of(named));
  }
}

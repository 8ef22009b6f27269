package org.tongbao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.Settings;
import org.tongbao.statistics.Dimension;
import org.tongbao.statistics.Tally;

class GroupsTest {
  private static final InspectionRows NO_ROWS =
      new InspectionRows(new InMemoryFacts(List.of(), List.of()), Settings.plain(), 0);

  private static Group group(String shortName, int running, int checked, int passed) {
    return Group.of(
        NO_ROWS,
        "政府网站",
        Dimension.REGION,
        new GroupName(shortName + "市", shortName),
        new Tally(running, checked, passed));
  }

  private static Groups groups(Group... groups) {
    return new Groups("政府网站按地区分组", Arrays.asList(groups), true);
  }

  @Test
  void ranksByTheExactRateAndLetsEqualsShareARank() {
    Groups groups =
        groups(
            group("珠海", 4, 4, 2),
            group("广州", 3, 3, 3),
            group("汕头", 9, 0, 0),
            group("深圳", 8, 2, 1),
            group("佛山", 1, 1, 1),
            group("韶关", 3, 3, 1));
    assertThat(groups.ranked())
        .extracting(r -> r.rank(), r -> r.rankName(), r -> r.group().name())
        .as("where nothing was inspected there is no rank")
        .containsExactly(
            tuple(1, "第一", "广州市"),
            tuple(1, "第一", "佛山市"),
            tuple(2, "第二", "珠海市"),
            tuple(2, "第二", "深圳市"),
            tuple(3, "第三", "韶关市"));
  }

  @Test
  void whatPrintsAlikeDoesNotShareARankWhenItIsNotEqual() {
    Groups groups = groups(group("广州", 100000, 100000, 99998), group("深圳", 99999, 99999, 99998));
    assertThat(groups.all()).extracting(g -> g.passRate().toString()).containsOnly("99.99%");
    assertThat(groups.ranked())
        .extracting(r -> r.rank(), r -> r.group().shortName())
        .containsExactly(tuple(1, "深圳"), tuple(2, "广州"));
  }

  @Test
  void presentAreThoseInWhichAnythingRunsInspectedOrNot() {
    Groups groups = groups(group("广州", 1, 1, 0), group("深圳", 0, 0, 0), group("珠海", 2, 0, 0));
    assertThat(groups.present().names()).hasToString("广州、珠海");
    assertThat(groups.present().passing().names()).hasToString("");
    assertThat(groups.present().failing().count().value()).isEqualTo(1);
    assertThat(groups.present().failing().label()).isEqualTo("政府网站按地区分组（有检查对象的）（有不合格的）");
  }

  @Test
  void findsAGroupByItsFullOrShortNameAndOffersTheNearest() {
    Groups groups = groups(group("广州", 1, 1, 0), group("深圳", 0, 0, 0));
    assertThat(groups.named("深圳")).isEqualTo(groups.named("深圳市")).isEqualTo(groups.all().get(1));
    assertThatThrownBy(() -> groups.named("广洲市"))
        .isInstanceOf(RequestRefused.class)
        .hasMessage("分组中没有“广洲市”，是否应为“广州市”");
    assertThatThrownBy(() -> groups().named("广州市"))
        .isInstanceOf(RequestRefused.class)
        .hasMessage("分组中没有“广州市”，那里一项也没有");
  }
}

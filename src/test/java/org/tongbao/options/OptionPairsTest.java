package org.tongbao.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.intake.settings.AllKeys;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.template.TemplateFolders;

/** Some options at random; {@code ./dev options} tries all of them. */
class OptionPairsTest {
  private static final List<Integer> SIZES = List.of(2, 5, 8);

  @TempDir private Path temp;

  @Test
  void areMadeRightOrRefusedWithAPlace() throws IOException {
    OptionRuns runs = new OptionRuns(temp);
    Random random = new Random(2);
    for (OptionCase each : OptionCase.all(temp.resolve("input"), "")) {
      boolean made = runs.attempt(each.with(List.of()));
      assertThat(made).as("%s: %s", each.set(), runs.wrong()).isTrue();
      for (int size : SIZES) {
        runs.attempt(each.some(size, random));
      }
      runs.run(each.some(2, random));
    }
    assertThat(runs.wrong()).isEmpty();
    assertThat(runs.results()).containsKeys("made", "refused");
  }

  @Test
  void useEverySettingColumnAndShippedSet() throws IOException {
    OptionInput all = OptionBase.all("city", "county");
    Set<String> within = new HashSet<>();
    all.settings().values().forEach(value -> collect(value, within));

    assertThat(all.settings().keySet())
        .as("a key that is new belongs into OptionBase")
        .containsExactlyInAnyOrderElementsOf(AllKeys.ofTheFile());
    assertThat(within).containsExactlyInAnyOrderElementsOf(AllKeys.within());
    assertThat(all.units().get(0)).containsOnlyKeys(with(Sheet.UNITS, "报送", "最后更新"));
    assertThat(all.findings().get(0)).containsOnlyKeys(with(Sheet.FINDINGS, "批次"));
    assertThat(OptionCase.allSets())
        .containsExactlyInAnyOrderElementsOf(TemplateFolders.of(Path.of("templates")).names());
  }

  private static List<String> with(Sheet sheet, String... own) {
    return Stream.concat(sheet.head().stream(), Stream.of(own)).toList();
  }

  private static void collect(Object value, Set<String> keys) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, each) -> {
            keys.add(String.valueOf(key));
            collect(each, keys);
          });
    } else if (value instanceof List<?> list) {
      list.forEach(each -> collect(each, keys));
    }
  }

  /** Without this, the first test could not fail. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "本次共检查政府网站3个（县级1个、市级1个）。",
        "政府网站合格率为—。",
        "全部检查，涉及等0类平台。",
        "请于7月15日前将整改情况书面报送。",
        "政府网站3个、，政务新媒体1个。",
        "分级别情况如下：",
        "甲区 | 1\n合计 | 2",
        "名单见附件。"
      })
  void areNotMadeWithSuchAText(String text) {
    assertThat(Prose.faults(text.lines().toList())).hasSize(1);
  }
}

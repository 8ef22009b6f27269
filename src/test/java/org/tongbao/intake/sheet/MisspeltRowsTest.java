package org.tongbao.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows misspelt in as many ways as there are rows, against thousands of listed names. */
class MisspeltRowsTest {
  private static final int ROWS = 30_000;
  private static final int LISTED = 2_000;
  private static final String LETTERS = "安宁平福康泰和顺兴隆昌盛丰华荣贵德仁义礼智信文武清明长永春秋";

  /** Comparing each row with each listed name takes more than 20 seconds. */
  private static final Duration BOUND = Duration.ofSeconds(12);

  @TempDir Path folder;
  private final Random random = new Random(17);

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 7; i++) {
      name.append(letter());
    }
    return name.toString();
  }

  private char letter() {
    return LETTERS.charAt(random.nextInt(LETTERS.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "'检查类别: [甲]\n地区: [%s]', '类别,名称,地区', '甲,某某网,%s'",
    "'检查类别: [甲]\n部门: [%s]', '类别,名称,部门', '甲,某某网,%s'",
    "'检查类别: [甲]\n分组次序: {级别: [%s]}', '类别,名称,级别', '甲,某某网,%s'",
    "'检查类别: [%s]', '类别,名称', '%s,某某网'"
  })
  void areToldInLinearTime(String settings, String head, String row) throws Exception {
    Set<String> listed = new LinkedHashSet<>();
    while (listed.size() < LISTED) {
      listed.add(name());
    }
    List<String> names = List.copyOf(listed);
    StringBuilder units = new StringBuilder(head).append('\n');
    for (int i = 0; i < ROWS; i++) {
      String name = names.get(random.nextInt(LISTED));
      int at = random.nextInt(name.length());
      String misspelt = name.substring(0, at) + letter() + letter() + name.substring(at + 1);
      units.append(row.formatted(misspelt)).append('\n');
    }
    InputFolder input = new InputFolder(folder);
    String frame = InputFolder.FRAME.replaceFirst("检查类别: .*\n", "");
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

    List<String> told =
        input
            .units(
                units.toString(),
                input.settings(frame + settings.formatted(String.join(", ", names))).orRefuse())
            .problems();

    assertThat(told).hasSizeGreaterThan(ROWS * 9 / 10);
    assertThat(told).anyMatch(problem -> problem.contains("最接近的是"));
    assertThat(
            Duration.ofNanos(
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before))
        .isLessThan(BOUND);
  }
}

package org.tongbao.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SlipIndexTest {
  private static final String LETTERS = "青清情广洲州东冬市县区镇一二网站 a1安宁平康";

  /** Comparing each word with each name takes minutes. */
  private static final Duration BOUND = Duration.ofSeconds(10);

  /** For each character of the names: 5 bytes are kept, and some are needed in passing. */
  private static final int BYTES = 10;

  private final Random random = new Random(17);

  private String name(int longest) {
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(1, longest + 1); i > 0; i--) {
      name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return name.toString();
  }

  private String changed(String name) {
    int at = random.nextInt(name.length());
    String letter = name(1);
    return switch (random.nextInt(4)) {
      case 0 -> name.substring(0, at) + letter + name.substring(at);
      case 1 -> name.substring(0, at) + letter + name.substring(at + 1);
      case 2 -> name.substring(0, at) + name.substring(at + 1);
      default -> name;
    };
  }

  private static SlipIndex of(Iterable<String> names) {
    SlipIndex index = new SlipIndex();
    names.forEach(index::add);
    return index;
  }

  @Test
  void findsWhatComparingWithEachNameFinds() {
    int found = 0;
    int uncertain = 0;
    for (int round = 0; round < 300; round++) {
      Set<String> names = new LinkedHashSet<>();
      for (int i = 0; i < 40; i++) {
        names.add(name(6));
      }
      List<String> all = List.copyOf(names);
      SlipIndex index = of(all);
      for (int i = 0; i < 100; i++) {
        String word = changed(all.get(random.nextInt(all.size())));
        assertThat(index.nearest(word))
            .as("%s in %s", word, all)
            .isEqualTo(Nearest.slip(word, all));
        found += index.nearest(word).isPresent() ? 1 : 0;
        uncertain += all.stream().filter(name -> Nearest.isSlip(word, name)).count() > 1 ? 1 : 0;
      }
    }
    assertThat(found).isGreaterThan(5000);
    assertThat(uncertain).isGreaterThan(100);
  }

  @Test
  void offersOnlyWhatMayBeOffered() {
    SlipIndex index = of(List.of("清远市政府门户网站", "清远市政府的门户网站"));

    assertThat(index.nearest("清远市政府、门户网站", name -> !name.contains("的"))).contains("清远市政府门户网站");
    index.add("清远市政府门户网站吧");
    assertThat(index.nearest("清远市政府门户网站了", name -> true)).contains("清远市政府门户网站");
  }

  @Test
  void takesNoLongerWhereTheNamesAreMany() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      names.add(name(14) + "镇政府");
    }
    SlipIndex index = of(names);
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int i = 0; i < 30_000; i++) {
      index.nearest(changed(names.get(i)) + "的");
    }

    assertThat(
            Duration.ofNanos(
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before))
        .isLessThan(BOUND);
  }

  @Test
  void needsLittleMemoryBesideTheNames() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      names.add(name(14).replace(" ", "") + "镇人民政府门户网站");
    }
    SlipIndex index = of(names);
    com.sun.management.ThreadMXBean thread =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    index.nearest("清远市政府门户网站");

    assertThat(thread.getCurrentThreadAllocatedBytes() - before)
        .isLessThan(BYTES * (long) String.join("", names).length());
  }
}

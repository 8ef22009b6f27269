package org.tongbao.samples;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Units of which a notice publishes nothing but how many there are: they get a neutral name, such
 * as 东莞市政府网站07, and never a finding. The same seed makes the same units everywhere.
 */
final class NeutralUnits {
  // Not SplittableRandom: only Random's algorithm is promised to be the same on every JDK.
  private final Random random;
  private final String place;

  /**
   * @param seed of all draws
   * @param place the first words of every name
   */
  NeutralUnits(long seed, String place) {
    this.random = new Random(seed);
    this.place = place;
  }

  /** Websites or channels, with a sponsor as neutral as they are. */
  List<SampleUnit> sites(String kind, String noun, int count) {
    return numbers(count)
        .map(n -> SampleUnit.named(kind, place + noun + n).by(place + "主办单位" + n))
        .toList();
  }

  /** Accounts on platforms that are drawn. */
  List<SampleUnit> accounts(String kind, String noun, int count, List<SamplePlatform> platforms) {
    return sites(kind, noun, count).stream().map(unit -> unit.on(draw(platforms))).toList();
  }

  /** Bodies, which have no sponsor. */
  List<SampleUnit> bodies(String kind, String noun, int count) {
    return numbers(count).map(n -> SampleUnit.named(kind, place + noun + n)).toList();
  }

  private static Stream<String> numbers(int count) {
    int digits = Math.max(2, Integer.toString(count).length());
    return IntStream.rangeClosed(1, count)
        .mapToObj(n -> String.format(Locale.ROOT, "%0" + digits + "d", n));
  }

  private String draw(List<SamplePlatform> platforms) {
    int left = random.nextInt(platforms.stream().mapToInt(SamplePlatform::weight).sum());
    int i = 0;
    while (left >= platforms.get(i).weight()) {
      left -= platforms.get(i).weight();
      i++;
    }
    return platforms.get(i).name();
  }
}

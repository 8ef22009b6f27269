package org.tongbao.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** All sample inputs by the name of their folder. */
final class Samples {
  static final Path INPUT = Path.of("input");

  private static final Map<String, Supplier<Sample>> ALL =
      Map.of(
          "guangdong-2024-q2", Guangdong2024Q2::sample,
          "dongguan-2021-q4", Dongguan2021Q4::sample,
          "huizhou-2021-q1", Huizhou2021Q1::sample,
          "dongyuan-2023-q3", Dongyuan2023Q3::sample,
          "otog-front-banner-2020-q3", OtogFrontBanner2020Q3::sample,
          "example-full", ExampleFull::sample);

  private Samples() {}

  /** Writes the sheets of every sample into its folder, over those that are there. */
  public static void main(String[] args) throws IOException {
    for (Map.Entry<String, Supplier<Sample>> each : all().entrySet()) {
      each.getValue().get().write(INPUT.resolve(each.getKey()));
    }
  }

  /** By name. */
  static Map<String, Supplier<Sample>> all() {
    return new TreeMap<>(ALL);
  }
}

package org.tongbao.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
          "example-figures", ExampleFigures::sample,
          "example-full", ExampleFull::sample,
          "example-next", ExampleFull::next);

  private Samples() {}

  /** Writes the sheets of every sample into its folder and replaces existing ones. */
  public static void main(String[] args) throws IOException {
    for (String name : names()) {
      of(name).write(INPUT.resolve(name));
    }
  }

  /** The names of their folders, sorted. */
  static Set<String> names() {
    return new TreeSet<>(ALL.keySet());
  }

  /** The sample of that name, generated again. */
  static Sample of(String name) {
    return Objects.requireNonNull(ALL.get(name), name).get();
  }
}

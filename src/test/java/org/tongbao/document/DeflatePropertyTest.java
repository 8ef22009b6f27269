package org.tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongbao.document.DeflateTest.bytes;
import static org.tongbao.document.DeflateTest.crc;
import static org.tongbao.document.DeflateTest.inflated;

import java.io.IOException;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for stretches of any bytes and any length, compared with the JDK's own zlib. */
class DeflatePropertyTest {
  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  @Property(seed = "2024")
  void joinsChecksumsAsIfBothStretchesWereOne(@ForAll byte[] first, @ForAll byte[] second) {
    assertThat(Crc32Join.join(crc(first), crc(second), second.length))
        .isEqualTo(crc(first, second));
  }

  @Property(seed = "2024", tries = 150)
  void aSplicedPartIsItsBeginningAndItsEnd(
      @ForAll @IntRange(max = 70_000) int head,
      @ForAll @IntRange(max = 70_000) int tail,
      @ForAll long seed,
      @ForAll boolean wild,
      @ForAll @IntRange(min = 1, max = 20_000) int step)
      throws IOException {
    byte[] beginning = bytes(head, seed, wild);
    byte[] end = bytes(tail, ~seed, wild);
    SplicedPart part = new SplicedPart();
    for (int from = 0; from < tail; from += step) {
      part.tail().write(end, from, Math.min(step, tail - from));
    }
    Deflated spliced = part.finish(beginning);
    assertThat(inflated(spliced)).isEqualTo(joined(beginning, end));
    assertThat(spliced.size()).isEqualTo(head + tail);
    assertThat(spliced.crc()).isEqualTo(crc(beginning, end));
    assertThat(spliced.compressedSize()).isEqualTo(spliced.stream().readAllBytes().length);
  }
}

package org.tongbao.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ByteKeyedCacheTest {
  private static final int MANY = 1000;
  private static final int LARGE = 200_000;

  private final ByteKeyedCache<String> cache = new ByteKeyedCache<>();
  private int parsed;

  private String read(String what, String text) throws IOException {
    InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return cache.read(
        what,
        in,
        bytes -> {
          parsed++;
          return new String(bytes.readAllBytes(), StandardCharsets.UTF_8) + "!";
        });
  }

  @Test
  void parsesTheSameBytesOnce() throws IOException {
    assertThat(read("styles.xml", "<styles/>")).isEqualTo("<styles/>!");
    assertThat(read("styles.xml", "<styles/>")).isEqualTo("<styles/>!");

    assertThat(parsed).isEqualTo(1);
  }

  @Test
  void parsesOtherBytesAndOtherParts() throws IOException {
    read("styles.xml", "<styles a=\"1\"/>");

    assertThat(read("styles.xml", "<styles a=\"2\"/>")).isEqualTo("<styles a=\"2\"/>!");
    assertThat(read("styles.xml", "<styles a=\"1\"/> ")).isEqualTo("<styles a=\"1\"/> !");
    assertThat(read("settings.xml", "<styles a=\"1\"/>")).isEqualTo("<styles a=\"1\"/>!");
    assertThat(parsed).isEqualTo(4);
  }

  @Test
  void parsesLongPartsEachTimeCompletely() throws IOException {
    String large = "大".repeat(LARGE);

    assertThat(read("styles.xml", large)).isEqualTo(large + "!");
    assertThat(read("styles.xml", large)).isEqualTo(large + "!");
    assertThat(parsed).isEqualTo(2);
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream large = new ByteArrayInputStream(new byte[LARGE]);
    InputStream in =
        new FilterInputStream(large) {
          @Override
          public void close() {
            closed.set(true);
          }
        };

    cache.read("styles.xml", in, bytes -> "" + bytes.readAllBytes().length);

    assertThat(closed).isFalse();
  }

  @Test
  void dropsTheLeastRecentlyUsed() throws IOException {
    String rare = read("rare", "1");
    String often = read("often", "2");
    for (int i = 0; i < MANY; i++) {
      read("once", "" + i);
      read("often", "2");
    }

    assertThat(parsed).isEqualTo(2 + MANY);
    assertThat(cache.contains(often)).isTrue();
    assertThat(cache.contains(rare)).isFalse();
  }
}

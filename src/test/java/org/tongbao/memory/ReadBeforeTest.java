package org.tongbao.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ReadBeforeTest {
  private static final int MANY = 1000;

  private final ReadBefore<String> before = new ReadBefore<>();

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void knowsTheSameBytesAgain() {
    before.keep("styles.xml", bytes("<styles a=\"1\"/>"), "one");

    assertThat(before.find("styles.xml", bytes("<styles a=\"1\"/>"))).contains("one");
  }

  @Test
  void takesNothingElseForThem() {
    before.keep("styles.xml", bytes("<styles a=\"1\"/>"), "one");

    assertThat(before.find("styles.xml", bytes("<styles a=\"2\"/>"))).isEmpty();
    assertThat(before.find("styles.xml", bytes("<styles a=\"1\"/> "))).isEmpty();
    assertThat(before.find("settings.xml", bytes("<styles a=\"1\"/>"))).isEmpty();
  }

  @Test
  void forgetsWhatNobodyAsksForAndKeepsWhatIsAskedForAgain() {
    before.keep("rare", bytes("1"), "rare");
    before.keep("often", bytes("1"), "often");
    for (int i = 0; i < MANY; i++) {
      before.keep("once", bytes("" + i), "once");
      assertThat(before.find("often", bytes("1"))).contains("often");
    }

    assertThat(before.find("rare", bytes("1"))).isEmpty();
    assertThat(before.find("once", bytes("0"))).isEmpty();
  }
}

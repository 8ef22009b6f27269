package org.tongbao.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ReadAheadTest {
  /** Not a whole number of portions, and more of them than may wait. */
  private static final int ITEMS = 7 * ReadAhead.PORTION + 3;

  private final AtomicInteger given = new AtomicInteger();

  private @Nullable Integer next() {
    int item = given.incrementAndGet();
    return item > ITEMS ? null : item;
  }

  private @Nullable Integer nextUntilTheDiskFails() throws IOException {
    Integer item = next();
    if (item == null) {
      throw new IOException("the disk");
    }
    return item;
  }

  private static List<Integer> take(ReadAhead<Integer> ahead, int least) throws Exception {
    List<Integer> taken = new ArrayList<>();
    List<Integer> portion = List.of();
    do {
      taken.addAll(portion);
      portion = taken.size() < least ? ahead.next() : List.of();
    } while (!portion.isEmpty());
    return taken;
  }

  @Test
  void keepsTheOrderAndEndsAfterTheLast() throws Exception {
    try (ReadAhead<Integer> ahead = new ReadAhead<>(this::next)) {
      assertThat(take(ahead, Integer.MAX_VALUE))
          .isEqualTo(IntStream.rangeClosed(1, ITEMS).boxed().toList());
      assertThat(ahead.next()).isEmpty();
    }
  }

  @Test
  void throwsTheExceptionOfItsSourceAfterTheItemsBeforeIt() throws Exception {
    try (ReadAhead<Integer> ahead = new ReadAhead<>(this::nextUntilTheDiskFails)) {
      assertThat(take(ahead, ITEMS)).hasSize(ITEMS);
      assertThatThrownBy(ahead::next).isInstanceOf(IOException.class).hasMessage("the disk");
    }
  }

  @Test
  void stopsCallingItsSourceWhenClosed() throws Exception {
    AtomicReference<@Nullable Thread> reader = new AtomicReference<>();
    ReadAhead<Integer> ahead =
        new ReadAhead<>(
            () -> {
              reader.set(Thread.currentThread());
              return given.incrementAndGet();
            });
    assertThat(ahead.next()).hasSize(ReadAhead.PORTION);
    ahead.close();
    assertThat(reader.get()).isNotNull().matches(thread -> !thread.isAlive());
  }
}

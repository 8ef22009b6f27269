package org.tongbao.memory;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading bytes, for who reads the same ones again and again: an office's documents
 * have most of their parts from one reference. Bytes are the same only when each of them is; no sum
 * stands for them. The last ones are kept, so many of them; threads may share it.
 *
 * @param <V> what comes of reading; never changed afterwards
 */
public final class ReadBefore<V> {
  /** Whoever has more bytes at once reads them each time. Styles of Word have 20,000 to 60,000. */
  public static final int MOST_BYTES = 1 << 17;

  /** A dozen parts of each of some references, and what comes between that is met only once. */
  private static final int MOST = 64;

  private final Map<Key, V> known = new LinkedHashMap<>(MOST, 0.75f, true);

  /** The length tells most apart, and among so few no more is needed to find one. */
  private static final class Key {
    private final Object what;
    private final byte[] bytes;

    Key(Object what, byte[] bytes) {
      this.what = what;
      this.bytes = bytes;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && what.equals(key.what) && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
      return Objects.hash(what, bytes.length);
    }
  }

  /**
   * What came of the same bytes.
   *
   * @param what all that the reading depends on besides the bytes, such as the part's name
   * @return empty when they were not read before, or long ago
   */
  public synchronized Optional<V> find(Object what, byte[] bytes) {
    return Optional.ofNullable(known.get(new Key(what, bytes)));
  }

  /**
   * Keeps what came of bytes.
   *
   * @param bytes at most {@link #MOST_BYTES}; nobody changes them afterwards
   */
  public synchronized void keep(Object what, byte[] bytes, V result) {
    known.put(new Key(what, bytes), result);
    if (known.size() > MOST) {
      Iterator<Key> eldest = known.keySet().iterator();
      eldest.next();
      eldest.remove();
    }
  }
}

package org.tongbao.cache;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading bytes, for who reads the same ones again and again: an office's documents
 * have most of their parts from one reference. Bytes are the same only when each of them is; no sum
 * stands for them. The last ones are kept, so many of them; threads may share it.
 *
 * @param <V> what comes of reading; never changed afterwards
 */
public final class ByteKeyedCache<V> {
  /** More bytes are read each time. Styles of Word have 20,000 to 60,000. */
  private static final int MOST_BYTES = 1 << 17;

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
   * Reads bytes.
   *
   * @param <V> what comes of it
   * @param <E> what else it may end in
   */
  public interface Reading<V, E extends Exception> {
    V of(InputStream in) throws IOException, E;
  }

  /**
   * What comes of a stream's bytes, or came of the same ones before.
   *
   * @param what all that the reading depends on besides the bytes, such as the part's name
   * @param in is read, and not closed
   */
  public <E extends Exception> V read(Object what, InputStream in, Reading<V, E> reading)
      throws IOException, E {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      return reading.of(new SequenceInputStream(new ByteArrayInputStream(bytes), keptOpen(in)));
    }
    Key key = new Key(what, bytes);
    V result = known(key);
    if (result == null) {
      result = reading.of(new ByteArrayInputStream(bytes));
      keep(key, result);
    }
    return result;
  }

  /** The sequence closes each stream that it has read to its end. */
  private static InputStream keptOpen(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {}
    };
  }

  /** Whether that is still kept, and so may come again. */
  public synchronized boolean keeps(V result) {
    return known.containsValue(result);
  }

  private synchronized @Nullable V known(Key key) {
    return known.get(key);
  }

  private synchronized void keep(Key key, V result) {
    known.put(key, result);
    if (known.size() > MOST) {
      Iterator<Key> eldest = known.keySet().iterator();
      eldest.next();
      eldest.remove();
    }
  }
}

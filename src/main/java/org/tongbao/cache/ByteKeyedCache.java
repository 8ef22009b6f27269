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
 * A cache of parsed parts, because the documents of an office share most parts with their
 * reference. Keys are compared byte by byte, not by a checksum. The least recently used entry is
 * dropped. Thread-safe.
 *
 * @param <V> the parsed part; must not be modified
 */
public final class ByteKeyedCache<V> {
  /** Longer parts are not cached. Styles of Word have 20,000 to 60,000 bytes. */
  private static final int MOST_BYTES = 1 << 17;

  /** Enough for a dozen parts of several references, and some parts that are used only once. */
  private static final int MOST = 64;

  private final Map<Key, V> known = new LinkedHashMap<>(MOST, 0.75f, true);

  /** Hashes only the length, which distinguishes most of so few entries. */
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
   * Parses a part.
   *
   * @param <V> the parsed part
   * @param <E> thrown if the part is invalid
   */
  public interface Parser<V, E extends Exception> {
    V parse(InputStream in) throws IOException, E;
  }

  /**
   * The parsed part of a stream, from the cache if the same bytes were parsed before.
   *
   * @param what everything else that the result depends on, such as the part's name
   * @param in is read, not closed
   */
  public <E extends Exception> V read(Object what, InputStream in, Parser<V, E> parser)
      throws IOException, E {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      return parser.parse(new SequenceInputStream(new ByteArrayInputStream(bytes), keptOpen(in)));
    }
    Key key = new Key(what, bytes);
    V result = known(key);
    if (result == null) {
      result = parser.parse(new ByteArrayInputStream(bytes));
      keep(key, result);
    }
    return result;
  }

  /** A sequence closes each of its streams at its end; this prevents it. */
  private static InputStream keptOpen(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {}
    };
  }

  /** Whether the cache still holds a result and may return it again. */
  public synchronized boolean contains(V result) {
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

package org.tongbao.render;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.notice.PagedRows;
import org.tongbao.store.RowReader;

/** A long sheet: its rows are read in pages, of which the last ones are kept. */
final class StoredRows<T> extends AbstractList<T> implements PagedRows<T> {
  /** A shorter sheet is held in memory. */
  private static final int LONG = 20_000;

  private static final int PAGE = 1000;
  private static final int PAGES_KEPT = 8;

  private final RowReader<T> reader;
  private final int[] numbers;
  private Map<Integer, T> prefetched = Map.of();

  private final Map<Integer, List<T>> pages =
      new LinkedHashMap<>(PAGES_KEPT * 2, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<T>> eldest) {
          return size() > PAGES_KEPT;
        }
      };

  private StoredRows(RowReader<T> reader, int[] numbers) {
    this.reader = reader;
    this.numbers = numbers;
  }

  /** All rows in the order of the sheet. */
  static <T> List<T> of(RowReader<T> reader) {
    int[] numbers = reader.numbers();
    if (numbers.length == 0) {
      return List.of();
    }
    return numbers.length < LONG
        ? List.copyOf(reader.between(numbers[0], numbers[numbers.length - 1]))
        : new StoredRows<>(reader, numbers);
  }

  @Override
  public int size() {
    return numbers.length;
  }

  @Override
  public T get(int index) {
    T ready = prefetched.get(index);
    return ready == null ? page(index / PAGE).get(index % PAGE) : ready;
  }

  private List<T> page(int page) {
    List<T> known = pages.get(page);
    if (known == null) {
      int end = Math.min(numbers.length, (page + 1) * PAGE);
      known = reader.between(numbers[page * PAGE], numbers[end - 1]);
      pages.put(page, known);
    }
    return known;
  }

  @Override
  public void prefetch(int[] indexes) {
    List<Integer> wanted = new ArrayList<>(indexes.length);
    for (int index : indexes) {
      wanted.add(numbers[index]);
    }
    List<T> read = reader.at(wanted);
    Map<Integer, T> ready = new HashMap<>();
    for (int i = 0; i < indexes.length; i++) {
      ready.put(indexes[i], read.get(i));
    }
    prefetched = ready;
  }
}

package org.tongbao.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.OwnValue;

/**
 * What templates ask of all findings at once, in blocks of thousands: the row of the unit, the kind
 * and the own columns. A database decodes whole rows, and of a million of them that cost three
 * fifths of what own columns did; a block is one row, and decoded here.
 *
 * <p>A block is a text: of each finding its row, the row of its unit (0: of none), and the places
 * of its kind and of its own columns among the block's texts, each number with a space after it;
 * then the texts, each with a separator before it that no text of a sheet or of settings has.
 */
final class FindingKeys {
  private static final char SEPARATOR = '\u001D';

  /** A block is closed when it is as long; one that holds a single finding fits the column. */
  private static final int FULL = 100_000;

  private FindingKeys() {}

  /** Makes the blocks of findings. */
  static final class Writer {
    private final Map<Integer, String> closed = new LinkedHashMap<>();
    private int row;
    private final StringBuilder numbers = new StringBuilder();
    private final StringBuilder texts = new StringBuilder();
    private final Map<String, Integer> places = new HashMap<>();

    /**
     * Adds the finding that follows.
     *
     * @param own its own columns as {@link OwnText} writes them
     */
    void add(Finding finding, @Nullable String own) {
      if (numbers.length() + texts.length() > FULL) {
        close();
      }
      if (numbers.isEmpty()) {
        row = finding.row();
      }
      @Nullable Integer unit = finding.unitRow();
      number(finding.row());
      number(unit == null ? 0 : unit);
      number(place(finding.kind()));
      number(place(own == null ? "" : own));
    }

    private void number(int number) {
      numbers.append(number).append(' ');
    }

    private int place(String text) {
      Integer known = places.putIfAbsent(text, places.size());
      if (known == null) {
        texts.append(SEPARATOR).append(text);
        return places.size() - 1;
      }
      return known;
    }

    private void close() {
      if (!numbers.isEmpty()) {
        closed.put(row, numbers.toString() + texts);
      }
      numbers.setLength(0);
      texts.setLength(0);
      places.clear();
    }

    /** All blocks, by the row of the first finding of each. */
    Map<Integer, String> blocks() {
      close();
      return closed;
    }
  }

  /** Reads blocks; equal values are one object, however many findings have them. */
  static final class Reader {
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<OwnValue, OwnValue> values = new HashMap<>();

    /** Passes on the findings of a block; what is not in it is empty. */
    void read(String block, Consumer<Finding> consumer) {
      String[] texts = block.split(String.valueOf(SEPARATOR), -1);
      String numbers = texts[0];
      List<@Nullable Map<String, OwnValue>> own =
          new ArrayList<>(Collections.nCopies(texts.length, null));
      int[] four = new int[4];
      int filled = 0;
      int number = 0;
      for (int i = 0; i < numbers.length(); i++) {
        if (numbers.charAt(i) != ' ') {
          number = number * 10 + numbers.charAt(i) - '0';
          continue;
        }
        four[filled++] = number;
        number = 0;
        if (filled == four.length) {
          filled = 0;
          Map<String, OwnValue> of = own.get(four[3]);
          if (of == null) {
            of = own(texts[four[3] + 1]);
            own.set(four[3], of);
          }
          String kind = texts[four[2] + 1];
          consumer.accept(
              Finding.key(
                  four[0],
                  four[1] == 0 ? null : four[1],
                  kinds.computeIfAbsent(kind, same -> same),
                  of));
        }
      }
    }

    private Map<String, OwnValue> own(String text) {
      Map<String, OwnValue> own = OwnText.read(text);
      own.replaceAll((name, value) -> values.computeIfAbsent(value, same -> same));
      return Map.copyOf(own);
    }
  }
}

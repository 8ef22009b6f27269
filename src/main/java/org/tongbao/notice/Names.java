package org.tongbao.notice;

import java.util.List;

/**
 * A list of names in the given order, printed with 、 between them, except between names that have
 * their own marks (“甲”“乙”《丙》《丁》). Source: GB/T 15834-2011.
 *
 * @param items the names one by one
 * @param source where they come from
 */
public record Names(List<String> items, Source source) implements Value {

  /** Keeps its own copy. */
  public Names {
    items = List.copyOf(items);
  }

  /** How many there are. */
  public Count count() {
    return new Count(items.size(), source);
  }

  /** The same names, each in “ ”. */
  public Names quoted() {
    return new Names(items.stream().map(name -> "“" + name + "”").toList(), source);
  }

  /** The names with 和 before the last: 甲、乙和丙. */
  public Words and() {
    int last = items.size() - 1;
    String joined =
        last < 1 ? toString() : new Names(items.subList(0, last), source) + "和" + items.get(last);
    return new Words(joined, source);
  }

  /**
   * The first names, and how many there are if that is more: 甲、乙等12家.
   *
   * @param most how many names are printed
   * @param measure 量词
   */
  public Words atMost(int most, String measure) {
    if (items.size() <= most) {
      return new Words(toString(), source);
    }
    return new Words(
        new Names(items.subList(0, most), source) + "等" + items.size() + measure, source);
  }

  /**
   * The names with a shared ending printed once, after the last: 惠州市博罗县、清远市政府门户网站. The names are
   * printed whole if not all of them have the ending, or if one is nothing but the ending.
   *
   * @param ending the words at the end that are printed once
   */
  public Words sharing(String ending) {
    boolean shared =
        items.size() > 1
            && items.stream().allMatch(n -> n.endsWith(ending) && n.length() > ending.length());
    if (!shared) {
      return new Words(toString(), source);
    }
    List<String> stems =
        items.stream().map(name -> name.substring(0, name.length() - ending.length())).toList();
    return new Words(new Names(stems, source) + ending, source);
  }

  @Override
  public String toString() {
    StringBuilder joined = new StringBuilder();
    for (String name : items) {
      if (joined.length() > 0 && !marksMeet(joined.charAt(joined.length() - 1), name)) {
        joined.append('、');
      }
      joined.append(name);
    }
    return joined.toString();
  }

  private static boolean marksMeet(char end, String next) {
    return (end == '”' || end == '》') && (next.startsWith("“") || next.startsWith("《"));
  }
}

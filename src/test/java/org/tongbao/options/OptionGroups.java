package org.tongbao.options;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Groups of options that are tried in one run, until every pair was in a run that was made, or was
 * refused by itself: a covering design of strength 2, drawn greedily and the same one each time.
 */
final class OptionGroups {
  private static final int SIZE = 10;

  private final List<Option> options;

  /** For each option those with which it has to be tried. */
  private final List<BitSet> open = new ArrayList<>();

  /** For each option those beside which it changes nothing, or which change nothing beside it. */
  private final List<BitSet> hiding = new ArrayList<>();

  /** Groups that were refused, while each smaller one is made. */
  private final List<BitSet> apart = new ArrayList<>();

  OptionGroups(OptionInput base, List<Option> options) {
    this.options = options;
    List<String> alone = options.stream().map(each -> base.with(List.of(each)).text()).toList();
    for (int i = 0; i < options.size(); i++) {
      open.add(new BitSet());
      hiding.add(new BitSet());
      for (int j = 0; j < i; j++) {
        String both = base.with(List.of(options.get(j), options.get(i))).text();
        boolean hidden = both.equals(alone.get(i)) || both.equals(alone.get(j));
        List<BitSet> pairs = hidden ? hiding : open;
        pairs.get(i).set(j);
        pairs.get(j).set(i);
      }
    }
  }

  /** How many pairs are the same as one of the two alone. */
  int hidden() {
    return hiding.stream().mapToInt(BitSet::cardinality).sum() / 2;
  }

  /** How many pairs have to be tried yet. */
  int open() {
    return open.stream().mapToInt(BitSet::cardinality).sum() / 2;
  }

  /**
   * The group with the most pairs that have to be tried; with less than two where there is none.
   */
  BitSet next() {
    BitSet group = new BitSet();
    for (int next = best(group); next >= 0 && group.cardinality() < SIZE; next = best(group)) {
      group.set(next);
    }
    return group;
  }

  /** The option with the most open pairs within a group and then in all, or -1. */
  private int best(BitSet group) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < options.size(); i++) {
      BitSet within = (BitSet) group.clone();
      within.and(open.get(i));
      boolean any = group.isEmpty() || !within.isEmpty();
      int gain = any ? within.cardinality() * options.size() + open.get(i).cardinality() : 0;
      if (gain > most && !group.get(i) && fits(group, i)) {
        best = i;
        most = gain;
      }
    }
    return best;
  }

  private boolean fits(BitSet group, int option) {
    BitSet with = (BitSet) group.clone();
    with.set(option);
    return !hiding.get(option).intersects(group)
        && apart.stream().noneMatch(each -> isWithin(each, with));
  }

  private static boolean isWithin(BitSet part, BitSet whole) {
    BitSet rest = (BitSet) part.clone();
    rest.andNot(whole);
    return rest.isEmpty();
  }

  /** A group was made, and so all of its pairs. */
  void made(BitSet group) {
    group.stream().forEach(i -> open.get(i).andNot(group));
  }

  /** A group was refused, while each smaller one is made. */
  void refused(BitSet group) {
    apart.add(group);
    if (group.cardinality() == 2) {
      made(group);
    }
  }

  List<Option> of(BitSet group) {
    return group.stream().mapToObj(options::get).toList();
  }
}

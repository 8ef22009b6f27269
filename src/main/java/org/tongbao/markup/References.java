package org.tongbao.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;

/**
 * The references to attachments by their titles. Those in the text wait until all attachments are
 * known. An attachment is compressed while it is written, so it can refer only to those before it.
 */
final class References {
  private final Faults faults;
  private final List<Reference> all = new ArrayList<>();

  References(Faults faults) {
    this.faults = faults;
  }

  /** Titles, and the numbers of the attachments if they are known already. */
  private record Reference(
      List<String> titles, Supplier<Place> place, @Nullable List<Integer> numbers) {}

  /**
   * Adds a reference and returns what stands for it in the text until the numbers are known.
   *
   * @param titles as written, with bars between them
   * @param before the titles of the attachments before the current one; null outside of attachments
   */
  String add(String titles, Supplier<Place> place, @Nullable List<String> before) {
    List<String> each = new ArrayList<>();
    for (String title : titles.split("\\|", -1)) {
      each.add(title.strip());
    }
    List<Integer> numbers = before == null ? null : numbers(each, place, before, true);
    all.add(new Reference(each, place, numbers));
    return Attachments.placeholder(all.size() - 1);
  }

  /**
   * A text of an attachment with its references printed.
   *
   * @param titles up to the current attachment
   */
  Text known(Text text, List<String> titles) {
    if (all.isEmpty() || text.lines().stream().noneMatch(Attachments::refersIn)) {
      return text;
    }
    List<List<Integer>> numbers = new ArrayList<>();
    for (Reference each : all) {
      numbers.add(each.numbers == null ? List.of() : each.numbers);
    }
    Attachments attachments = new Attachments(titles, numbers);
    return new Text(text.lines().stream().map(attachments::resolved).toList());
  }

  /** All attachments are known. */
  Attachments end(List<String> titles) {
    List<List<Integer>> numbers = new ArrayList<>();
    for (Reference each : all) {
      boolean open = each.numbers == null;
      numbers.add(open ? numbers(each.titles, each.place, titles, false) : each.numbers);
    }
    return new Attachments(titles, numbers);
  }

  private List<Integer> numbers(
      List<String> titles, Supplier<Place> place, List<String> attachments, boolean inAttachment) {
    List<String> all = attachments.stream().map(Mark::without).toList();
    TreeSet<Integer> numbers = new TreeSet<>();
    for (String title : titles) {
      int first = all.indexOf(title);
      if (first < 0 && inAttachment) {
        faults.at(place, MarkupMessage.REFERENCE_IN_ATTACHMENT, title);
      } else if (all.isEmpty()) {
        faults.at(place, MarkupMessage.REFERENCE_WITHOUT_ATTACHMENTS, title);
      } else if (first < 0) {
        faults.at(place, MarkupMessage.UNKNOWN_ATTACHMENT, title, String.join("”“", all));
      } else if (first != all.lastIndexOf(title)) {
        faults.at(place, MarkupMessage.AMBIGUOUS_ATTACHMENT, title);
      }
      numbers.add(first + 1);
    }
    return List.copyOf(numbers);
  }
}

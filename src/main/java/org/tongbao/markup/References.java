package org.tongbao.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Nearest;
import org.tongbao.problem.Place;

/**
 * The references to attachments. Those in the text wait until all attachments are known. An
 * attachment is compressed while it is written, so it can refer only to those before it.
 */
final class References {
  private static final int UNKNOWN = 0;

  private final Faults faults;
  private final List<List<Reference>> all = new ArrayList<>();

  References(Faults faults) {
    this.faults = faults;
  }

  /** A reference by name; its number from 1. */
  private record Reference(String name, Supplier<Place> place, int number) {}

  /**
   * Adds a reference to a text. References that directly follow each other become one.
   *
   * @param before the names of the attachments before the current one; null outside of attachments
   */
  void add(TextBuffer text, String name, Supplier<Place> place, @Nullable List<String> before) {
    int last = all.size() - 1;
    if (last < 0 || !text.endsWith(Attachments.placeholder(last))) {
      all.add(new ArrayList<>());
      text.append(Text.of(Attachments.placeholder(++last)));
    }
    int number = UNKNOWN;
    if (before != null) {
      number = number(name, before);
      if (number == UNKNOWN) {
        faults.at(place, MarkupMessage.ATTACHMENT_NOT_BEFORE, name);
      }
    }
    all.get(last).add(new Reference(name, place, number));
  }

  /**
   * A text of an attachment with its references printed.
   *
   * @param names up to the current attachment
   */
  Text known(Text text, List<String> names) {
    if (all.isEmpty()) {
      return text;
    }
    List<List<Integer>> numbers = all.stream().map(References::numbers).toList();
    Attachments attachments = new Attachments(names, numbers);
    return new Text(text.lines().stream().map(attachments::resolved).toList());
  }

  /** All attachments are known. */
  Attachments end(List<String> names) {
    all.replaceAll(each -> each.stream().map(reference -> found(reference, names)).toList());
    return new Attachments(names, all.stream().map(References::numbers).toList());
  }

  private Reference found(Reference reference, List<String> names) {
    String name = reference.name;
    int number = reference.number == UNKNOWN ? number(name, names) : reference.number;
    List<String> plain = plain(names);
    if (number == UNKNOWN) {
      Nearest.to(name, plain)
          .ifPresentOrElse(
              near -> faults.at(reference.place, MarkupMessage.MISSPELT_ATTACHMENT, name, near),
              () -> faults.at(reference.place, MarkupMessage.UNKNOWN_ATTACHMENT, name));
    } else if (plain.indexOf(name) != plain.lastIndexOf(name)) {
      faults.at(reference.place, MarkupMessage.ATTACHMENT_NAME_TWICE, name);
    }
    return new Reference(name, reference.place, number);
  }

  private static int number(String name, List<String> names) {
    return plain(names).indexOf(name) + 1;
  }

  private static List<String> plain(List<String> names) {
    return names.stream().map(Mark::without).toList();
  }

  private static List<Integer> numbers(List<Reference> references) {
    TreeSet<Integer> numbers = new TreeSet<>();
    references.forEach(reference -> numbers.add(reference.number));
    return List.copyOf(numbers);
  }
}

package org.tongbao.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.problem.Problem.Weight;

/**
 * The complete wording of a message, with named places such as {@code {列名}} for values.
 *
 * @param weight whether the run stops
 * @param fault what is wrong, a Chinese sentence without its full stop
 * @param remedy what would be right, a Chinese sentence without its full stop
 */
public record Wording(Weight weight, String fault, String remedy) {
  private static final Pattern NAMED = Pattern.compile("\\{(\\p{IsHan}+)}");

  /** A message that stops the run. */
  public static Wording error(String fault, String remedy) {
    return new Wording(Weight.ERROR, fault, remedy);
  }

  /** A message that is only listed. */
  public static Wording warning(String fault, String remedy) {
    return new Wording(Weight.WARNING, fault, remedy);
  }

  /** The names of the places, each once, in the order of their first use in fault and remedy. */
  public List<String> places() {
    return NAMED.matcher(fault + remedy).results().map(match -> match.group(1)).distinct().toList();
  }

  /**
   * The problem with this wording.
   *
   * @param values of the places, in the order of {@link #places()}
   * @throws IllegalArgumentException if there are more or fewer values than places
   */
  Problem fill(String code, Place place, Object... values) {
    List<String> names = places();
    if (names.size() != values.length) {
      throw new IllegalArgumentException(
          code + " has the places " + names + ", but got " + values.length + " values");
    }
    List<String> texts = new ArrayList<>(values.length);
    for (Object value : values) {
      texts.add(value.toString());
    }
    return new Problem(code, weight, place, fill(fault, names, texts), fill(remedy, names, texts));
  }

  private static String fill(String wording, List<String> names, List<String> texts) {
    Matcher matcher = NAMED.matcher(wording);
    return matcher.replaceAll(
        match -> Matcher.quoteReplacement(texts.get(names.indexOf(match.group(1)))));
  }
}

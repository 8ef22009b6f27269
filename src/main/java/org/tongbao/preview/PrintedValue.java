package org.tongbao.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A value as it stands in the notice.
 *
 * @param text as it is printed
 * @param source what explains it; the first line names the value
 */
public record PrintedValue(String text, List<String> source) {
  /** A printed value with the number of its source, in the notice's HTML. */
  private static final Pattern VALUE = Pattern.compile("data-source=\"(\\d+)\"[^>]*>([^<]*)<");

  /** Keeps its own copy. */
  public PrintedValue {
    source = List.copyOf(source);
  }

  /**
   * All values of a notice.
   *
   * @param explain the sources of these numbers
   */
  static List<PrintedValue> in(String html, Function<List<Integer>, List<List<String>>> explain) {
    List<MatchResult> found = VALUE.matcher(html).results().toList();
    List<Integer> numbers = found.stream().map(PrintedValue::number).distinct().toList();
    List<List<String>> explained = explain.apply(numbers);
    Map<Integer, List<String>> sources = new HashMap<>();
    for (int i = 0; i < numbers.size(); i++) {
      sources.put(numbers.get(i), explained.get(i));
    }
    List<PrintedValue> values = new ArrayList<>();
    for (MatchResult each : found) {
      List<String> source = sources.getOrDefault(number(each), List.of());
      values.add(new PrintedValue(text(each.group(2)), source));
    }
    return values;
  }

  private static int number(MatchResult value) {
    return Integer.parseInt(value.group(1));
  }

  private static String text(String html) {
    return html.strip()
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}

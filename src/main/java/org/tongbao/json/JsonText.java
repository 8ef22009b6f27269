package org.tongbao.json;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes maps, lists, texts, numbers and booleans as JSON. Source: RFC 8259. */
public final class JsonText {
  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  /** The text of an object, with the entries in the order of the map. */
  public static String of(Map<String, ?> object) {
    JsonText json = new JsonText();
    json.value(object, "\n");
    return json.out.append('\n').toString();
  }

  private void value(Object value, String line) {
    if (value instanceof Map<?, ?> map) {
      items(map.entrySet().stream().toList(), '{', '}', line);
    } else if (value instanceof List<?> list) {
      items(list, '[', ']', line);
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      text(value.toString());
    }
  }

  private void items(List<?> items, char open, char close, String line) {
    out.append(open);
    String inner = line + "  ";
    for (int i = 0; i < items.size(); i++) {
      out.append(i == 0 ? "" : ",").append(inner);
      if (items.get(i) instanceof Map.Entry<?, ?> entry) {
        text(String.valueOf(entry.getKey()));
        out.append(": ");
        value(Objects.requireNonNull(entry.getValue()), inner);
      } else {
        value(items.get(i), inner);
      }
    }
    out.append(items.isEmpty() ? "" : line).append(close);
  }

  private void text(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < 0x20 || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
        out.append(String.format("\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}

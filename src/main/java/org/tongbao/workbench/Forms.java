package org.tongbao.workbench;

import io.javalin.http.Context;
import java.util.Objects;

/** Reads the fields of a form; one that was not sent is empty. */
final class Forms {
  private Forms() {}

  static String text(Context request, String field) {
    return Objects.requireNonNullElse(request.formParam(field), "").strip();
  }

  /** Zero for what is no number. */
  static int number(Context request, String field) {
    String text = text(request, field);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }
}

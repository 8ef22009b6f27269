package org.tongbao.lint.rules;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tongbao.lint.docx.DocxMessage;
import org.tongbao.problem.Message;

/** Lists every message of lint. */
public final class Rules {
  private Rules() {}

  /**
   * Messages of the rules, of a profile and of unreadable files. Those of a rule have its id as
   * code.
   */
  public static List<Message> messages() {
    return Stream.of(LintMessage.values(), ProfileMessage.values(), DocxMessage.values())
        .flatMap(Arrays::<Message>stream)
        .toList();
  }
}

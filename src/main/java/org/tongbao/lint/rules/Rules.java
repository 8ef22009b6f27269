package org.tongbao.lint.rules;

import java.util.List;
import java.util.stream.Stream;
import org.tongbao.problem.Message;

/** Lists what lint can say. */
public final class Rules {
  private Rules() {}

  /** Every message of the rules and of a profile; those of a rule have its id as their code. */
  public static List<Message> messages() {
    return Stream.<Message>concat(
            Stream.of(LintMessage.values()), Stream.of(ProfileMessage.values()))
        .toList();
  }
}

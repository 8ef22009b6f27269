package org.tongbao.template;

import freemarker.template.TemplateModelException;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** A template asks for something that the program does not compute or print. */
final class CallRefused extends TemplateModelException {
  private static final long serialVersionUID = 1L;

  private final TemplateMessage message;
  private final transient Object[] values;

  CallRefused(TemplateMessage message, Object... values) {
    super(message.at(Place.of(""), values).fault());
    this.message = message;
    this.values = values;
  }

  /** Whether an argument has no value, which may follow from another problem. */
  boolean isOfAbsentArgument() {
    return message == TemplateMessage.FUNCTION_ARGUMENT_ABSENT;
  }

  /** The problem, at the place in the template that asks. */
  Problem problem(Place asking) {
    return message.at(asking, values);
  }
}

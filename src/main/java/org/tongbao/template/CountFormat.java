package org.tongbao.template;

import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.Locale;

/**
 * Prints numbers in plain digits without separators, as the standard requires, and marks them in a
 * proof copy.
 */
final class CountFormat extends TemplateNumberFormatFactory {
  static final String NAME = "count";

  private final ModelWrapper wrapper;

  CountFormat(ModelWrapper wrapper) {
    this.wrapper = wrapper;
  }

  @Override
  public TemplateNumberFormat get(String parameters, Locale locale, Environment environment) {
    return new TemplateNumberFormat() {
      @Override
      public String formatToPlainText(TemplateNumberModel number) throws TemplateModelException {
        return number.getAsNumber().toString();
      }

      @Override
      public Object format(TemplateNumberModel number) throws TemplateModelException {
        return wrapper.print(number);
      }

      @Override
      public boolean isLocaleBound() {
        return false;
      }

      @Override
      public String getDescription() {
        return NAME;
      }
    };
  }
}

package org.tongbao.workbench;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/**
 * The pages' own templates, *.ftlh beside this class, which escape every value. They are part of
 * the program and trusted, other than the templates of notices; they are given maps, lists and
 * texts only, and reach no object.
 */
final class Views {
  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

  Views() {
    configuration.setTemplateLoader(new ClassTemplateLoader(Views.class, ""));
    configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setLocalizedLookup(false);
    configuration.setLogTemplateExceptions(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
  }

  /** A page as HTML. */
  String page(String name, Map<String, ?> values) {
    StringWriter page = new StringWriter();
    try {
      configuration.getTemplate(name + ".ftlh").process(values, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException(e);
    }
    return page.toString();
  }
}

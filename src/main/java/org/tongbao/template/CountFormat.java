package org.tongbao.template;

import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints every number of a template. A figure prints itself, and is marked in a proof copy. Any
 * other number is refused, because nobody could check where it comes from; except the place in a
 * loop where it is written, and numbers in the attributes of markup.
 */
final class CountFormat extends TemplateNumberFormatFactory {
  static final String NAME = "count";

  /** FreeMarker describes an interpolation without white space. */
  private static final Pattern PLACE_IN_LOOP =
      Pattern.compile("\\$\\{\\(*[\\p{L}_][\\p{L}\\p{N}_]*\\?(?:counter|index)\\)*}");

  private final ModelWrapper wrapper;

  CountFormat(ModelWrapper wrapper) {
    this.wrapper = wrapper;
  }

  @Override
  public TemplateNumberFormat get(String parameters, Locale locale, Environment environment) {
    return new TemplateNumberFormat() {
      @Override
      public String formatToPlainText(TemplateNumberModel number) throws TemplateModelException {
        throw refused();
      }

      @Override
      public Object format(TemplateNumberModel number) throws TemplateModelException {
        if (number instanceof ModelWrapper.NumericModel figure) {
          return wrapper.print(figure);
        }
        if (!isNoFigure(environment)) {
          throw refused();
        }
        return ModelWrapper.plain(number.getAsNumber());
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

  private static boolean isNoFigure(Environment environment) {
    boolean attribute = environment.getOut() instanceof MeteredWriter out && out.isInTag();
    return attribute || PLACE_IN_LOOP.matcher(Instructions.of(environment).description()).matches();
  }

  private static CallRefused refused() {
    String instruction = Instructions.of(Environment.getCurrentEnvironment()).description();
    return new CallRefused(
        TemplateMessage.NUMBER_WITHOUT_SOURCE, instruction, Serving.of(instruction).written());
  }

  /** The function that would serve instead. */
  private enum Serving {
    PLACE("figures.ordinal(…?counter)", "\\?(?:counter|index)"),
    FORMAT("${…} 直接印出，比率的位数用 .scale(1)", "\\?(?:string|c|length|contains|replace)\\b"),
    COUNT("figures.count(…)", "\\?size"),
    SHARE("figures.share(部分, 总数)，或 figures.average(…, \"列\")", "/"),
    PRODUCT("figures.product(数, 乘以的数)", "\\*"),
    DIFFERENCE("figures.difference(…, …)", "\\s-\\s"),
    TOTAL("figures.total(…, …)，或 figures.sum(…, \"列\")", "\\+"),
    FIGURE("figures.figure(\"说明\", …)", "");

    private final String written;
    private final Pattern sign;

    Serving(String written, String sign) {
      this.written = written;
      this.sign = Pattern.compile(sign);
    }

    static Serving of(String instruction) {
      for (Serving serving : values()) {
        Matcher found = serving.sign.matcher(instruction);
        if (found.find()) {
          return serving;
        }
      }
      return FIGURE;
    }

    String written() {
      return written;
    }
  }
}

package org.tongbao.template;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tongbao.markup.Mark;
import org.tongbao.notice.Figures;
import org.tongbao.notice.Words;

/** A call of one of the functions: its arguments as values of the model. */
final class FunctionCall {
  private final Figures figures;
  private final String function;
  private final String form;
  private final List<Object> arguments = new ArrayList<>();
  private final Map<String, String> options = new LinkedHashMap<>();
  private final TreeSet<String> asked = new TreeSet<>();

  /**
   * @param form the arguments as a message shows them
   * @param most how many arguments it takes, besides options
   * @param models as FreeMarker gives them; a last hash holds options
   */
  FunctionCall(Figures figures, String function, String form, int most, List<?> models)
      throws TemplateModelException {
    this.figures = figures;
    this.function = function;
    this.form = form;
    for (int i = 0; i < models.size(); i++) {
      Object model = models.get(i);
      if (i > 0 && i == models.size() - 1 && isOptions(model)) {
        readOptions((TemplateHashModelEx) model);
      } else if (model instanceof TemplateModel given) {
        arguments.add(plain(given));
      } else {
        throw new CallRefused(TemplateMessage.FUNCTION_ARGUMENT_ABSENT, function, i + 1, written());
      }
    }
    if (arguments.isEmpty() || arguments.size() > most) {
      throw wrong();
    }
  }

  private static boolean isOptions(@Nullable Object model) {
    return model instanceof TemplateHashModelEx
        && !(model instanceof WrapperTemplateModel)
        && !(model instanceof TemplateSequenceModel)
        && !(model instanceof ModelWrapper.Holder);
  }

  private void readOptions(TemplateHashModelEx hash) throws TemplateModelException {
    TemplateModelIterator keys = hash.keys().iterator();
    while (keys.hasNext()) {
      String key = ((TemplateScalarModel) keys.next()).getAsString();
      options.put(key, String.valueOf(plain(hash.get(key))));
    }
  }

  /** The value of the model behind what FreeMarker shows of it; lists are not copied twice. */
  private static Object plain(@Nullable TemplateModel model) throws TemplateModelException {
    if (model instanceof ModelWrapper.Holder holder) {
      return holder.held();
    } else if (model instanceof WrapperTemplateModel wrapper) {
      return wrapper.getWrappedObject();
    } else if (model instanceof TemplateSequenceModel sequence) {
      List<Object> items = new ArrayList<>(sequence.size());
      for (int i = 0; i < sequence.size(); i++) {
        items.add(plain(sequence.get(i)));
      }
      return items;
    } else if (model instanceof TemplateCollectionModel collection) {
      List<Object> items = new ArrayList<>();
      TemplateModelIterator each = collection.iterator();
      while (each.hasNext()) {
        items.add(plain(each.next()));
      }
      return items;
    } else if (model instanceof TemplateNumberModel number) {
      return new BigDecimal(number.getAsNumber().toString());
    } else if (model instanceof TemplateBooleanModel yesNo) {
      return yesNo.getAsBoolean();
    }
    if (model instanceof MarkedText text) {
      return Mark.without(text.text());
    } else if (model instanceof TemplateXMLOutputModel markup) {
      return text(markup);
    }
    return model instanceof TemplateScalarModel text ? text.getAsString() : "";
  }

  /** A text that a template has kept: what stands in an assign; without marks. */
  private static String text(TemplateXMLOutputModel markup) throws TemplateModelException {
    return Mark.without(XMLOutputFormat.INSTANCE.getMarkupString(markup))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private CallRefused wrong() {
    return new CallRefused(TemplateMessage.FUNCTION_ARGUMENTS, function, written());
  }

  private String written() {
    return "figures." + function + "(" + form + ")";
  }

  Figures figures() {
    return figures;
  }

  private Object argument(int index) throws CallRefused {
    if (index >= arguments.size()) {
      throw wrong();
    }
    return arguments.get(index);
  }

  /** The rows, or the figures, that come first. */
  List<?> items() throws CallRefused {
    List<?> items = list(0);
    if (items == null) {
      throw wrong();
    }
    return items;
  }

  /** An argument that is a list; null if it is none. */
  @Nullable List<?> list(int index) throws CallRefused {
    return argument(index) instanceof List<?> list ? list : null;
  }

  /** The name of a column behind the rows; null if there is none. */
  @Nullable String column() throws CallRefused {
    return arguments.size() == 1 ? null : text(1);
  }

  /** The names of columns behind the rows. */
  List<String> columns() throws CallRefused {
    List<String> columns = new ArrayList<>();
    for (int i = 1; i < arguments.size(); i++) {
      columns.add(text(i));
    }
    if (columns.isEmpty()) {
      throw wrong();
    }
    return columns;
  }

  String text(int index) throws CallRefused {
    Object argument = argument(index);
    if (argument instanceof String || argument instanceof Words) {
      return argument.toString();
    }
    throw wrong();
  }

  /** A number that the template computed. */
  BigDecimal number(int index) throws CallRefused {
    if (argument(index) instanceof BigDecimal number) {
      return number;
    }
    throw wrong();
  }

  /** A figure. */
  Object value(int index) throws CallRefused {
    if (arguments.size() != 2) {
      throw wrong();
    }
    return argument(index);
  }

  /** Figures: all arguments, or those of a list. */
  List<?> values() {
    return arguments.size() == 1 && arguments.get(0) instanceof List<?> list ? list : arguments;
  }

  /** The place in a loop: no figure, so it is plain text. */
  String ordinal() throws CallRefused {
    return number(0).toBigInteger().toString();
  }

  /** An option that is one of some words. */
  boolean option(String name, Map<String, Boolean> words, boolean otherwise) throws CallRefused {
    asked.add(name);
    String written = options.get(name);
    if (written == null) {
      return otherwise;
    }
    Boolean meant = words.get(written);
    if (meant == null) {
      throw new CallRefused(
          TemplateMessage.WRONG_OPTION,
          function,
          name,
          written,
          String.join("、", new TreeSet<>(words.keySet())));
    }
    return meant;
  }

  /** Refuses options that the function does not have. */
  void refuseOtherOptions() throws CallRefused {
    for (String option : options.keySet()) {
      if (!asked.contains(option)) {
        throw new CallRefused(
            TemplateMessage.UNKNOWN_OPTION,
            function,
            option,
            asked.isEmpty() ? "没有选项" : String.join("、", asked));
      }
    }
  }
}

package org.tongbao.template;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.notice.Figures;

/** The functions of a template, under one name, so that a variable of a loop hides none of them. */
final class FigureFunctions implements TemplateHashModelEx {
  static final String NAME = "figures";

  private static final Map<String, Function> FUNCTIONS = new LinkedHashMap<>();

  static {
    FUNCTIONS.put("count", new Function("一串行", 1, call -> call.figures().count(call.items())));
    FUNCTIONS.put("sum", columnFunction((f, call) -> f.sum(call.items(), call.column())));
    FUNCTIONS.put("average", columnFunction((f, call) -> f.average(call.items(), call.column())));
    FUNCTIONS.put("highest", columnFunction((f, call) -> f.highest(call.items(), call.column())));
    FUNCTIONS.put("lowest", columnFunction((f, call) -> f.lowest(call.items(), call.column())));
    FUNCTIONS.put(
        "share",
        new Function("部分, 总数", 2, call -> call.figures().share(call.value(0), call.value(1))));
    FUNCTIONS.put(
        "difference",
        new Function(
            "一个数, 减去的数", 2, call -> call.figures().difference(call.value(0), call.value(1))));
    FUNCTIONS.put(
        "total",
        new Function("数, 数, …", Integer.MAX_VALUE, call -> call.figures().total(call.values())));
    FUNCTIONS.put(
        "product",
        new Function("一个数, 乘以的数", 2, call -> call.figures().product(call.value(0), call.value(1))));
    FUNCTIONS.put(
        "change",
        new Function("现在的数, 以前的数", 2, call -> call.figures().change(call.value(0), call.value(1))));
    FUNCTIONS.put("names", new Function("一串行", 1, call -> call.figures().names(call.items())));
    FUNCTIONS.put(
        "group", new Function("一串行, \"列\", …", Integer.MAX_VALUE, FigureFunctions::group));
    FUNCTIONS.put("rank", new Function("一串行, \"列\"", 2, FigureFunctions::rank));
    FUNCTIONS.put("ordinal", new Function("…?counter", 1, FunctionCall::ordinal));
    FUNCTIONS.put(
        "figure",
        new Function("\"说明\", 数", 2, call -> call.figures().figure(call.text(0), call.number(1))));
  }

  private final Figures figures;
  private final ModelWrapper wrapper;

  FigureFunctions(Figures figures, ModelWrapper wrapper) {
    this.figures = figures;
    this.wrapper = wrapper;
  }

  /**
   * A function.
   *
   * @param arguments as a message shows them
   * @param most how many it takes
   * @param result computes it
   */
  record Function(String arguments, int most, Result result) {}

  /** Computes what a call asks for. */
  @FunctionalInterface
  interface Result {
    Object of(FunctionCall call) throws CallRefused;
  }

  /** Computes what a call asks for, of a column or of figures. */
  @FunctionalInterface
  private interface ColumnResult {
    Object of(Figures figures, FunctionCall call) throws CallRefused;
  }

  private static Function columnFunction(ColumnResult result) {
    return new Function("一串行, \"列\"", 2, call -> result.of(call.figures(), call));
  }

  private static Object group(FunctionCall call) throws CallRefused {
    boolean all = call.option("empty", Map.of("true", true, "false", false), false);
    return call.figures().group(call.items(), call.columns(), all);
  }

  private static Object rank(FunctionCall call) throws CallRefused {
    boolean dense = call.option("ties", Map.of("dense", true, "competition", false), false);
    boolean ascending = call.option("order", Map.of("asc", true, "desc", false), false);
    boolean failing = call.option("failing", Map.of("true", true, "false", false), false);
    List<?> figuresOfRows = call.list(1);
    return figuresOfRows == null
        ? call.figures().rank(call.items(), call.text(1), dense, ascending, failing)
        : call.figures().rank(call.items(), figuresOfRows, dense, ascending, failing);
  }

  /** The names of all functions. */
  static Set<String> names() {
    return FUNCTIONS.keySet();
  }

  @Override
  public @Nullable TemplateModel get(String name) {
    Function function = FUNCTIONS.get(name);
    if (function == null) {
      return null;
    }
    return (TemplateMethodModelEx)
        arguments -> {
          FunctionCall call =
              new FunctionCall(figures, name, function.arguments(), function.most(), arguments);
          Object result = function.result().of(call);
          call.refuseOtherOptions();
          return wrapper.wrap(result);
        };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public int size() {
    return FUNCTIONS.size();
  }

  @Override
  public TemplateCollectionModel keys() {
    return new SimpleCollection(FUNCTIONS.keySet(), wrapper);
  }

  @Override
  public TemplateCollectionModel values() {
    return new SimpleCollection(FUNCTIONS.keySet().stream().map(this::get).toList(), wrapper);
  }
}

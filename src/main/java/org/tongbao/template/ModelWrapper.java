package org.tongbao.template;

import freemarker.ext.beans.BeanModel;
import freemarker.ext.beans.GenericObjectModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultListAdapter;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.tongbao.markup.Mark;
import org.tongbao.notice.Count;
import org.tongbao.notice.FactRow;
import org.tongbao.notice.FactValue;
import org.tongbao.notice.Numeric;
import org.tongbao.notice.Row;
import org.tongbao.notice.RowColumn;
import org.tongbao.notice.Source;
import org.tongbao.notice.Sourced;
import org.tongbao.notice.Value;
import org.tongbao.notice.Words;

/**
 * Wraps the notice model for templates: counts are numbers, values are text. In a proof copy each
 * printed value is marked with its source; comparisons and computations are the same in both.
 */
final class ModelWrapper extends DefaultObjectWrapper {
  private final @Nullable ToIntFunction<Source> proof;

  /**
   * @param proof gives each source a number; null for a clean copy
   */
  ModelWrapper(@Nullable ToIntFunction<Source> proof) {
    super(Configuration.VERSION_2_3_34);
    this.proof = proof;
    setMemberAccessPolicy(new ModelAccess());
    setIterableSupport(true);
    writeProtect();
  }

  /** A row is what templates ask for most often, and none of what is looked for otherwise. */
  @Override
  public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
    return object instanceof Row ? handleUnknownType(object) : super.wrap(object);
  }

  @Override
  protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
    if (object instanceof Numeric number && !isText(number)) {
      return new NumericModel(number);
    }
    if (object instanceof FactRow row) {
      return new FactRowModel(row);
    }
    if (object instanceof Value value) {
      return proof == null ? new PlainValue(value, this) : marked(value);
    }
    if (object instanceof Sourced sourced) {
      return new SourcedBean(sourced);
    }
    return new Bean(object, this);
  }

  /** A fact may be an address, which templates compare with texts. */
  private static boolean isText(Numeric value) {
    return value instanceof FactValue && value.exact() == null;
  }

  private MarkedValue marked(Value value) {
    return new MarkedValue(value.toString(), () -> value);
  }

  /**
   * Gives a source to a number that has none of its own; in a proof copy, also to text, or a list
   * of them.
   */
  private @Nullable TemplateModel from(Sourced owner, @Nullable TemplateModel model)
      throws TemplateModelException {
    if (model instanceof SimpleNumber number) {
      return new NumericModel(new Count(number.getAsNumber().longValue(), owner.origin()));
    }
    if (proof == null) {
      return model;
    }
    if (model instanceof SimpleScalar text) {
      String words = text.getAsString();
      return new MarkedValue(words, () -> new Words(words, owner.origin()));
    }
    if (model instanceof DefaultListAdapter list) {
      SimpleSequence all = new SimpleSequence(list.size(), this);
      for (int i = 0; i < list.size(); i++) {
        all.add(from(owner, list.get(i)));
      }
      return all;
    }
    return model;
  }

  private String marked(String text, Source source) {
    return proof == null ? text : Mark.around(text, proof.applyAsInt(source));
  }

  /** A number with its source; also a record, whose names lead to the rest. */
  final class NumericModel extends Bean implements TemplateNumberModel {
    private final Numeric value;

    NumericModel(Numeric value) {
      super(value, ModelWrapper.this);
      this.value = value;
    }

    Numeric value() {
      return value;
    }

    @Override
    public Number getAsNumber() throws CallRefused {
      BigDecimal number = value.exact();
      if (number == null) {
        throw new CallRefused(TemplateMessage.NO_NUMBER, value.source().what());
      }
      return number;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      return from(value, super.get(key));
    }

    @Override
    public boolean isEmpty() {
      return value.toString().isEmpty();
    }
  }

  /** A number with a source, as printed. */
  MarkedText print(NumericModel number) {
    Numeric figure = number.value();
    return new PrintedFigure(figure, () -> marked(figure.toString(), figure.source()));
  }

  /** A number of a loop or of markup, which is no figure. */
  static MarkedText plain(Number number) {
    return new MarkedText(number::toString);
  }

  /**
   * A record; a row has its own columns too. A name that it does not have is an error, even when
   * tested with {@code ??}.
   */
  private static class Bean extends BeanModel {
    Bean(Object model, ModelWrapper wrapper) {
      super(model, wrapper);
    }

    @Override
    @SuppressWarnings("rawtypes") // as FreeMarker declares it
    protected @Nullable TemplateModel invokeGenericGet(Map names, Class<?> type, String key)
        throws TemplateModelException {
      if (object instanceof Row row) {
        RowColumn<?> column = row.find(key);
        if (column != null) {
          Object own = row.own(column);
          return own == null ? null : wrapper.wrap(own);
        }
        Set<String> offered = new TreeSet<>();
        for (Object name : keySet()) {
          offered.add(String.valueOf(name));
        }
        row.columns().forEach(each -> offered.add(each.name()));
        throw new NameNotOffered(key, offered);
      }
      throw new NameNotOffered(key, keySet());
    }
  }

  /** A value; empty when it prints nothing. */
  private static final class PlainValue extends GenericObjectModel {
    PlainValue(Value value, ModelWrapper wrapper) {
      super(value, wrapper);
    }

    @Override
    @SuppressWarnings("rawtypes") // as FreeMarker declares it
    protected TemplateModel invokeGenericGet(Map names, Class<?> type, String key)
        throws NameNotOffered {
      throw new NameNotOffered(key, keySet());
    }

    @Override
    public boolean isEmpty() {
      return getAsString().isEmpty();
    }
  }

  /** What FreeMarker shows of a value, where it is not simply wrapped. */
  interface Holder {
    /** The value. */
    Value held();
  }

  /** A record whose plain components have its origin as their source. */
  private class SourcedBean extends Bean {
    private final Sourced sourced;

    SourcedBean(Sourced sourced) {
      super(sourced, ModelWrapper.this);
      this.sourced = sourced;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      return from(sourced, super.get(key));
    }
  }

  /** A row of a table of facts: its cells one by one, and by the names of their columns. */
  private final class FactRowModel extends SourcedBean implements TemplateSequenceModel {
    private final FactRow row;

    FactRowModel(FactRow row) {
      super(row);
      this.row = row;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      if (index < 0 || index >= size()) {
        return null;
      }
      Object value = row.own(row.columns().get(index));
      return value instanceof Numeric ? wrap(value) : from(row, wrap(row.cells().get(index)));
    }

    @Override
    public int size() {
      return row.columns().size();
    }
  }

  /** A value in a proof copy: printed with its mark, otherwise like the plain record. */
  private final class MarkedValue extends MarkedText
      implements TemplateScalarModel, MethodCallAwareTemplateHashModel, Holder {
    private final String printed;
    private final Supplier<Value> value;

    /**
     * @param printed without a mark
     */
    MarkedValue(String printed, Supplier<Value> value) {
      super(() -> marked(printed, value.get().source()));
      this.printed = printed;
      this.value = value;
    }

    @Override
    public Value held() {
      return value.get();
    }

    private PlainValue plain() {
      return new PlainValue(held(), ModelWrapper.this);
    }

    @Override
    public String getAsString() {
      return printed;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      return from(held(), plain().get(key));
    }

    @Override
    public @Nullable TemplateModel getBeforeMethodCall(String key)
        throws TemplateModelException, ShouldNotBeGetAsMethodException {
      return plain().getBeforeMethodCall(key);
    }

    @Override
    public boolean isEmpty() {
      return printed.isEmpty();
    }
  }
}

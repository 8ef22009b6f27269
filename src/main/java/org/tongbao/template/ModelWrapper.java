package org.tongbao.template;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
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
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.tongbao.markup.Mark;
import org.tongbao.notice.Count;
import org.tongbao.notice.FactRow;
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

  @Override
  protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
    if (object instanceof Count count) {
      return new CountModel(count);
    }
    if (object instanceof FactRow row) {
      TemplateModel cells = wrap(row.cells());
      return proof == null ? cells : Objects.requireNonNull(from(row.origin(), cells));
    }
    if (object instanceof Value value) {
      return proof == null ? new PlainValue(value, this) : marked(value);
    }
    if (proof != null && object instanceof Sourced sourced) {
      return new SourcedBean(sourced);
    }
    return new Bean(object, this);
  }

  private MarkedValue marked(Value value) {
    return new MarkedValue(value, marked(value.toString(), value.source()));
  }

  /** Gives a source to text, a number or a list of them that has none of its own. */
  private @Nullable TemplateModel from(Source origin, @Nullable TemplateModel model)
      throws TemplateModelException {
    if (model instanceof SimpleScalar text) {
      return marked(new Words(text.getAsString(), origin));
    }
    if (model instanceof SimpleNumber number) {
      return new CountModel(new Count(number.getAsNumber().longValue(), origin));
    }
    if (model instanceof DefaultListAdapter list) {
      SimpleSequence all = new SimpleSequence(list.size(), this);
      for (int i = 0; i < list.size(); i++) {
        all.add(from(origin, list.get(i)));
      }
      return all;
    }
    return model;
  }

  private String marked(String text, Source source) {
    String escaped = XMLOutputFormat.INSTANCE.escapePlainText(text);
    return proof == null ? escaped : Mark.around(escaped, proof.applyAsInt(source));
  }

  /** A number with its source. */
  private static final class CountModel implements TemplateNumberModel {
    final Count count;

    CountModel(Count count) {
      this.count = count;
    }

    @Override
    public Number getAsNumber() {
      return count.value();
    }
  }

  /** A number as printed. */
  TemplateXMLOutputModel print(TemplateNumberModel number) throws TemplateModelException {
    return number instanceof CountModel model
        ? new Markup(marked(model.count.toString(), model.count.source()))
        : new Markup(number.getAsNumber().toString());
  }

  private static class Markup extends TemplateXMLOutputModel {
    Markup(String markup) {
      super(null, markup);
    }
  }

  /** A record. A name that it does not have is an error, even when tested with {@code ??}. */
  private static class Bean extends BeanModel {
    Bean(Object model, ModelWrapper wrapper) {
      super(model, wrapper);
    }

    @Override
    @SuppressWarnings("rawtypes") // as FreeMarker declares it
    protected TemplateModel invokeGenericGet(Map names, Class<?> type, String key)
        throws NameNotOffered {
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

  /** A record in a proof copy; its plain components have its origin as their source. */
  private final class SourcedBean extends Bean {
    private final Source origin;

    SourcedBean(Sourced sourced) {
      super(sourced, ModelWrapper.this);
      origin = sourced.origin();
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      return from(origin, super.get(key));
    }
  }

  /** A value in a proof copy: printed with its mark, otherwise like the plain record. */
  private final class MarkedValue extends Markup
      implements TemplateScalarModel, MethodCallAwareTemplateHashModel {
    private final PlainValue plain;
    private final Source origin;

    MarkedValue(Value value, String markup) {
      super(markup);
      plain = new PlainValue(value, ModelWrapper.this);
      origin = value.source();
    }

    @Override
    public String getAsString() {
      return plain.getAsString();
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      return from(origin, plain.get(key));
    }

    @Override
    public @Nullable TemplateModel getBeforeMethodCall(String key)
        throws TemplateModelException, ShouldNotBeGetAsMethodException {
      return plain.getBeforeMethodCall(key);
    }

    @Override
    public boolean isEmpty() {
      return plain.isEmpty();
    }
  }
}

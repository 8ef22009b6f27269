package org.tongbao.template;

import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import freemarker.ext.beans.BeanModel;
import freemarker.ext.beans.GenericObjectModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.tongbao.markup.Mark;
import org.tongbao.notice.Count;
import org.tongbao.notice.Source;
import org.tongbao.notice.Value;

/**
 * Shows the notice model to templates: counts are numbers, values are text that prints itself. For
 * a proof copy what a value prints is marked with its source; what templates compare or compute
 * with is the same either way.
 */
final class ModelWrapper extends DefaultObjectWrapper {
  private final @Nullable ToIntFunction<Source> proof;

  /**
   * @param proof numbers the sources of what is printed; null for a clean copy
   */
  ModelWrapper(@Nullable ToIntFunction<Source> proof) {
    super(Configuration.VERSION_2_3_34);
    this.proof = proof;
    setMemberAccessPolicy(new ModelOnly());
    setIterableSupport(true);
    writeProtect();
  }

  @Override
  protected TemplateModel handleUnknownType(Object object) throws TemplateModelException {
    if (object instanceof Count count) {
      return new CountModel(count);
    }
    if (proof != null && object instanceof Value value) {
      return new MarkedValue(value, marked(value.toString(), value.source()));
    }
    return object instanceof Value ? super.handleUnknownType(object) : new BeanModel(object, this);
  }

  private String marked(String text, Source source) {
    String escaped = XMLOutputFormat.INSTANCE.escapePlainText(text);
    return proof == null ? escaped : Mark.around(escaped, proof.applyAsInt(source));
  }

  /** A count: a number that knows its source. */
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

  /** What a number prints. */
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

  /** A value: printed with its mark, in all else the plain record. */
  private final class MarkedValue extends Markup
      implements TemplateScalarModel, MethodCallAwareTemplateHashModel {
    private final GenericObjectModel plain;

    MarkedValue(Value value, String markup) {
      super(markup);
      plain = new GenericObjectModel(value, ModelWrapper.this);
    }

    @Override
    public String getAsString() {
      return plain.getAsString();
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
      return plain.get(key);
    }

    @Override
    public @Nullable TemplateModel getBeforeMethodCall(String key)
        throws TemplateModelException, ShouldNotBeGetAsMethodException {
      return plain.getBeforeMethodCall(key);
    }

    @Override
    public boolean isEmpty() throws TemplateModelException {
      return plain.isEmpty();
    }
  }
}

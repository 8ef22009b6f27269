package org.tongbao.template;

import freemarker.ext.beans.BeanModel;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Modifier;

/**
 * Shows templates the notice model. A record prints itself only where it says how: {@code ${sites}}
 * is a fault, and no Java text ever stands in a notice.
 */
final class ModelWrapper extends DefaultObjectWrapper {
  ModelWrapper() {
    super(Configuration.VERSION_2_3_34);
    setMemberAccessPolicy(new ModelOnly());
    setIterableSupport(true);
    writeProtect();
  }

  @Override
  protected TemplateModel handleUnknownType(Object model) throws TemplateModelException {
    return printsItself(model.getClass())
        ? super.handleUnknownType(model)
        : new BeanModel(model, this);
  }

  /** The toString that the compiler writes for a record is final, one written by hand is not. */
  private static boolean printsItself(Class<?> type) {
    try {
      return !Modifier.isFinal(type.getMethod("toString").getModifiers());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e); // every object has it
    }
  }
}

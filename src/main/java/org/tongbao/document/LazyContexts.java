package org.tongbao.document;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBContextFactory;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes JAXB contexts when they are first used. docx4j makes a dozen of them when its first class
 * is loaded; that of WordprocessingML alone costs more than a whole run, and documents here need
 * only those of relationships, content types and properties.
 */
public final class LazyContexts implements JAXBContextFactory {
  private final JAXBContextFactory runtime = new org.glassfish.jaxb.runtime.v2.JAXBContextFactory();

  /** For JAXB, which finds the class by its name. */
  public LazyContexts() {}

  /** Has JAXB use this factory, from the next context on. */
  static void use() {
    System.setProperty(JAXBContext.JAXB_CONTEXT_FACTORY, LazyContexts.class.getName());
  }

  @Override
  public JAXBContext createContext(Class<?>[] classes, Map<String, ?> properties) {
    return new Lazy(() -> runtime.createContext(classes, properties));
  }

  @Override
  public JAXBContext createContext(
      String packages, ClassLoader classes, Map<String, ?> properties) {
    return new Lazy(() -> runtime.createContext(packages, classes, properties));
  }

  /** Makes a context. */
  private interface Source {
    JAXBContext make() throws JAXBException;
  }

  /** A context that is made when it is first used. */
  private static final class Lazy extends JAXBContext {
    private final Source source;
    private @Nullable JAXBContext made;

    Lazy(Source source) {
      this.source = source;
    }

    private synchronized JAXBContext context() throws JAXBException {
      if (made == null) {
        made = source.make();
      }
      return made;
    }

    @Override
    public Unmarshaller createUnmarshaller() throws JAXBException {
      return context().createUnmarshaller();
    }

    @Override
    public Marshaller createMarshaller() throws JAXBException {
      return context().createMarshaller();
    }
  }
}

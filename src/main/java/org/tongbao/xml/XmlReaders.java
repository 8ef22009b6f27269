package org.tongbao.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * Creates all readers of untrusted XML, which have limits ({@link UnusualXml}), load nothing
 * external and expand no entity of a document type. They use Aalto, which reads large documents
 * several times as fast as the JDK's reader and starts faster on small ones.
 */
public final class XmlReaders {
  private static final XMLInputFactory FACTORY = factory();

  private XmlReaders() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false); // so that only next() fails
    factory.setProperty(XMLInputFactory2.P_REPORT_CDATA, false); // report CDATA as text
    return factory;
  }

  /**
   * A reader of UTF-8, UTF-16 or the encoding that the XML declares. A document type is reported as
   * an event and not read. In {@code getAttributeValue}, the namespace {@code null} means no
   * namespace, not any. A text, a comment or an attribute is held in memory completely. The stream
   * is not closed.
   *
   * @throws XMLStreamException if the beginning is not XML
   */
  public static XMLStreamReader of(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLStreamReader(bounded(in));
  }

  /**
   * The bytes of XML for a reader of a library, which would need the square of the time for some
   * XML: see {@link UnusualXml}, which the stream throws.
   */
  public static InputStream bounded(InputStream in) {
    return new BoundedXml(in);
  }
}

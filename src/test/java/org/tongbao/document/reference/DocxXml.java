package org.tongbao.document.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A .docx to ask: a question is a part's name and an XPath, such as {@code word/styles.xml//w:b}.
 */
record DocxXml(Map<String, Document> parts) {

  private static final Map<String, String> NAMESPACES =
      Map.of(
          "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");

  static DocxXml read(Path file) {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Map<String, Document> parts = new HashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        try (InputStream xml = zip.getInputStream(entry)) {
          parts.put(entry.getName(), factory.newDocumentBuilder().parse(xml));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(file.toString(), e);
    }
    return new DocxXml(parts);
  }

  /** The one value that the question has; more or fewer are a failure. */
  String text(String question) {
    List<String> all = texts(question);
    if (all.size() != 1) {
      throw new AssertionError(question + " has " + all.size() + " answers: " + all);
    }
    return all.get(0);
  }

  int number(String question) {
    return Integer.parseInt(text(question));
  }

  /** The text of every node found, in document order. */
  List<String> texts(String question) {
    int path = question.indexOf("//");
    Document part = parts.get(question.substring(0, path));
    if (part == null) {
      throw new AssertionError("no part for " + question);
    }
    XPath xpath = XPathFactory.newInstance().newXPath();
    xpath.setNamespaceContext(new Prefixes());
    try {
      NodeList nodes =
          (NodeList) xpath.evaluate(question.substring(path), part, XPathConstants.NODESET);
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < nodes.getLength(); i++) {
        texts.add(nodes.item(i).getTextContent());
      }
      return texts;
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(question, e);
    }
  }

  private static final class Prefixes implements NamespaceContext {
    @Override
    public String getNamespaceURI(String prefix) {
      return NAMESPACES.getOrDefault(prefix, XMLConstants.NULL_NS_URI);
    }

    @Override
    public @Nullable String getPrefix(String uri) {
      return null;
    }

    @Override
    public Iterator<String> getPrefixes(String uri) {
      return List.<String>of().iterator();
    }
  }
}

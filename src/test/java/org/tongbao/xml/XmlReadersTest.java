package org.tongbao.xml;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML that would take a parser the square of its length, and XML that is only large. */
class XmlReadersTest {
  private static final int MANY = 80_000;

  private static int elements(byte[] xml) throws XMLStreamException {
    XMLStreamReader reader = XmlReaders.of(new ByteArrayInputStream(xml));
    int elements = 0;
    while (reader.hasNext()) {
      elements += reader.next() == XMLStreamReader.START_ELEMENT ? 1 : 0;
    }
    return elements;
  }

  private static String times(int times, IntFunction<String> each) {
    return IntStream.range(0, times).mapToObj(each).collect(Collectors.joining());
  }

  private static void refuses(String xml, Charset encoding) {
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () ->
            assertThatThrownBy(() -> elements(xml.getBytes(encoding)))
                .as(xml.substring(0, Math.min(100, xml.length())))
                .isInstanceOf(XMLStreamException.class)
                .hasRootCauseInstanceOf(UnusualXml.class));
  }

  @Test
  void refusesManyNamesWhereverTheyStand() {
    for (Charset encoding : new Charset[] {UTF_8, UTF_16}) {
      refuses("<a" + times(MANY, i -> " a" + i + "=''") + "/>", encoding);
      refuses("<a" + times(MANY, i -> " a" + i + "='>'") + "/>", encoding);
      refuses("<a xmlns:p='u'" + times(MANY, i -> " p:甲" + i + "='&lt;'") + "/>", encoding);
      refuses("<a" + times(MANY, i -> " xmlns:n" + i + "='u" + i + "'") + "/>", encoding);
      refuses("<a>" + times(MANY, i -> "<e" + i + "/>") + "</a>", encoding);
      refuses("<a>" + times(MANY, i -> "<e a" + i + "='\"'>x</e>") + "</a>", encoding);
      refuses("<!-- <' --><a><![CDATA[<\"]]>" + times(MANY, i -> "<e" + i + "/>"), encoding);
      refuses("<?a '?><a>" + times(MANY, i -> "<e" + i + "/>") + "</a>", encoding);
      refuses("<!DOCTYPE a [<!ENTITY x \"'\">]><a>" + times(MANY, i -> "<e" + i + "/>"), encoding);
    }
  }

  @Test
  void refusesDeepElements() {
    refuses("<a>".repeat(MANY) + "</a>".repeat(MANY), UTF_8);
    refuses("<a b='/'>".repeat(MANY), UTF_8);
    refuses("<a b='/>' >".repeat(MANY), UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-7", "IBM037", "ISO-2022-JP", "UTF-32", "x-none"})
  void refusesEncodingsInWhichMarkupIsHidden(String encoding) {
    refuses("<?xml version='1.0' encoding='" + encoding + "'?><a/>", UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GBK", "GB18030"})
  void readsWhatIsOnlyLarge(String encoding) throws XMLStreamException {
    String rows =
        times(
            MANY,
            i -> "<c r='A" + i + "' t=\"'>\"><v>值 > " + i + "</v><!-- <x' --><b/><e></e></c>");
    String xml = "<?xml version='1.0' encoding='" + encoding + "'?><a>" + rows + "</a>";
    assertThat(elements(xml.getBytes(Charset.forName(encoding)))).isEqualTo(1 + 4 * MANY);
  }
}

package org.tongbao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongbao.xml.XmlReaders;

class DocxFileTest {
  private static final String BODY =
      "<p>共检查3040家，合格率98.5%。</p>"
          + "<signature><issuer>某某办公厅</issuer><date>2024年6月28日</date></signature>"
          + "<attachment title='名单'><p>无。</p></attachment>";

  private static final String CHART =
      "<chart form='折线图' title='变化'><series name='网站'><point name='一'>98.5</point>"
          + "<point name='二'>99.5</point></series></chart>";

  @TempDir private Path folder;

  @Test
  void isTheSameBytesEveryTimeInEveryZoneAndLanguage() throws Exception {
    byte[] first = Files.readAllBytes(Docx.make(folder.resolve("1.docx"), BODY).file());
    Reference reference = Docx.reference();
    for (int i = 2; i < 4; i++) {
      Path again = Docx.make(folder.resolve(i + ".docx"), reference, BODY).file();
      assertThat(again).as("a reference serves any number of documents").hasBinaryContent(first);
    }
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String language : List.of("ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "tr-TR")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(Docx.make(folder.resolve("再.docx"), BODY).file()).hasBinaryContent(first);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** The package is docx4j's: read and saved by it as it comes, its lists are the same. */
  @Test
  void listsWhatDocx4jLists() throws Exception {
    Path file = Docx.make(folder.resolve("通报.docx"), CHART + BODY).file();
    Path saved = folder.resolve("docx4j.docx");
    WordprocessingMLPackage.load(file.toFile()).save(saved.toFile());

    Map<String, byte[]> ours = Docx.parts(file);
    Map<String, byte[]> theirs = Docx.parts(saved);

    assertThat(ours.keySet()).isEqualTo(theirs.keySet());
    for (String list : ours.keySet()) {
      if (list.endsWith(".rels") || list.equals(WordNames.CONTENT_TYPES)) {
        assertThat(entries(ours.get(list)))
            .as(list)
            .isNotEmpty()
            .isEqualTo(entries(Objects.requireNonNull(theirs.get(list))));
      }
    }
  }

  @Test
  void holdsItsPartsInAnOrderReadersLikeWithoutAClockInThem() throws Exception {
    Path file = Docx.make(folder.resolve("通报.docx"), BODY).file();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> entries = Collections.list(zip.entries());
      assertThat(entries)
          .extracting(ZipEntry::getName)
          .startsWith("[Content_Types].xml", "_rels/.rels")
          .doesNotHaveDuplicates()
          .contains("word/document.xml", "word/styles.xml", "docProps/core.xml");
      assertThat(entries)
          .extracting(ZipEntry::getTimeLocal)
          .containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0));
    }
  }

  @Test
  void tellsAFileManagerTitleIssuerAndDate() {
    assertThat(Docx.make(folder.resolve("通报.docx"), BODY).part("docProps/core.xml"))
        .contains(">检查情况通报</dc:title>")
        .contains(">甲 &amp; 乙</dc:creator>")
        .contains(">2024-06-28T00:00:00Z</dcterms:created>")
        .contains(">2024-06-28T00:00:00Z</dcterms:modified>");
  }

  @Test
  void replacesAnEarlierFile() throws Exception {
    Path file = folder.resolve("通报.docx");
    Files.write(file, new byte[1 << 20]);
    Docx.make(file, BODY);
    assertThat(file)
        .hasBinaryContent(Files.readAllBytes(Docx.make(folder.resolve("2"), BODY).file()));
  }

  /** Each entry of a list of relationships or content types, whatever the order of attributes. */
  private static Set<Map<String, String>> entries(byte[] list) throws Exception {
    Set<Map<String, String>> entries = new HashSet<>();
    XMLStreamReader reader = XmlReaders.of(new ByteArrayInputStream(list));
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getAttributeCount() > 0) {
        Map<String, String> entry = new TreeMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
          entry.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        entries.add(entry);
      }
    }
    return entries;
  }
}

package org.tongbao.distribution;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The zip that offices unpack, as Maven has just made it. */
@Tag("packaged")
class DistributionTest {
  private final Path folder = Path.of(System.getProperty("tongbao.distribution"));
  private final String root = folder.getFileName() + "/";
  private ZipFile zip;

  @BeforeEach
  void open() throws IOException {
    zip = ZipFile.builder().setPath(folder.resolveSibling(folder.getFileName() + ".zip")).get();
  }

  @AfterEach
  void close() throws IOException {
    zip.close();
  }

  @Test
  void holdsLaunchersGuideAndLicenceInOneFolder() {
    assertThat(names()).allMatch(name -> name.startsWith(root));
    assertThat(names())
        .contains(root + "tongbao", root + "tongbao.cmd", root + "lib/tongbao.jar")
        .contains(root + "README.md", root + "README.zh-CN.md")
        .contains(root + "LICENSE", root + "CHANGELOG.md");
    assertThat(zip.getEntry(root + "tongbao").getUnixMode() & 0777).isEqualTo(0755);
  }

  @Test
  void classPathNamesEveryJarOnceAndNoOther() throws IOException {
    List<String> jars =
        names().stream()
            .filter(name -> name.endsWith(".jar"))
            .map(name -> name.substring((root + "lib/").length()))
            .filter(name -> !name.equals("tongbao.jar"))
            .toList();

    assertThat(List.of(manifest().getValue(Attributes.Name.CLASS_PATH).split(" ")))
        .containsExactlyInAnyOrderElementsOf(jars);
  }

  @Test
  void jarKnowsItsVersion() throws IOException {
    assertThat("tongbao-" + manifest().getValue(Attributes.Name.IMPLEMENTATION_VERSION))
        .isEqualTo(folder.getFileName().toString());
  }

  @Test
  void windowsLauncherIsAsciiUntilItSaysThatItIsUtf8AndHasCrlf() throws IOException {
    String text = new String(bytes("tongbao.cmd"), UTF_8);

    assertThat(US_ASCII.newEncoder().canEncode(text.replaceFirst("(?s)chcp 65001.*", ""))).isTrue();
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(text).contains("\r\n");
  }

  @Test
  void posixLauncherHasNoCarriageReturn() throws IOException {
    assertThat(new String(bytes("tongbao"), UTF_8)).doesNotContain("\r");
  }

  @Test
  void everyEntryBearsOneTimeSoThatTwoBuildsAreOneFile() {
    assertThat(entries().map(ZipArchiveEntry::getTime).distinct()).hasSize(1);
  }

  private Stream<ZipArchiveEntry> entries() {
    return Collections.list(zip.getEntries()).stream();
  }

  private List<String> names() {
    return entries().filter(entry -> !entry.isDirectory()).map(ZipArchiveEntry::getName).toList();
  }

  private byte[] bytes(String name) throws IOException {
    return zip.getInputStream(zip.getEntry(root + name)).readAllBytes();
  }

  private Attributes manifest() throws IOException {
    try (JarInputStream jar =
        new JarInputStream(zip.getInputStream(zip.getEntry(root + "lib/tongbao.jar")))) {
      return jar.getManifest().getMainAttributes();
    }
  }
}

package org.tongbao.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The recipe of the bundle for Windows, from a folder that looks like a JDK of Windows. */
@EnabledOnOs(OS.LINUX)
class WindowsBundleTest {
  private static final String RELEASE =
      """
      JAVA_VERSION="17.0.9"
      OS_ARCH="x86_64"
      OS_NAME="Windows"
      """;

  @TempDir Path temp;
  private Path jdk;

  @BeforeEach
  void makeProgramAndJdk() throws IOException {
    write("tongbao-9.9/tongbao", "");
    write("tongbao-9.9/tongbao.cmd", "");
    write("tongbao-9.9/lib/tongbao.jar", "");
    write("tongbao-9.9/output/old.docx", "");
    write("tongbao-9.9.zip", "the zip");
    write("jdk/release", RELEASE);
    write("jdk/bin/java.exe", "");
    write("jdk/lib/src.zip", "");
    jdk = temp.resolve("jdk");
  }

  private void write(String name, String text) throws IOException {
    Path file = temp.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  @Test
  void holdsAJdkWithoutJmodsWholeAndNothingOfLinux() throws Exception {
    String told = make(0);

    assertThat(entries())
        .containsExactly(
            "tongbao-9.9-windows-amd64/java/bin/java.exe",
            "tongbao-9.9-windows-amd64/java/release",
            "tongbao-9.9-windows-amd64/lib/tongbao.jar",
            "tongbao-9.9-windows-amd64/tongbao.cmd");
    assertThat(told.lines()).hasSize(2).allMatch(line -> line.matches("[0-9a-f]{64}  tongbao.*"));
    assertThat(temp.resolve("SHA256SUMS")).hasContent(told);
  }

  @Test
  void isTheSameBytesEachTime() throws Exception {
    String first = make(0);
    Files.delete(zip());

    assertThat(make(0)).isEqualTo(first);
  }

  @Test
  void refusesAJdkThatItCannotUse() throws Exception {
    Files.createDirectory(jdk.resolve("jmods"));
    write("jdk/release", RELEASE.replace("17.0.9", "99"));
    assertThat(make(1)).contains("of Java 99: put the JDK 99 of this machine first in PATH");

    write("jdk/release", RELEASE.replace("17.0.9", "11.0.2"));
    assertThat(make(1)).isEqualTo("package: " + jdk + " is older than Java 17\n");

    Files.delete(jdk.resolve("release"));
    assertThat(make(1)).isEqualTo("package: " + jdk + " is no JDK: it has no file release\n");
  }

  private Path zip() {
    return temp.resolve("tongbao-9.9-windows-amd64.zip");
  }

  private List<String> entries() throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipFile zip = ZipFile.builder().setPath(zip()).get()) {
      zip.getEntriesInPhysicalOrder()
          .asIterator()
          .forEachRemaining(each -> names.add(each.getName()));
    }
    return names;
  }

  private String make(int code) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder("src/packaging/package", "" + temp.resolve("tongbao-9.9"), "" + jdk);
    builder.environment().merge("PATH", System.getProperty("java.home") + "/bin:", (a, b) -> b + a);
    Process process = builder.redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(told).isEqualTo(code);
    return told;
  }
}

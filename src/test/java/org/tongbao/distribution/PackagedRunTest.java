package org.tongbao.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * The packed program, started as its users start it, in surroundings that are not the developer's.
 */
@Tag("packaged")
@DisabledOnOs(OS.WINDOWS) // the launcher is a shell script there is no shell for
class PackagedRunTest {
  private static final Path DISTRIBUTION =
      Path.of(System.getProperty("tongbao.distribution", "target"));

  @TempDir Path temp;

  @Test
  void makesTheSameBytesInWhateverLocaleTimeZoneAndCharset() throws Exception {
    Path plain = make("plain", Map.of());
    Path turkish =
        make(
            "turkish",
            Map.of(
                "TONGBAO_JAVA_OPTS",
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati"
                    + " -Dfile.encoding=ISO-8859-1"));
    Path chinese = make("chinese", Map.of("LC_ALL", "C", "TZ", "Asia/Shanghai"));

    assertThat(parts(turkish)).isEqualTo(parts(plain));
    assertThat(parts(chinese)).isEqualTo(parts(plain));
    assertThat(turkish).hasSameBinaryContentAs(plain);
  }

  @Test
  void tellsWhichOfItsOwnTemplateSetsAnOfficeHasEdited() throws Exception {
    FileSystemUtils.copyRecursively(DISTRIBUTION.resolve("templates"), temp.resolve("templates"));
    String told = doctor();
    assertThat(told).contains("模板：8 套\n");

    Path notice = temp.resolve("templates/city/notice.ftlx");
    Files.writeString(notice, Files.readString(notice) + "\n");

    assertThat(doctor())
        .contains(
            "模板：有误——8 套。city/notice.ftlx: 提醒：程序目录里的模板是本单位改过的，升级程序时会丢失。"
                + "请用 tongbao init 建立工作区，把这套模板复制到工作区的 templates。\n");
  }

  private String doctor() throws Exception {
    String jar = DISTRIBUTION.resolve("lib/tongbao.jar").toAbsolutePath().toString();
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    Process process =
        new ProcessBuilder(
                java, "-Dtongbao.home=" + temp, "-Dstdout.encoding=UTF-8", "-jar", jar, "doctor")
            .directory(temp.toFile())
            .redirectErrorStream(true)
            .start();
    String told = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return told;
  }

  /** Runs the launcher in an empty environment; gives the only document. */
  private Path make(String name, Map<String, String> environment) throws Exception {
    Path output = temp.resolve(name + " 输出");
    ProcessBuilder builder =
        new ProcessBuilder(
            DISTRIBUTION.resolve("tongbao").toString(),
            "run",
            DISTRIBUTION.resolve("input/guangdong-2024-q2").toString(),
            "--output",
            output.toString());
    builder.environment().clear();
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    Path log = temp.resolve(name + ".log");
    int code = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
    assertThat(code).as(() -> read(log)).isZero();
    try (var files = Files.list(output)) {
      return files.filter(file -> file.toString().endsWith(".docx")).findFirst().orElseThrow();
    }
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static Map<String, String> parts(Path docx) throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (ZipFile zip = new ZipFile(docx.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          parts.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
        }
      }
    }
    return parts;
  }
}

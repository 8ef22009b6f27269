package org.tongbao.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every change of a bag is reported with the file's name, and no bag makes the program read outside
 * it.
 */
class BagVerifierTest {
  @TempDir Path temp;
  private Path bag;

  @BeforeEach
  void fileOne() throws Exception {
    bag = SmallBag.file(new Archive(temp.resolve("archive")), SmallBag.code(2026, 1));
  }

  private List<String> faults() throws IOException, BagBroken {
    return new BagVerifier()
        .verify(bag).stream()
            .map(fault -> fault.file() + " " + fault.message().wording().fault())
            .toList();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(bag)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void findsNothingInABagThatIsWhole() throws Exception {
    BagVerifier verifier = new BagVerifier();
    assertThat(verifier.verify(bag)).isEmpty();
    long bytes = 0;
    for (Path file : files()) {
      bytes += file.getFileName().toString().startsWith("tagmanifest") ? 0 : Files.size(file);
    }
    assertThat(verifier.bytes()).isEqualTo(bytes);
  }

  /** A bit of every single byte of every file: payload, manifests, tag files. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsEveryByteThatHasChanged(boolean quick) throws Exception {
    Random random = new Random(2026);
    int changes = 0;
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      for (int i = 0; i < whole.length; i++) {
        byte[] changed = whole.clone();
        changed[i] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, changed);
        BagVerifier verifier = quick ? BagVerifier.quick() : new BagVerifier();
        assertThat(verifier.verify(bag)).as("byte %d of %s", i, file).isNotEmpty();
        changes++;
      }
      Files.write(file, whole);
    }
    assertThat(changes).isGreaterThan(5000);
    assertThat(faults()).isEmpty();
  }

  @Test
  void namesTheFileThatHasChanged() throws Exception {
    Files.writeString(bag.resolve(Bag.DOCX), "b .docx");
    assertThat(faults()).containsExactly("data/notice.docx 内容与归档时不同");
  }

  @Test
  void reportsEveryFileThatIsGone() throws Exception {
    for (Path file : files()) {
      byte[] whole = Files.readAllBytes(file);
      Files.delete(file);
      String path = bag.relativize(file).toString();
      assertThat(faults()).as(path).contains(path + " 文件不存在");
      Files.write(file, whole);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "data/more.txt",
        "data/input/.hidden",
        "more.txt",
        "metadata/more.xml",
        "fetch.txt",
        "manifest-md5.txt",
        "data/new/deep/more.txt"
      })
  void reportsEveryFileThatWasAdded(String path) throws Exception {
    Path added = bag.resolve(path);
    Files.createDirectories(added.getParent());
    Files.writeString(added, "");
    assertThat(faults()).containsExactly(path + " 归档时没有这个文件");
  }

  @Test
  void reportsAnExchangeOfTwoFiles() throws Exception {
    Path one = bag.resolve(Bag.TEXT);
    byte[] text = Files.readAllBytes(one);
    Files.move(bag.resolve(Bag.DOCX), one, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Files.write(bag.resolve(Bag.DOCX), text);
    assertThat(faults()).containsExactly("data/notice.docx 内容与归档时不同", "data/notice.txt 内容与归档时不同");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../secret.txt",
        "data/../../secret.txt",
        "/etc/passwd",
        "data//notice.txt",
        "data/./notice.txt",
        "C:/secret.txt",
        "data\\notice.txt",
        "~/secret.txt",
        "data/con",
        "data/a%0Ab",
        "data/a.",
        "data/\u202Etxt.exe"
      })
  void takesNoPathThatLeadsElsewhere(String path) throws Exception {
    Files.writeString(temp.resolve("secret.txt"), "secret");
    Path manifest = bag.resolve("manifest-sha256.txt");
    Files.writeString(manifest, Files.readString(manifest) + "0".repeat(64) + "  " + path + "\n");

    assertThat(faults())
        .contains("manifest-sha256.txt 无法读取，或格式不符合规定", "manifest-sha256.txt 内容与归档时不同")
        .noneMatch(fault -> fault.contains("secret") || fault.contains("passwd"));
  }

  @Test
  void followsNoLink() throws Exception {
    Path secret = Files.writeString(temp.resolve("secret.txt"), "a .docx");
    Files.delete(bag.resolve(Bag.DOCX));
    Files.createSymbolicLink(bag.resolve(Bag.DOCX), secret);
    Path folder = Files.createDirectories(temp.resolve("elsewhere"));
    Files.writeString(folder.resolve("more.txt"), "more");
    Files.createSymbolicLink(bag.resolve("data/linked"), folder);

    assertThat(faults())
        .containsExactly(
            "data/linked 不是普通文件，或名称不符合规定，没有读取",
            "data/notice.docx 不是普通文件，或名称不符合规定，没有读取",
            "data/notice.docx 文件不存在");
  }

  @Test
  void isNoBagThatIsItselfALink() throws Exception {
    Path link = Files.createSymbolicLink(temp.resolve("link"), bag);
    assertThatThrownBy(() -> new BagVerifier().verify(link))
        .isInstanceOf(BagBroken.class)
        .hasMessage("这里没有档案包，或者它是一个链接");
  }

  @Test
  void readsNoManifestThatIsNoText() throws Exception {
    Files.write(bag.resolve("manifest-sha512.txt"), new byte[] {(byte) 0xFF, 0, 10});
    assertThat(faults()).contains("manifest-sha512.txt 无法读取，或格式不符合规定");
  }

  @Test
  void givesUpOnAFolderWithMoreFilesThanAnyBag() throws Exception {
    Path many = Files.createDirectories(bag.resolve("data/many"));
    for (int i = 0; i < 20_001; i++) {
      Files.createFile(many.resolve("f" + i));
    }
    assertThatThrownBy(() -> new BagVerifier().verify(bag))
        .isInstanceOf(BagBroken.class)
        .hasMessage("文件超过 20000 个，不是本程序的档案包");
  }

  @Test
  void writesPercentsInManifestsAsTheStandardAsks() throws Exception {
    Archive archive = new Archive(temp.resolve("other"));
    try (BagWriter writer = BagWriter.open(archive).orElseThrow()) {
      Path folder = Files.createDirectories(writer.bag().resolve("data/templates/示例"));
      Files.writeString(folder.resolve("100%25.txt"), "x", StandardCharsets.UTF_8);
      writer.file(SmallBag.metadata(SmallBag.code(2026, 1)), SmallBag.results(), "{}\n");
    }
    bag = archive.bag(SmallBag.code(2026, 1));

    assertThat(bag.resolve("manifest-sha256.txt"))
        .content()
        .endsWith("  data/templates/示例/100%2525.txt\n");
    assertThat(faults()).isEmpty();
  }
}

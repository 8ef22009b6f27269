package org.tongbao.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.inspection.Retention;
import org.tongbao.store.FirstRelease;

/** What an archive knows of its bags, and from where. */
class ArchiveTest {
  private static final ArchivalCode FIRST = SmallBag.code(2025, 2);
  private static final ArchivalCode SECOND = SmallBag.code(2026, 1);

  @TempDir Path temp;
  private Archive archive;
  private Path catalogue;

  @BeforeEach
  void fileTwo() throws Exception {
    archive = new Archive(temp.resolve("archive"));
    catalogue = archive.folder().resolve(".tongbao/catalogue.tsv");
    SmallBag.file(archive, SECOND);
    SmallBag.file(archive, FIRST);
  }

  private List<CatalogueEntry> entries() {
    return List.of(SmallBag.entry(FIRST), SmallBag.entry(SECOND));
  }

  @Test
  void readsBackWhatWasFiled() throws Exception {
    assertThat(archive.metadata(FIRST)).isEqualTo(SmallBag.metadata(FIRST));
    assertThat(BagProof.require(archive, FIRST).results()).isEqualTo(SmallBag.results());
  }

  @Test
  void filesNothingThatItCouldNotReadAgain() throws Exception {
    ArchivalCode code = SmallBag.code(2026, 2);
    String text = "长".repeat(23_000_000);
    Results.Problem problem =
        new Results.Problem("政府网站", "", "一般问题", "", "", text, "", "", false, false, false);
    Results results = new Results(List.of(), List.of(), List.of(problem), List.of());

    try (BagWriter writer = BagWriter.open(archive).orElseThrow()) {
      assertThatThrownBy(() -> writer.file(SmallBag.metadata(code), results, "{}"))
          .hasMessage("metadata/results.xml 超过 64 MB，档案包放不下");
    }
    assertThat(archive.codes()).containsExactly(FIRST, SECOND);
  }

  @Test
  void listsByCodeFromTheBagsAndThenFromTheCatalogue() throws Exception {
    assertThat(archive.listing().entries()).isEqualTo(entries());
    assertThat(catalogue).exists();
    assertThat(archive.listing().entries()).isEqualTo(entries());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "no catalogue",
        "tongbao-catalogue 1\nx\ttongbao\n",
        "cut",
        "other",
        "other fields"
      })
  void makesTheCatalogueAnewFromTheBagsWhereItIsDamaged(String damage) throws Exception {
    archive.listing();
    String whole = Files.readString(catalogue);
    String damaged =
        switch (damage) {
          case "cut" -> whole.substring(0, whole.length() / 2);
          case "other fields" -> withSum(whole.replaceAll("\t\\d{5}\t", "\t2025-03-01\t"));
          case "other" -> whole.replace("示例市", "别的市");
          default -> damage;
        };
    Files.writeString(catalogue, damaged);

    assertThat(archive.listing().entries()).isEqualTo(entries());
    assertThat(catalogue).hasContent(whole);
    Files.delete(catalogue);
    assertThat(archive.listing().entries()).isEqualTo(entries());
    assertThat(catalogue).hasContent(whole);
  }

  /** As another version might have written it, with its sum. */
  private static String withSum(String text) {
    String lines = text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1);
    CRC32 sum = new CRC32();
    sum.update(lines.getBytes(StandardCharsets.UTF_8));
    return lines + "tongbao-catalogue 1 %08x\n".formatted(sum.getValue());
  }

  @Test
  void seesWhatCameAndWhatWentSinceTheCatalogueWasMade() throws Exception {
    archive.listing();
    ArchivalCode third = SmallBag.code(2026, 2);
    SmallBag.file(archive, third);
    assertThat(archive.listing().entries()).extracting(CatalogueEntry::code).contains(third);
    Files.move(archive.bag(FIRST), temp.resolve("elsewhere"));
    assertThat(archive.listing().entries())
        .extracting(CatalogueEntry::code)
        .containsExactly(SECOND, third);
  }

  @Test
  void readsABagAnewWhoseMetadataHaveChanged() throws Exception {
    archive.listing();
    Path metadata = archive.bag(FIRST).resolve(Bag.METADATA);
    Files.writeString(metadata, Files.readString(metadata).replace("示例市", "别的样例市"));

    assertThat(archive.listing().entries().get(0).issuer()).isEqualTo("别的样例市人民政府办公室");
  }

  @Test
  void reportsWhichBagsCannotBeRead() throws Exception {
    Files.writeString(archive.bag(FIRST).resolve(Bag.METADATA), "<a/>");

    Archive.Listing listing = archive.listing();

    assertThat(listing.entries()).containsExactly(SmallBag.entry(SECOND));
    assertThat(listing.unreadable())
        .containsExactly(archive.bag(FIRST) + "：metadata.xml 不是文书类电子文件元数据");
  }

  /** Its code must not be given to another notice, and it must not be missing in silence. */
  @Test
  void seesABagThatWasMovedIntoAnotherYear() throws Exception {
    Path bag = archive.bag(SECOND);
    Files.move(bag, archive.bag(FIRST).resolveSibling(bag.getFileName()));

    assertThat(archive.codes()).containsExactly(FIRST, SECOND);
    assertThat(archive.listing().entries()).hasSize(1);
    assertThat(archive.listing().unreadable()).containsExactly(bag + "：档案包放错了年度，在文件夹 2025 里");
  }

  @Test
  void takesNoMetadataOfAnotherCode() throws Exception {
    Files.move(archive.bag(SECOND), archive.bag(SmallBag.code(2026, 3)));

    assertThat(archive.listing().unreadable())
        .singleElement()
        .asString()
        .endsWith("：metadata.xml 里的档号是 J001-WS·2026-D30-BGS-0001，与所在的档案包不符");
  }

  @Test
  void readsNothingThroughALink() throws Exception {
    Path metadata = archive.bag(FIRST).resolve(Bag.METADATA);
    Path elsewhere = Files.move(metadata, temp.resolve("elsewhere.xml"));
    Files.createSymbolicLink(metadata, elsewhere);
    assertThatThrownBy(() -> archive.metadata(FIRST)).hasMessage("缺少 metadata/metadata.xml");
    assertThat(archive.listing().entries()).containsExactly(SmallBag.entry(SECOND));
  }

  @Test
  void resolvesNoEntity() throws Exception {
    Path secret = Files.writeString(temp.resolve("secret.txt"), "secret");
    Path metadata = archive.bag(FIRST).resolve(Bag.METADATA);
    String xml = Files.readString(metadata);
    Files.writeString(
        metadata,
        xml.replace("?>", "?><!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>")
            .replace("<题名>", "<题名>&x;"));

    assertThatThrownBy(() -> archive.metadata(FIRST)).hasMessage("metadata.xml 无法识别");
  }

  @Test
  void makesTextFitForAScreen() throws Exception {
    Path metadata = archive.bag(FIRST).resolve(Bag.METADATA);
    Files.writeString(
        metadata, Files.readString(metadata).replace("<题名>", "<题名>\u009B31m\u202E\n"));

    assertThat(archive.metadata(FIRST).entry().title()).startsWith(" 31m  示例市");
  }

  @Test
  void writesWhatTheFirstReleaseFiledInTheSameBytes() throws Exception {
    FirstRelease.unpack("office.zip", temp.resolve("first"));
    Archive filed = new Archive(temp.resolve("first/archive"));
    assertThat(filed.codes()).hasSize(2);
    for (ArchivalCode code : filed.codes()) {
      assertThat(MetadataXml.print(filed.metadata(code)))
          .isEqualTo(Files.readString(filed.bag(code).resolve(Bag.METADATA)));
      assertThat(ResultsXml.print(BagProof.require(filed, code).results()))
          .isEqualTo(Files.readString(filed.bag(code).resolve(Bag.RESULTS)));
    }
  }

  @Test
  void printsAndReadsCodes() {
    ArchivalCode code = new ArchivalCode("0012", 2026, Retention.PERMANENT, "", 12345);
    assertThat(code.print()).isEqualTo("0012-WS·2026-Y-12345");
    assertThat(code.folder()).isEqualTo("0012-WS.2026-Y-12345");
    assertThat(ArchivalCode.parse(code.print())).contains(code);
    assertThat(ArchivalCode.parse("j001-ws.2026-d30-bgs-0001")).contains(SECOND);
    for (String no :
        List.of("", "J001", "J001-WS·2026-D30-BGS-1", "J001-WS·2026-D30-BGS-000001", "../x")) {
      assertThat(ArchivalCode.parse(no)).as(no).isEmpty();
    }
  }
}

package org.tongbao.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.tongbao.inspection.Retention;
import org.tongbao.inspection.WebPage;

/** Small bags, made as all are, of a payload of a few bytes. */
final class SmallBag {
  private SmallBag() {}

  static ArchivalCode code(int year, int item) {
    return new ArchivalCode("J001", year, Retention.THIRTY_YEARS, "BGS", item);
  }

  static CatalogueEntry entry(ArchivalCode code) {
    return new CatalogueEntry(
        code,
        "示例市人民政府办公室关于" + code.year() + "年第" + code.item() + "次检查情况的通报",
        "示府办函〔" + code.year() + "〕" + code.item() + "号",
        "示例市人民政府办公室",
        LocalDate.of(code.year(), 3, 1),
        code.year() + "年第" + code.item() + "次",
        "公开",
        0,
        List.of("政府网站", "政务新媒体"),
        List.of("东示区政府门户网站", "东示发布"),
        "%064x".formatted(code.year() * 100_000L + code.item()),
        "2026-11-22T09:30:00+08:00");
  }

  static Metadata metadata(ArchivalCode code) {
    return new Metadata(
        entry(code),
        "各区、县人民政府",
        "",
        "province",
        "tongbao test",
        List.of(new FiledFile(Bag.DOCX, "定稿", "通报.docx", "DOCX", 7)),
        "正本与定稿不同",
        WebPage.NONE);
  }

  static Results results() {
    Results.Counts counts = new Results.Counts(3, 2, 1, List.of("50%", "50%", "50%"));
    Results.Problem problem =
        new Results.Problem(
            "政府网站",
            "W3",
            "单项否决",
            "",
            "更新",
            "首页“要闻”<2周> & 未更新",
            "2026-01-02",
            "",
            false,
            true,
            true);
    Results.Unit unit =
        new Results.Unit(
            "政府网站",
            "东示区政府门户网站",
            "4419000001",
            "",
            "东示区",
            "",
            "",
            true,
            false,
            true,
            "59.5",
            List.of(problem));
    Results.Unit unchecked =
        new Results.Unit(
            "政府网站", "西示区政府门户网站", "", "", "西示区", "", "", false, false, false, "", List.of());
    return new Results(
        List.of(new Results.Kind("政府网站", counts, List.of(new Results.Group("地区", "东示区", counts)))),
        List.of(unit),
        List.of(problem),
        List.of(unchecked));
  }

  /** Files a small bag and returns its folder. */
  static Path file(Archive archive, ArchivalCode code) throws IOException, BagBroken {
    try (BagWriter writer = BagWriter.open(archive).orElseThrow()) {
      Path input = Files.createDirectories(writer.bag().resolve(Bag.INPUT));
      Files.writeString(writer.bag().resolve(Bag.DOCX), "a .docx");
      Files.writeString(writer.bag().resolve(Bag.TEXT), "通报\n");
      Files.writeString(input.resolve("notice.yaml"), "模板: province\n");
      writer.file(metadata(code), results(), "{}\n");
    }
    return archive.bag(code);
  }
}

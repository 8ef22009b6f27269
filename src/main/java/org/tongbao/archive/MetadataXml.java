package org.tongbao.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.tongbao.inspection.WebPage;

/**
 * metadata.xml: the elements of DA/T 46-2009 with their Chinese names and in its order, and this
 * program's own elements under 通报.
 */
final class MetadataXml {
  private static final String ROOT = "文书类电子文件元数据";

  private MetadataXml() {}

  static String print(Metadata metadata) {
    CatalogueEntry entry = metadata.entry();
    XmlElement root =
        new XmlElement(ROOT)
            .set("标准", "DA/T 46-2009")
            .set("版本", "1")
            .put("聚合层次", "文件")
            .add(new XmlElement("来源").put("立档单位名称", entry.issuer()))
            .put("电子文件号", entry.digest())
            .add(code(entry.code()))
            .add(content(metadata))
            .add(
                new XmlElement("形式特征")
                    .put("文件组合类型", "组合文件")
                    .put("页数", entry.pages() == 0 ? "" : String.valueOf(entry.pages()))
                    .put("语种", "汉语"));
    metadata.files().forEach(file -> root.add(file(metadata, file)));
    XmlElement notice =
        new XmlElement("通报").put("期间", entry.period()).put("模板", metadata.template());
    entry.kinds().forEach(kind -> notice.put("检查类别", kind));
    notice.put("程序", metadata.program()).put("归档时间", entry.filed());
    root.put("附注", metadata.remark()).add(notice);
    if (!metadata.web().equals(WebPage.NONE)) {
      root.add(WebPageXml.of(metadata.web()));
    }
    return root.print();
  }

  private static XmlElement code(ArchivalCode code) {
    return new XmlElement("档号")
        .set("代码", code.print())
        .put("全宗号", code.fonds())
        .put("年度", String.valueOf(code.year()))
        .put("保管期限", code.retention().label())
        .put("机构或问题", code.organ())
        .put("室编件号", String.format(Locale.ROOT, "%04d", code.item()));
  }

  private static XmlElement content(Metadata metadata) {
    CatalogueEntry entry = metadata.entry();
    XmlElement content = new XmlElement("内容描述").put("题名", entry.title());
    entry.keywords().forEach(keyword -> content.put("关键词", keyword));
    return content
        .put("文件编号", entry.number())
        .put("责任者", entry.issuer())
        .put("日期", entry.date().toString())
        .put("文种", "通报")
        .put("主送", metadata.addressees())
        .put("抄送", metadata.copies())
        .put("密级", entry.secrecy());
  }

  private static XmlElement file(Metadata metadata, FiledFile file) {
    return new XmlElement("电子属性")
        .set("路径", file.path())
        .set("稿本", file.role())
        .put("格式信息", file.format())
        .put("计算机文件名", file.name())
        .put("计算机文件大小", String.valueOf(file.size()))
        .put("文档创建程序", file.role().equals("正本") ? "" : metadata.program());
  }

  /**
   * Reads what {@link #print} wrote; unknown elements are ignored.
   *
   * @throws BagBroken if it is anything else
   */
  static Metadata read(byte[] bytes) throws BagBroken {
    try {
      XmlElement root = XmlElement.read(bytes);
      if (!root.name().equals(ROOT)) {
        throw new BagBroken(ArchiveMessage.NOT_METADATA);
      }
      return metadata(root);
    } catch (XMLStreamException | DateTimeException | IllegalArgumentException e) {
      throw new BagBroken(ArchiveMessage.UNREADABLE_METADATA);
    }
  }

  private static Metadata metadata(XmlElement root) throws BagBroken {
    XmlElement content = root.child("内容描述");
    XmlElement notice = root.child("通报");
    String pages = root.child("形式特征").text("页数");
    CatalogueEntry entry =
        new CatalogueEntry(
            ArchivalCode.parse(root.child("档号").attribute("代码"))
                .orElseThrow(() -> new BagBroken(ArchiveMessage.UNREADABLE_ARCHIVAL_CODE)),
            content.text("题名"),
            content.text("文件编号"),
            content.text("责任者"),
            LocalDate.parse(content.text("日期")),
            notice.text("期间"),
            content.text("密级"),
            pages.isEmpty() ? 0 : Integer.parseInt(pages),
            notice.texts("检查类别"),
            content.texts("关键词"),
            root.text("电子文件号"),
            notice.text("归档时间"));
    return new Metadata(
        entry,
        content.text("主送"),
        content.text("抄送"),
        notice.text("模板"),
        notice.text("程序"),
        root.children("电子属性").stream().map(MetadataXml::file).toList(),
        root.text("附注"),
        WebPageXml.read(root));
  }

  private static FiledFile file(XmlElement file) {
    return new FiledFile(
        file.attribute("路径"),
        file.attribute("稿本"),
        file.text("计算机文件名"),
        file.text("格式信息"),
        Long.parseLong(file.text("计算机文件大小")));
  }
}

package org.tongbao.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * metadata.xml: the elements of DA/T 46-2009 by their Chinese names and in its order, and under 通报
 * what only this program knows.
 */
final class MetadataXml {
  private static final String ROOT = "文书类电子文件元数据";

  private MetadataXml() {}

  static String print(Metadata metadata) {
    try {
      XmlOut out = new XmlOut();
      out.open(ROOT, "标准", "DA/T 46-2009", "版本", "1");
      Card card = metadata.card();
      out.put("聚合层次", "文件");
      out.open("来源").put("立档单位名称", card.issuer()).close();
      out.put("电子文件号", card.digest());
      code(out, card.code());
      content(out, metadata);
      out.open("形式特征").put("文件组合类型", "组合文件");
      out.put("页数", card.pages() == 0 ? "" : String.valueOf(card.pages()));
      out.put("语种", "汉语").close();
      for (FiledFile file : metadata.files()) {
        file(out, metadata, file);
      }
      out.put("附注", metadata.remark());
      out.open("通报").put("期间", card.period()).put("模板", metadata.template());
      for (String kind : card.kinds()) {
        out.put("检查类别", kind);
      }
      out.put("程序", metadata.program()).put("归档时间", card.filed()).close();
      return out.close().end();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // there is no disk behind it
    }
  }

  private static void code(XmlOut out, ArchivalCode code) throws XMLStreamException {
    out.open("档号", "代码", code.print())
        .put("全宗号", code.fonds())
        .put("年度", String.valueOf(code.year()))
        .put("保管期限", code.retention().label())
        .put("机构或问题", code.organ())
        .put("室编件号", "%04d".formatted(code.item()))
        .close();
  }

  private static void content(XmlOut out, Metadata metadata) throws XMLStreamException {
    Card card = metadata.card();
    out.open("内容描述").put("题名", card.title());
    for (String keyword : card.keywords()) {
      out.put("关键词", keyword);
    }
    out.put("文件编号", card.number())
        .put("责任者", card.issuer())
        .put("日期", card.date().toString())
        .put("文种", "通报")
        .put("主送", metadata.addressees())
        .put("抄送", metadata.copies())
        .put("密级", card.secrecy())
        .close();
  }

  private static void file(XmlOut out, Metadata metadata, FiledFile file)
      throws XMLStreamException {
    out.open("电子属性", "路径", file.path(), "稿本", file.role())
        .put("格式信息", file.format())
        .put("计算机文件名", file.name())
        .put("计算机文件大小", String.valueOf(file.size()))
        .put("文档创建程序", file.role().equals("正本") ? "" : metadata.program())
        .close();
  }

  /**
   * Reads what {@link #print} has written.
   *
   * @throws BagBroken when it is anything else
   */
  static Metadata read(byte[] bytes) throws BagBroken {
    try {
      XmlIn in = new XmlIn(bytes);
      if (!in.next() || !in.starts(ROOT)) {
        throw new BagBroken("metadata.xml 不是文书类电子文件元数据");
      }
      return new Reader(in).metadata();
    } catch (XMLStreamException | DateTimeException | IllegalArgumentException e) {
      throw new BagBroken("metadata.xml 读不懂");
    }
  }

  /** Takes the elements as they come; what is not known is passed over. */
  private static final class Reader {
    private final XmlIn in;
    private final Map<String, String> texts = new HashMap<>();
    private final List<String> kinds = new ArrayList<>();
    private final List<String> keywords = new ArrayList<>();
    private final List<FiledFile> files = new ArrayList<>();
    private String code = "";

    Reader(XmlIn in) {
      this.in = in;
    }

    Metadata metadata() throws XMLStreamException, BagBroken {
      while (in.next()) {
        switch (in.starting()) {
          case "", "来源", "内容描述", "形式特征", "通报" -> {}
          case "档号" -> code = in.attribute("代码");
          case "检查类别" -> kinds.add(in.text());
          case "关键词" -> keywords.add(in.text());
          case "电子属性" -> files.add(file());
          case "全宗号", "年度", "保管期限", "机构或问题", "室编件号", "立档单位名称" -> {}
          default -> {
            String name = in.starting();
            texts.put(name, in.text());
          }
        }
      }
      ArchivalCode parsed =
          ArchivalCode.parse(code).orElseThrow(() -> new BagBroken("metadata.xml 里的档号读不懂"));
      Card card =
          new Card(
              parsed,
              text("题名"),
              text("文件编号"),
              text("责任者"),
              LocalDate.parse(text("日期")),
              text("期间"),
              text("密级"),
              text("页数").isEmpty() ? 0 : Integer.parseInt(text("页数")),
              kinds,
              keywords,
              text("电子文件号"),
              text("归档时间"));
      return new Metadata(card, text("主送"), text("抄送"), text("模板"), text("程序"), files, text("附注"));
    }

    private FiledFile file() throws XMLStreamException {
      String path = in.attribute("路径");
      String role = in.attribute("稿本");
      Map<String, String> own = new HashMap<>();
      while (in.next() && !in.ends("电子属性")) {
        String name = in.starting();
        if (!name.isEmpty()) {
          own.put(name, in.text());
        }
      }
      return new FiledFile(
          path,
          role,
          own.getOrDefault("计算机文件名", ""),
          own.getOrDefault("格式信息", ""),
          Long.parseLong(own.getOrDefault("计算机文件大小", "")));
    }

    private String text(String name) {
      return texts.getOrDefault(name, "");
    }
  }
}

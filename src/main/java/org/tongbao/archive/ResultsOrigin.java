package org.tongbao.archive;

import java.util.Arrays;
import javax.xml.stream.XMLStreamException;

/**
 * Where the results of an earlier period come from.
 *
 * @param name 档号, or the name of the folder or file
 * @param period 期间
 * @param number 发文字号, or empty
 */
public record ResultsOrigin(Kind kind, String name, String period, String number) {
  private static final String ROOT = "origin";

  /** What holds results. */
  public enum Kind {
    /** A bag. */
    FILED("档案"),
    /** An earlier input folder. */
    FOLDER("输入文件夹"),
    /** A list of the units that were named or failed, which has no counts. */
    LIST("名单");

    private final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  static ResultsOrigin of(CatalogueEntry entry) {
    return new ResultsOrigin(Kind.FILED, entry.code().print(), entry.period(), entry.number());
  }

  /** As a summary names it in brackets. */
  public String shown() {
    return kind == Kind.FILED ? name : kind.label + " " + name;
  }

  /** As a proof copy says it. */
  public String described() {
    return kind == Kind.FILED
        ? "已归档的" + period + "通报，档号" + name
        : period + "的" + kind.label + "“" + name + "”";
  }

  /** As an XML document. */
  String print() {
    return new XmlElement(ROOT)
        .set("kind", kind.label)
        .set("name", name)
        .set("period", period)
        .set("number", number)
        .print();
  }

  /**
   * Reads what {@link #print} wrote.
   *
   * @throws BagBroken if it is anything else
   */
  static ResultsOrigin read(byte[] bytes) throws BagBroken {
    try {
      XmlElement root = XmlElement.read(bytes);
      Kind kind =
          Arrays.stream(Kind.values())
              .filter(each -> each.label.equals(root.attribute("kind")))
              .findFirst()
              .orElse(null);
      if (!root.name().equals(ROOT) || kind == null) {
        throw new BagBroken(ArchiveMessage.UNREADABLE_ORIGIN);
      }
      return new ResultsOrigin(
          kind, root.attribute("name"), root.attribute("period"), root.attribute("number"));
    } catch (XMLStreamException e) {
      throw new BagBroken(ArchiveMessage.UNREADABLE_ORIGIN);
    }
  }
}

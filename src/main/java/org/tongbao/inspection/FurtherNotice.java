package org.tongbao.inspection;

import java.util.List;
import org.tongbao.problem.Place;

/**
 * An entry of 另出通报: further notices from the same data, one for each of something. In its texts
 * {@link Placeholder}s stand for what differs from one notice to the next.
 *
 * @param each for each of what
 * @param level 层次: of regions, which of them, from 1 for the largest; else 1
 * @param template 模板, the template set's folder name
 * @param issuer 发文机关; empty where it is the main notice's
 * @param addressees 主送; empty where the template says whom it goes to
 * @param number 发文字号; empty where the notices carry none
 * @param firstSerial 起始序号, the serial of the first of them
 * @param places where it stands
 */
public record FurtherNotice(
    Each each,
    int level,
    String template,
    String issuer,
    List<String> addressees,
    String number,
    int firstSerial,
    Places places) {

  /** Keeps its own copy. */
  public FurtherNotice {
    addressees = List.copyOf(addressees);
  }

  /**
   * Where parts of an entry stand in notice.yaml.
   *
   * @param level of 层次, or of 每个 where it is not given
   * @param template of 模板
   * @param number of 发文字号, or of the entry where it is not given
   * @param firstSerial of 起始序号, or of the entry where it is not given
   */
  public record Places(Place level, Place template, Place number, Place firstSerial) {}

  /** Of what there is a notice each. */
  public enum Each {
    /** 地区, of one level. */
    REGION("地区", "地区"),
    /** 部门. */
    DEPARTMENT("部门", "部门"),
    /** A unit that was inspected and failed. */
    FAILING_UNIT("不合格单位", "整改通知单");

    private final String label;
    private final String folder;

    Each(String label, String folder) {
      this.label = label;
      this.folder = folder;
    }

    /** As notice.yaml writes it. */
    public String label() {
      return label;
    }

    /** The folder that holds these notices. */
    public String folder() {
      return folder;
    }
  }

  /** What stands in a text for what differs from one notice to the next. */
  public enum Placeholder {
    /** The region, the department or the unit. */
    NAME("{名称}"),
    /** The unit's 主办单位; its name where it has none. */
    SPONSOR("{主办单位}"),
    /** The serial of its 发文字号. */
    SERIAL("{序号}");

    private final String written;

    Placeholder(String written) {
      this.written = written;
    }

    /** With its brackets. */
    public String written() {
      return written;
    }

    /** The text with a value in its place. */
    public String fill(String text, String value) {
      return text.replace(written, value);
    }
  }
}

package org.tongbao.inspection;

import java.util.List;
import org.tongbao.problem.Place;

/**
 * An entry of 另出通报: derived notices from the same data, one for each region, department or failing
 * unit. {@link Placeholder}s in its texts are replaced in each notice.
 *
 * @param each what each notice is about
 * @param level 层次 of the regions, from 1 for the largest; 1 if it is not about regions
 * @param template 模板, the template set's folder name
 * @param issuer 发文机关; empty if it is that of the main notice
 * @param addressees 主送; empty if the template names the addressees
 * @param number 发文字号; empty if the notices carry none
 * @param firstSerial 起始序号, the serial number of the first notice
 * @param places where its parts stand in notice.yaml
 */
public record DerivedNoticeEntry(
    Each each,
    int level,
    String template,
    String issuer,
    List<String> addressees,
    String number,
    int firstSerial,
    Places places) {

  /** The setting for a number that is not yet known. */
  public static final String OPEN = "待定";

  /** Keeps its own copy. */
  public DerivedNoticeEntry {
    addressees = List.copyOf(addressees);
  }

  /** Whether the numbers are not assigned yet. */
  public boolean isNumberOpen() {
    return number.equals(OPEN)
        || DocumentNumber.parse(Placeholder.SERIAL.fill(number, "1"))
            .filter(DocumentNumber::open)
            .isPresent();
  }

  /**
   * Where the parts of an entry stand in notice.yaml.
   *
   * @param level of 层次, or of 每个 if it is not given
   * @param template of 模板
   * @param number of 发文字号, or of the entry if it is not given
   * @param firstSerial of 起始序号, or of the entry if it is not given
   */
  public record Places(Place level, Place template, Place number, Place firstSerial) {}

  /** What each notice is about. */
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

  /** A part of a text that is replaced in each notice. */
  public enum Placeholder {
    /** The region, the department or the unit. */
    NAME("{名称}"),
    /** The unit's 主办单位. */
    SPONSOR("{主办单位}"),
    /** The serial number in its 发文字号. */
    SERIAL("{序号}");

    private final String written;

    Placeholder(String written) {
      this.written = written;
    }

    /** With its brackets. */
    public String written() {
      return written;
    }

    /** The text with the placeholder replaced by a value. */
    public String fill(String text, String value) {
      return text.replace(written, value);
    }
  }
}

package org.tongbao.inspection;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How an office files its notices (归档). Only filing requires these values.
 *
 * @param fonds 全宗号, upper-case letters and digits; empty when it is not given
 * @param organ 机构或问题, the code of the department that files; empty if the office does not classify
 *     by it
 * @param retention 保管期限; null when it is not given
 * @param secrecy 密级, never one of a state secret; empty if it is not given
 */
public record Filing(String fonds, String organ, @Nullable Retention retention, String secrecy) {
  /** Nothing is given. */
  public static final Filing NONE = new Filing("", "", null, "");

  /** What a code may be: it becomes a part of 档号. */
  public static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,10}");

  /** With the other's values in place of those that are not given. */
  public Filing or(Filing other) {
    return new Filing(
        fonds.isEmpty() ? other.fonds : fonds,
        organ.isEmpty() ? other.organ : organ,
        retention == null ? other.retention : retention,
        secrecy.isEmpty() ? other.secrecy : secrecy);
  }
}

package org.tongbao.inspection;

import org.jspecify.annotations.Nullable;

/**
 * How an office files its notices (归档). Only filing asks for what is missing here.
 *
 * @param fonds 全宗号, upper-case letters and digits; empty when it is not given
 * @param organ 机构或问题, the code of the part of the office that files; empty where an office does not
 *     sort by it
 * @param retention 保管期限; null when it is not given
 * @param secrecy 密级, one that is no secret; empty when it is not given
 */
public record Filing(String fonds, String organ, @Nullable Retention retention, String secrecy) {
  /** Nothing is given. */
  public static final Filing NONE = new Filing("", "", null, "");
}

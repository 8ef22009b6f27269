package org.tongbao.inspection;

/**
 * Whom the units can ask. A text that is not given is empty.
 *
 * @param person 联系人
 * @param phone 联系电话
 * @param email 联系邮箱
 */
public record Contact(String person, String phone, String email) {
  /** Nobody is named. */
  public static final Contact NONE = new Contact("", "", "");
}

package org.tongbao.inspection;

import java.util.Optional;

/** 保管期限: how long a record is kept. Source: DA/T 22-2015, 5.4.2. */
public enum Retention {
  /** Permanent. */
  PERMANENT("永久", "Y"),
  /** 30 years. */
  THIRTY_YEARS("定期30年", "D30"),
  /** 10 years. */
  TEN_YEARS("定期10年", "D10");

  private final String label;
  private final String code;

  Retention(String label, String code) {
    this.label = label;
    this.code = code;
  }

  /** The word that the settings use. */
  public String label() {
    return label;
  }

  /** As archival codes write it. */
  public String code() {
    return code;
  }

  /** Finds one by its label or code; 30年 and 10年 are accepted too. */
  public static Optional<Retention> parse(String text) {
    for (Retention each : values()) {
      boolean named = each.label.equals(text) || each.label.equals("定期" + text);
      if (named || each.code.equals(text)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}

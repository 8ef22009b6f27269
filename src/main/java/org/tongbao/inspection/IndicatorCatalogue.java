package org.tongbao.inspection;

import java.util.List;
import java.util.Optional;

/**
 * The veto indicators (单项否决指标) of 国办秘函〔2019〕19号.
 *
 * <p>The scoring tables of the same document are not included: the input contains the scores.
 */
public final class IndicatorCatalogue {
  private static final List<Indicator> INDICATORS =
      List.of(
          new Indicator("W1", "安全、泄密事故等严重问题"),
          new Indicator("W2", "站点无法访问"),
          new Indicator("W3", "首页不更新"),
          new Indicator("W4", "栏目不更新"),
          new Indicator("W5", "互动回应差"),
          new Indicator("W6", "服务不实用"),
          new Indicator("M1", "安全、泄密事故等严重问题"),
          new Indicator("M2", "内容不更新"),
          new Indicator("M3", "互动回应差"));

  private IndicatorCatalogue() {}

  /**
   * An indicator.
   *
   * @param code W for websites, M for new media
   * @param name 指标
   */
  public record Indicator(String code, String name) {}

  /** All of them, websites first. */
  public static List<Indicator> all() {
    return INDICATORS;
  }

  /** The indicator with that code. */
  public static Optional<Indicator> find(String code) {
    return INDICATORS.stream().filter(indicator -> indicator.code().equals(code)).findFirst();
  }
}

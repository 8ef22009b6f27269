package org.tongbao.notice;

/**
 * A window of inspection that the settings give for one group of units.
 *
 * @param name of a kind, or of a group of one of the columns of units
 * @param window 检查时段
 */
public record NamedWindow(String name, Span window) implements Sourced {

  @Override
  public Source origin() {
    return window.source();
  }
}

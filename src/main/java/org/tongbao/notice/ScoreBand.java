package org.tongbao.notice;

import org.jspecify.annotations.Nullable;

/**
 * A band of scores (分段) and the units in it.
 *
 * @param name e.g. 优秀
 * @param from its lower limit in points, included in the band
 * @param to its upper limit in points, not included; absent in the highest band
 * @param names the units in it, the best first
 */
public record ScoreBand(String name, String from, @Nullable String to, Names names)
    implements Sourced {

  @Override
  public Source origin() {
    return Source.of("分段“" + name + "”", new Evidence.Setting("分段/" + name + "/下限"));
  }

  /** How many units are in it. */
  public Count count() {
    return names.count();
  }
}

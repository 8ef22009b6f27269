package org.tongbao.samples;

import java.util.List;

/**
 * A platform that generated accounts are drawn for.
 *
 * @param name 平台
 * @param weight its share of the generated accounts, in proportion to the other platforms' weights
 */
record SamplePlatform(String name, int weight) {
  /** The usual ones; the weights are invented. */
  static final List<SamplePlatform> USUAL =
      List.of(
          new SamplePlatform("微信订阅号", 30),
          new SamplePlatform("微信公众号", 25),
          new SamplePlatform("微信视频号", 10),
          new SamplePlatform("新浪微博", 15),
          new SamplePlatform("南方号", 6),
          new SamplePlatform("抖音", 10),
          new SamplePlatform("今日头条", 4));
}

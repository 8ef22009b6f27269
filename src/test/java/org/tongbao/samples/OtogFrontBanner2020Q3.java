package org.tongbao.samples;

import static org.tongbao.samples.SampleFinding.minor;

import java.util.List;
import java.util.stream.Stream;

/**
 * The notice of Otog Front Banner on the third quarter of 2020, as input: one website, 64
 * registered accounts and 21 that were found outside the national reporting system.
 *
 * <p>The names of all accounts are generated; what was found on the website is missing here, as we
 * do not have it; see {@code input/README.md}.
 */
final class OtogFrontBanner2020Q3 {
  static final String SITE = "政府网站";
  static final String ACCOUNT = "政务新媒体";
  static final String OUTSIDE = "系统外政务新媒体";

  private static final long SEED = 2020_10_21;

  private static final List<SamplePlatform> PLATFORMS =
      List.of(
          new SamplePlatform("微信公众号", 6),
          new SamplePlatform("抖音", 2),
          new SamplePlatform("新浪微博", 1),
          new SamplePlatform("今日头条", 1));

  private OtogFrontBanner2020Q3() {}

  static Sample sample() {
    NeutralUnits neutral = new NeutralUnits(SEED, "鄂托克前旗");
    SampleUnit portal = SampleUnit.named(SITE, "鄂托克前旗人民政府门户网站").by("旗人民政府");
    List<SampleUnit> outside = neutral.accounts(OUTSIDE, OUTSIDE, 21, PLATFORMS);
    return new Sample(
        Stream.of(List.of(portal), neutral.accounts(ACCOUNT, ACCOUNT, 64, PLATFORMS), outside)
            .flatMap(List::stream)
            .toList(),
        Stream.concat(Stream.of(portal()), outside.stream().map(OtogFrontBanner2020Q3::outside))
            .toList());
  }

  /** The notice told three problems of the portal; what they were is left out here. */
  private static SampleFinding portal() {
    return minor(SampleUnit.nobody(SITE), "检查发现的问题已另行通知有关单位");
  }

  private static SampleFinding outside(SampleUnit account) {
    return minor(account, "未纳入“全国政务新媒体报送系统”").listed(true).unnamed();
  }
}

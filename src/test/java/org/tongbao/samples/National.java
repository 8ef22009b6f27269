package org.tongbao.samples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * The inspection of an invented country: provinces, cities and counties have numbers as names, so
 * that nothing is said of any real body. Seeded: the same files every time.
 *
 * @param provinces how many there are
 * @param cities in all provinces together; every province has one
 * @param counties in all cities together; every city has one
 * @param sites 政府网站; the first stand at provinces, cities and counties, one each
 * @param accounts 政务新媒体
 * @param findings of all units together
 * @param vetoOneIn one unit in so many has a veto finding
 */
public record National(
    int provinces, int cities, int counties, int sites, int accounts, int findings, int vetoOneIn) {
  /** As large as the real country. */
  public static final National WHOLE = new National(31, 333, 2844, 14_000, 90_000, 300_000, 50);

  /** For tests. */
  public static final National SMALL = new National(2, 4, 8, 30, 300, 500, 4);

  private static final long SEED = 20_260_630;

  private static final List<String> PLATFORMS = List.of("微信公众号", "微博", "抖音");
  private static final List<String> SITE_PROBLEMS =
      List.of("个别链接无法打开", "栏目更新不及时", "图片不能显示", "附件无法下载", "存在错别字", "搜索结果不准确");
  private static final List<String> ACCOUNT_PROBLEMS =
      List.of("留言回复不及时", "功能菜单无法使用", "存在错别字", "转载信息没有注明来源", "标题与内容不符");

  private static final String SETTINGS =
      """
      模板: city
      发文机关: 某某监管机构
      期间: 2026年第二季度
      检查时段: 2026-04-01 至 2026-06-23
      成文日期: 2026-06-30
      发文字号: 某某函〔2026〕1号
      整改期限: 2026-07-15
      报送单位: 某某监管机构
      联系人: 张三
      联系电话: 000-00000000
      主送: [各省级单位]
      检查类别: [政府网站, 政务新媒体]
      另出通报:
        - {每个: 地区, 模板: province, 发文机关: "{名称}监管机构", 主送: ["{名称}各市级单位"], 发文字号: "某某通〔2026〕{序号}号"}
        - {每个: 地区, 层次: 2, 模板: county, 发文机关: "{名称}监管机构"}
        - {每个: 地区, 层次: 3, 模板: county, 发文机关: "{名称}监管机构"}
        - {每个: 不合格单位, 模板: letter, 发文字号: "某某改〔2026〕{序号}号"}
      """;

  /** Writes notice.yaml and both sheets. */
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("notice.yaml"), SETTINGS);
    Random random = new Random(SEED);
    List<String> places = places(random);
    List<Boolean> vetoes = new ArrayList<>();
    try (BufferedWriter units = Files.newBufferedWriter(folder.resolve("units.csv"))) {
      units.write("\uFEFF类别,名称,主办单位,地区,平台,网站标识码,检查\r\n");
      for (int i = 0; i < sites + accounts; i++) {
        boolean checked = random.nextInt(20) > 0;
        vetoes.add(checked && random.nextInt(vetoOneIn) == 0);
        units.write(unit(i, place(i, places, random), checked));
      }
    }
    writeFindings(folder.resolve("findings.csv"), vetoes, random);
  }

  /** Every place once for its own site, then random places, most of them counties. */
  private static String place(int unit, List<String> places, Random random) {
    return places.get(unit < places.size() ? unit : random.nextInt(places.size()));
  }

  private List<String> places(Random random) {
    List<String> provinceNames = new ArrayList<>();
    for (int i = 1; i <= provinces; i++) {
      provinceNames.add(String.format(Locale.ROOT, "第%02d省", i));
    }
    List<String> cityNames = below(provinceNames, cities, "市", random);
    List<String> all = new ArrayList<>(provinceNames);
    all.addAll(cityNames);
    all.addAll(below(cityNames, counties, "县", random));
    return all;
  }

  /** Numbers start again in each parent, so that names repeat as in a real country. */
  private static List<String> below(List<String> above, int count, String word, Random random) {
    int[] each = new int[above.size()];
    for (int i = 0; i < count; i++) {
      each[i < each.length ? i : random.nextInt(each.length)]++;
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < each.length; i++) {
      for (int n = 1; n <= each[i]; n++) {
        names.add(above.get(i) + String.format(Locale.ROOT, "/第%02d%s", n, word));
      }
    }
    return names;
  }

  private String unit(int index, String place, boolean checked) {
    boolean site = index < sites;
    String spoken = place.replace("/", "");
    String name = spoken + (site ? "网站" : "账号") + (index + 1);
    return String.join(
            ",",
            site ? "政府网站" : "政务新媒体",
            name,
            spoken + "办公室",
            place,
            site ? "" : PLATFORMS.get(index % PLATFORMS.size()),
            code(index),
            checked ? "是" : "否")
        + "\r\n";
  }

  /** Ten digits, as invented as the names. */
  private static String code(int index) {
    return String.valueOf(9_000_000_001L + index);
  }

  private void writeFindings(Path file, List<Boolean> vetoes, Random random) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("\uFEFF类别,网站标识码,指标,严重程度,存在问题,发现日期,是否整改,正文点名\r\n");
      int written = 0;
      for (int i = 0; i < vetoes.size(); i++) {
        if (vetoes.get(i)) {
          boolean site = i < sites;
          String problem = site ? "首页超过两周未更新" : "超过两周未更新";
          out.write(row(i, site ? "W3" : "M2", "单项否决", problem, random, i % 40 == 0));
          written++;
        }
      }
      Set<String> rows = new HashSet<>();
      while (written < findings) {
        int unit = random.nextInt(sites + accounts);
        List<String> problems = unit < sites ? SITE_PROBLEMS : ACCOUNT_PROBLEMS;
        String problem = problems.get(random.nextInt(problems.size()));
        String row = row(unit, "", "一般问题", problem, random, false);
        if (rows.add(row.replaceFirst("[是否],否\r\n$", ""))) { // the program reminds of a copied one
          out.write(row);
          written++;
        }
      }
    }
  }

  private String row(
      int unit, String indicator, String severity, String problem, Random random, boolean named) {
    return String.join(
            ",",
            unit < sites ? "政府网站" : "政务新媒体",
            code(unit),
            indicator,
            severity,
            problem,
            String.format(Locale.ROOT, "2026-05-%02d", 1 + random.nextInt(31)),
            random.nextInt(4) == 0 ? "是" : "否",
            named ? "是" : "否")
        + "\r\n";
  }
}

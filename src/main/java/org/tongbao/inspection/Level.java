package org.tongbao.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 层级: for the notices of which level a template set is. Words such as 全省 follow from it, and from
 * the issuer where offices of one level use different words.
 */
public enum Level {
  PROVINCE("省", "全省", "地级以上市"),
  CITY("市", "全市", "县（市、区）"),
  COUNTY("县", "全县", "乡镇（街道）"),
  BANNER("旗", "全旗", "苏木乡镇"),
  DEPARTMENT("部门", "本系统", "所属单位");

  /** A place, and the office of its government that gives notice of an inspection. */
  private static final Pattern ISSUER =
      Pattern.compile(
          "(.*?(?:自治区|自治州|自治县|自治旗|[省市盟县旗区乡镇]|地区|街道))" + "(人民政府|行政公署|政府|办事处|政务|行政审批|大数据|数据)(.*)");

  private static final Pattern DEPARTMENT_ISSUER = Pattern.compile(".+?([厅局委部])(?:员会)?");

  private static final List<String> MUNICIPALITIES = List.of("北京市", "天津市", "上海市", "重庆市");

  private final String label;
  private final String whole;
  private final String below;

  Level(String label, String whole, String below) {
    this.label = label;
    this.whole = whole;
    this.below = below;
  }

  /** The word of set.yaml. */
  public String label() {
    return label;
  }

  /** The level of that label. */
  public static Optional<Level> called(String label) {
    return Arrays.stream(values()).filter(level -> level.label.equals(label)).findFirst();
  }

  /** What a place calls itself and the places below it, and which levels its notices may have. */
  private record Place(String suffix, List<Level> levels, String whole, String below) {
    static final List<Place> ALL =
        List.of(
            new Place("自治区", List.of(PROVINCE), "全区", "地市"),
            new Place("省", List.of(PROVINCE), "全省", "地级以上市"),
            new Place("自治州", List.of(CITY), "全州", "县市"),
            new Place("盟", List.of(CITY), "全盟", "旗县（市、区）"),
            new Place("地区", List.of(CITY), "全地区", "县市"),
            new Place("市", List.of(CITY, COUNTY), "全市", "县（市、区）"),
            new Place("县", List.of(COUNTY), "全县", "乡镇（街道）"),
            new Place("旗", List.of(BANNER, COUNTY), "全旗", "苏木乡镇"),
            new Place("区", List.of(COUNTY), "全区", "镇街"),
            new Place("街道", List.of(), "全街道", "社区"),
            new Place("镇", List.of(), "全镇", "村（社区）"),
            new Place("乡", List.of(), "全乡", "村"));

    private static final Place MUNICIPALITY = new Place("市", List.of(PROVINCE, CITY), "全市", "区县");

    /** The place of an issuer; empty unless its name says it plainly. */
    static Optional<Place> of(String issuer) {
      Matcher matcher = ISSUER.matcher(issuer);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      String name = matcher.group(1);
      return MUNICIPALITIES.contains(name)
          ? Optional.of(MUNICIPALITY)
          : ALL.stream().filter(place -> name.endsWith(place.suffix)).findFirst();
    }
  }

  /** 全省, 全市 …: as the issuer says it if it is of this level. */
  public String whole(String issuer) {
    return placeOf(issuer).map(Place::whole).orElse(whole);
  }

  /** The regions right below it: 地级以上市, 县（市、区） … */
  public String below(String issuer) {
    // A city may be a county by its rank; then what lies below it is what lies below a county.
    return placeOf(issuer)
        .filter(place -> !(this == COUNTY && place.suffix.equals("市")))
        .map(Place::below)
        .orElse(below);
  }

  /**
   * What an issuer calls itself in the text: 省政府办公厅, 县政府办公室, 旗政务服务局; 我厅 where its name does not say
   * of which place it is. An issuer that fits neither has no shorter name.
   */
  public static String shortName(String issuer) {
    Matcher office = ISSUER.matcher(issuer);
    if (office.matches()) {
      String place = Place.of(issuer).map(Place::suffix).orElse("").replace("自治州", "州");
      String organ =
          office.group(3).isEmpty() ? office.group(2) : office.group(2).replace("人民", "");
      return place + organ + office.group(3);
    }
    Matcher department = DEPARTMENT_ISSUER.matcher(issuer);
    return department.matches() ? "我" + department.group(1) : issuer;
  }

  private Optional<Place> placeOf(String issuer) {
    return Place.of(issuer).filter(place -> place.levels.contains(this));
  }

  /**
   * What the issuer calls its area, if it plainly is of another level; for a department's notices,
   * a government is.
   */
  public Optional<String> otherThan(String issuer) {
    if (this == DEPARTMENT) {
      return Optional.of(issuer)
          .filter(name -> name.contains("人民政府"))
          .flatMap(Place::of)
          .map(Place::whole);
    }
    return Place.of(issuer).filter(place -> !place.levels.contains(this)).map(Place::whole);
  }
}

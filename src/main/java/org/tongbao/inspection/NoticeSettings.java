package org.tongbao.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.problem.Place;

/**
 * The frame of one notice, as {@code notice.yaml} gives it. Text that it does not give is empty.
 *
 * @param template 模板, the template set's folder name
 * @param paper what the document carries around its text
 * @param period 期间
 * @param window 检查时段
 * @param addressees 主送机关, in order; empty when there is none
 * @param bases 依据, in order
 * @param approval 批准用语, e.g. 经市政府同意
 * @param partner 协作单位, e.g. 第三方监测机构
 * @param deadline 整改期限, or null
 * @param reportTo 报送单位
 * @param contact 联系人、联系电话、联系邮箱
 * @param kinds 检查类别, the kinds of inspected unit in the order in which they are reported
 * @param regions 地区 of the first level, in the official order
 * @param lowerRegions 地区 of the levels below, each with its whole path, in the official order
 * @param departments 部门 in the official order
 * @param ratesPublished 公布合格率
 * @param passLine 合格线, points of 100
 * @param bands 分段, the highest first
 * @param facts 事实
 * @param factTables 事实表
 * @param givenTotals 核对总数
 * @param further 另出通报
 * @param filing 归档
 * @param web 网页
 * @param places where each value of the file begins: by 期间, by 版头/标志, by 事实/NAME/数值
 */
public record NoticeSettings(
    String template,
    Paper paper,
    Period period,
    DateWindow window,
    List<String> addressees,
    List<Basis> bases,
    String approval,
    String partner,
    @Nullable LocalDate deadline,
    String reportTo,
    Contact contact,
    List<String> kinds,
    List<GroupName> regions,
    List<GroupName> lowerRegions,
    List<GroupName> departments,
    boolean ratesPublished,
    BigDecimal passLine,
    List<Band> bands,
    List<Fact> facts,
    List<FactTable> factTables,
    List<GivenTotal> givenTotals,
    List<FurtherNotice> further,
    Filing filing,
    WebPage web,
    Map<String, Place> places) {

  /** The pass line of the national standard: 60 points. */
  public static final BigDecimal STANDARD_PASS_LINE = BigDecimal.valueOf(60);

  /** Keeps its own copies. */
  public NoticeSettings {
    addressees = List.copyOf(addressees);
    bases = List.copyOf(bases);
    kinds = List.copyOf(kinds);
    regions = List.copyOf(regions);
    lowerRegions = List.copyOf(lowerRegions);
    departments = List.copyOf(departments);
    bands = List.copyOf(bands);
    facts = List.copyOf(facts);
    factTables = List.copyOf(factTables);
    givenTotals = List.copyOf(givenTotals);
    further = List.copyOf(further);
    places = Map.copyOf(places);
  }

  /**
   * What a document carries around its text.
   *
   * @param issuer 发文机关
   * @param signedBy 署名; the issuer unless the settings say otherwise, e.g. with （代章）
   * @param date 成文日期; null as long as the notice is a draft
   * @param number 发文字号; null when the notice carries none
   * @param head 版头, or null
   * @param sealed whether the signature leaves room for a seal
   * @param remark 附注 without its brackets, e.g. 此件公开发布
   * @param imprint 版记, or null
   */
  public record Paper(
      String issuer,
      String signedBy,
      @Nullable LocalDate date,
      @Nullable DocumentNumber number,
      @Nullable Letterhead head,
      boolean sealed,
      String remark,
      @Nullable Imprint imprint) {}
}

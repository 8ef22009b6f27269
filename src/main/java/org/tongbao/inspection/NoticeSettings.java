package org.tongbao.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame of one notice, as {@code notice.yaml} gives it.
 *
 * @param template 模板, the template set's folder name
 * @param issuer 发文机关
 * @param period 期间
 * @param window 检查时段
 * @param date 成文日期; null as long as the notice is a draft
 * @param number 发文字号; null when the notice carries none
 * @param addressees 主送机关, in order
 * @param deadline 整改期限, or null
 * @param reportTo 报送单位, or empty
 * @param kinds 检查类别, the kinds of inspected unit in the order in which they are reported
 * @param regions 地区 in the official order
 * @param departments 部门 in the official order
 * @param facts 事实
 * @param givenTotals 核对总数
 */
public record NoticeSettings(
    String template,
    String issuer,
    Period period,
    DateWindow window,
    @Nullable LocalDate date,
    @Nullable DocumentNumber number,
    List<String> addressees,
    @Nullable LocalDate deadline,
    String reportTo,
    List<String> kinds,
    List<GroupName> regions,
    List<GroupName> departments,
    List<Fact> facts,
    List<GivenTotal> givenTotals) {

  /** Keeps its own copies. */
  public NoticeSettings {
    addressees = List.copyOf(addressees);
    kinds = List.copyOf(kinds);
    regions = List.copyOf(regions);
    departments = List.copyOf(departments);
    facts = List.copyOf(facts);
    givenTotals = List.copyOf(givenTotals);
  }
}

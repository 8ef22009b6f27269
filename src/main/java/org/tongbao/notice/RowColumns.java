package org.tongbao.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongbao.inspection.Finding;
import org.tongbao.inspection.IndicatorCatalogue;
import org.tongbao.inspection.InspectedUnit;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnColumns;
import org.tongbao.notice.RowColumn.Owner;

/** All columns that templates may name: those that the program knows, and the office's own. */
final class RowColumns {
  private static final List<RowColumn<InspectedUnit>> UNIT =
      List.of(
          RowColumn.text(Owner.UNIT, "类别", "kind", InspectedUnit::kind),
          RowColumn.text(Owner.UNIT, "名称", "name", InspectedUnit::name),
          RowColumn.text(Owner.UNIT, "主办单位", "sponsor", InspectedUnit::sponsor),
          RowColumn.text(Owner.UNIT, "地区", "region", InspectedUnit::region),
          RowColumn.text(Owner.UNIT, "部门", "department", InspectedUnit::department),
          RowColumn.text(Owner.UNIT, "平台", "platform", InspectedUnit::platform),
          RowColumn.text(Owner.UNIT, "网站标识码", "code", InspectedUnit::code),
          RowColumn.text(Owner.UNIT, "级别", "level", InspectedUnit::level),
          RowColumn.known(
              Owner.UNIT, "检查", "checked", OwnColumn.Type.YES_NO, InspectedUnit::checked),
          RowColumn.known(Owner.UNIT, "得分", "score", OwnColumn.Type.NUMBER, InspectedUnit::score));
  private static final List<RowColumn<Finding>> FINDING =
      List.of(
          RowColumn.text(Owner.FINDING, "类别", "kind", Finding::kind),
          RowColumn.text(
              Owner.FINDING, "指标", "indicator", finding -> indicator(finding.indicator())),
          RowColumn.text(Owner.FINDING, "严重程度", "severity", finding -> finding.severity().label()),
          RowColumn.text(Owner.FINDING, "所属部分", "section", Finding::section),
          RowColumn.text(Owner.FINDING, "问题类别", "topic", Finding::topic),
          RowColumn.sentences(Owner.FINDING, "存在问题", "problem", Finding::problem),
          RowColumn.sentences(Owner.FINDING, "正文表述", "prose", Finding::prose),
          RowColumn.known(Owner.FINDING, "发现日期", "found", OwnColumn.Type.DATE, Finding::date),
          RowColumn.known(Owner.FINDING, "扣分", "points", OwnColumn.Type.NUMBER, Finding::points),
          RowColumn.known(Owner.FINDING, "整改期限", "due", OwnColumn.Type.DATE, Finding::due),
          RowColumn.text(Owner.FINDING, "来源", "source", Finding::source),
          RowColumn.known(
              Owner.FINDING, "是否整改", "rectified", OwnColumn.Type.YES_NO, Finding::rectified),
          RowColumn.known(Owner.FINDING, "列入名单", "listed", OwnColumn.Type.YES_NO, Finding::listed),
          RowColumn.known(Owner.FINDING, "正文点名", "named", OwnColumn.Type.YES_NO, Finding::named));

  private RowColumns() {}

  /** The name of an indicator, such as 首页不更新 of W3; empty for none. */
  static String indicator(String code) {
    return IndicatorCatalogue.find(code).map(IndicatorCatalogue.Indicator::name).orElse("");
  }

  static List<RowColumn<InspectedUnit>> ofUnits(OwnColumns own) {
    return with(UNIT, own.units(), column -> RowColumn.own(Owner.UNIT, column, InspectedUnit::own));
  }

  static List<RowColumn<Finding>> ofFindings(OwnColumns own) {
    return with(
        FINDING, own.findings(), column -> RowColumn.own(Owner.FINDING, column, Finding::own));
  }

  private static <T> List<RowColumn<T>> with(
      List<RowColumn<T>> known, List<OwnColumn> own, Function<OwnColumn, RowColumn<T>> column) {
    List<RowColumn<T>> all = new ArrayList<>(known);
    own.forEach(each -> all.add(column.apply(each)));
    return List.copyOf(all);
  }

  /** The names by which an office would ask for columns. */
  static Stream<String> names(List<? extends RowColumn<?>> columns) {
    return columns.stream().map(RowColumn::name);
  }
}

package org.tongbao.samples;

import static org.tongbao.samples.SampleFinding.veto;

import java.util.List;
import org.tongbao.inspection.Severity;

/** A problem that is found again and again; an indicator makes it a veto. */
record Deduction(String topic, String indicator, String problem, String points, String places) {
  static final List<Deduction> ON_SITES =
      List.of(
          new Deduction("栏目更新不及时", "", "动态要闻类栏目超过2周未更新", "1", "1"),
          new Deduction("栏目更新不及时", "", "存在空白栏目", "2.5", "3"),
          new Deduction("信息审核不严格", "", "发布的文章存在错别字", "0.5", "4"),
          new Deduction("链接管理不到位", "", "首页存在失效链接", "0.25", "2"),
          new Deduction("栏目更新不及时", "W3", "首页超过2周未更新", "", ""));
  static final List<Deduction> ON_ACCOUNTS =
      List.of(
          new Deduction("内容更新不及时", "", "更新间隔超过一周", "1", ""),
          new Deduction("信息审核不严格", "", "发布的文章存在错别字", "0.5", "2"),
          new Deduction("信息审核不严格", "", "转载信息未注明来源", "1.5", "1"),
          new Deduction("互动回应不到位", "", "对网民留言答复不及时", "2", ""),
          new Deduction("内容更新不及时", "M2", "超过2周未更新", "", ""),
          new Deduction("互动回应不到位", "M3", "没有有效的互动功能", "", ""));

  SampleFinding of(SampleUnit unit, boolean named) {
    if (!indicator.isEmpty()) {
      return veto(unit, indicator, problem).under("", topic);
    }
    return new SampleFinding(unit, "", Severity.DEDUCTION, topic, problem, named);
  }
}

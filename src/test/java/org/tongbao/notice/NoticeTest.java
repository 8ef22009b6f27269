package org.tongbao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.tongbao.inspection.Fact;
import org.tongbao.problem.Place;

class NoticeTest {
  private static final Notice NOTICE =
      new SmallInspection()
          .fact("网民留言", "780", "条")
          .fact("按时办结留言", "771", "条")
          .fact("信件", "0", "封")
          .fact("满意度", "98.5%", "")
          .assemble();

  @Test
  void findsKindsAndFactsByName() {
    assertThat(NOTICE.inspected("政务新媒体").kind()).isEqualTo("政务新媒体");
    assertThat(NOTICE.fact("网民留言")).hasToString("780条");
    assertThat(NOTICE.fact("满意度")).hasToString("98.5%");
    assertThat(NOTICE.hasFact("网民留言")).isTrue();
    assertThat(NOTICE.hasFact("网民留")).isFalse();
  }

  @Test
  void printsSharesOfFacts() {
    assertThat(NOTICE.share("按时办结留言", "网民留言")).hasToString("98.85%");
    assertThat(NOTICE.share("按时办结留言", "网民留言").scale(1)).hasToString("98.8%");
    assertThat(NOTICE.share("网民留言", "网民留言")).hasToString("100%");
    assertThat(NOTICE.share("信件", "信件")).hasToString("—");
    assertThat(NOTICE.share("信件", "信件").exists()).isFalse();
  }

  @Test
  void namesAParameterAsOne() {
    FactValue line =
        FactValue.of(Notice.PARAMETERS, new Fact("及格线", "约50", "", ""), Place.of("notice.yaml"));
    refuses(line::number, "参数“及格线”的数值“约50”不是数");
    refuses(line::count, "参数“及格线”的数值“约50”不是整数");
  }

  @Test
  void offersTheNearestKindOrFact() {
    refuses(() -> NOTICE.inspected("政府网占"), "notice.yaml 的“检查类别”中没有“政府网占”，是否应为“政府网站”");
    refuses(() -> NOTICE.fact("网民的留言"), "notice.yaml 的“事实”中没有“网民的留言”，是否应为“网民留言”");
  }

  @Test
  void listsWhatThereIsWhereNothingIsNear() {
    refuses(() -> NOTICE.inspected("频道"), "模板要写“频道”，“检查类别”里却没有，只有：政府网站、政务新媒体");
    refuses(
        () -> new SmallInspection().assemble().fact("网民留言"), "notice.yaml 的“事实”中没有“网民留言”，那里一项也没有");
  }

  @Test
  void refusesSharesThatAreNone() {
    refuses(() -> NOTICE.share("网民留言", "按时办结留言"), "事实“网民留言”（780）大于“按时办结留言”（771）");
    refuses(() -> NOTICE.share("满意度", "网民留言"), "事实“满意度”的数值“98.5%”不是整数");
    refuses(() -> NOTICE.fact("满意度").number(), "事实“满意度”的数值“98.5%”不是数");
    refuses(
        () -> NOTICE.share("按时办结", "网民留言"), "notice.yaml 的“事实”中没有“按时办结”，可用的有：网民留言、按时办结留言、信件、满意度");
  }

  private static void refuses(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(RequestRefused.class).hasMessage(message);
  }
}

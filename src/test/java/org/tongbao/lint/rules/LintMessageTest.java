package org.tongbao.lint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tongbao.lint.docx.Spot;
import org.tongbao.problem.Message;
import org.tongbao.problem.Wording;

class LintMessageTest {
  @Test
  void hasAMessageForEveryRuleInTheRulesOrder() {
    assertThat(Arrays.stream(LintMessage.values()).map(LintMessage::rule).distinct())
        .containsExactly(Rule.values());
  }

  @Test
  void saysNothingTwiceUnderOneCode() {
    record Said(String code, Wording wording) {}
    assertThat(Rules.messages())
        .extracting(message -> new Said(message.code(), message.wording()))
        .doesNotHaveDuplicates();
  }

  /** A place with a key's name would print the profile's value instead of what was found. */
  @Test
  void namesAProfileKeyOnlyInWhatIsAsked() {
    assertThat(Rules.messages())
        .extracting(Message::wording)
        .allSatisfy(
            wording ->
                assertThat(ProfileKey.values())
                    .noneMatch(key -> wording.fault().contains("{" + key.label() + "}")));
  }

  @Test
  void fillsAPlaceOfAProfileAndThoseOfTheCheck() {
    CheckContext context = new CheckContext(Profile.STANDARD);
    context.add(Stretch.whole(Spot.of("正文"), "关于"), "关于", LintMessage.WRONG_TITLE_FONT, "宋体");

    assertThat(context.violations())
        .extracting(Violation::toString)
        .containsExactly("正文“关于”: 提醒：标题字体为宋体。应为：标题用方正小标宋简体。［GB/T 9704-2012 7.3.1，title-font］");
  }
}

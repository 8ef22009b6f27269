package org.tongbao.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VisibleFormTest {
  @Test
  void everyRadicalIsComparedAndPrintedAsItsIdeograph() {
    IntStream.concat(IntStream.rangeClosed(0x2E81, 0x2EF3), IntStream.rangeClosed(0x2F00, 0x2FD5))
        .filter(c -> c != 0x2E9A && Character.isDefined(c))
        .forEach(
            c -> {
              String ideograph = VisibleForm.standard(Character.toString(c));
              assertThat(Character.isIdeographic(ideograph.codePointAt(0))).as("%X", c).isTrue();
              assertThat(VisibleForm.of(Character.toString(c)))
                  .isEqualTo(VisibleForm.of(ideograph));
            });
    assertThat(VisibleForm.standard("⽹⻅⺠⻋")).isEqualTo("网见民车");
  }

  @Test
  void theFormOfAFormIsItself() {
    IntStream.rangeClosed(0, 0x2FFFF)
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .mapToObj(Character::toString)
        .forEach(
            each -> {
              String form = VisibleForm.of("甲" + each + "乙");
              assertThat(VisibleForm.of(form)).as(each).isEqualTo(form);
              String standard = VisibleForm.standard(each);
              assertThat(VisibleForm.standard(standard)).as(each).isEqualTo(standard);
              assertThat(VisibleForm.of(standard)).as(each).isEqualTo(VisibleForm.of(each));
            });
  }

  @Test
  void keepsApartWhatCanBeToldApart() {
    String[] pairs = {
      "甲1网", "甲①网", "甲网", "甲 网", "m2", "㎡", "东", "東", "一", "—", "己", "已", "〔1〕", "[1]", "A网", "a网"
    };
    for (int i = 0; i < pairs.length; i += 2) {
      assertThat(VisibleForm.same(pairs[i], pairs[i + 1])).as(pairs[i]).isFalse();
    }
    assertThat(VisibleForm.ofCode("bm44000001")).isEqualTo(VisibleForm.ofCode("ＢＭ44000001"));
  }

  @Test
  void printsWhatIsWrittenOnPurpose() {
    for (String text : new String[] {"（甲）(乙)", "ＡＰＰ", "发　文", "“甲”", "中国·丁", "㎡①", "甲\u2028乙"}) {
      assertThat(VisibleForm.standard(text)).isEqualTo(text);
    }
  }

  @Test
  void givesAStandardCharacterForEveryOneThatGb18030Changed() {
    int[] changed = {
      0xE78D, 0xE78E, 0xE78F, 0xE790, 0xE791, 0xE792, 0xE793, 0xE794, 0xE795, 0xE796, 0xE816,
          0xE817,
      0xE818, 0xE81E, 0xE826, 0xE82B, 0xE82C, 0xE831, 0xE832, 0xE83B, 0xE843, 0xE854, 0xE855, 0xE864
    };
    assertThat(changed).hasSize(24);
    assertThat(IntStream.of(changed).mapToObj(c -> VisibleForm.ofPrivate(c).orElse(-1)))
        .doesNotHaveDuplicates()
        .allSatisfy(
            c -> assertThat(Character.getType(c)).isNotEqualTo((int) Character.PRIVATE_USE));
    assertThat(VisibleForm.ofPrivate(0xE000)).isEmpty();
  }

  @Test
  void textsThatUnicodeCallsEqualAreEqual() {
    IntStream.rangeClosed(0xA0, 0x2FA1F)
        .filter(c -> c < 0xD800 || c > 0xDFFF)
        .mapToObj(Character::toString)
        .forEach(
            each -> {
              String composed = Normalizer.normalize(each, Normalizer.Form.NFC);
              assertThat(VisibleForm.same(each, composed)).as(each).isTrue();
            });
  }
}

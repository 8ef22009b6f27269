package org.tongbao.intake.settings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.AcceptedResult;
import org.tongbao.inspection.Band;
import org.tongbao.inspection.NoticeSettings.Scoring;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.Points;

/** The settings of scores: the pass line, the bands above it, and results that may differ. */
record SettingsScores(SettingsMap map) {
  /** Names of bands that say of their units that they pass, or that they fail. */
  private static final Pattern PASSING = Pattern.compile("合格|及格|达标|良好|优良|优秀");

  private static final Pattern FAILING = Pattern.compile("(不|未)(合格|及格|达标)");

  /** The national standard's pass line unless the office sets its own. */
  BigDecimal passLine() {
    Setting<String> text = map.text(Keys.PASS_LINE);
    BigDecimal line = text == null ? null : points(Keys.PASS_LINE, text, "80");
    return line == null ? Scoring.STANDARD_PASS_LINE : line;
  }

  /**
   * The highest first.
   *
   * @param passLine which their names must agree with
   */
  List<Band> bands(BigDecimal passLine) {
    ListedNames names = new ListedNames(Keys.BANDS, map);
    List<Band> bands = new ArrayList<>();
    for (SettingsMap item : map.items(Keys.BANDS, Keys.BAND)) {
      Setting<String> name = item.required(Keys.BAND_NAME);
      Setting<String> from = item.required(Keys.FROM);
      if (name != null) {
        names.addPlain(name);
      }
      BigDecimal points = from == null ? null : points(Keys.FROM, from, "90");
      if (name == null || from == null || points == null) {
        continue;
      }
      Band band = new Band(name.value(), points);
      Band above = bands.isEmpty() ? null : bands.get(bands.size() - 1);
      if (above != null) {
        refuseRising(above, band, from);
      }
      refuseContradiction(above, band, from, passLine);
      bands.add(band);
    }
    return bands;
  }

  private void refuseRising(Band above, Band band, Setting<String> from) {
    if (band.from().compareTo(above.from()) >= 0) {
      map.report(
          SettingsMessage.BANDS_NOT_FALLING.at(
              from.place(),
              PlainText.show(band.name()),
              band.from().toPlainString(),
              PlainText.show(above.name()),
              above.from().toPlainString()));
    }
  }

  /** A notice would call units both 合格 and 不合格. */
  private void refuseContradiction(
      @Nullable Band above, Band band, Setting<String> from, BigDecimal line) {
    boolean failing = FAILING.matcher(band.name()).matches();
    if (PASSING.matcher(band.name()).matches() && band.from().compareTo(line) < 0) {
      map.report(
          SettingsMessage.BAND_WITH_FAILED_UNITS.at(
              from.place(), band.name(), band.from().toPlainString(), line.toPlainString()));
    } else if (failing && (above == null || above.from().compareTo(line) > 0)) {
      map.report(
          SettingsMessage.BAND_WITH_PASSED_UNITS.at(
              from.place(), band.name(), line.toPlainString()));
    }
  }

  /** The stated results that may differ, each by 名称 or 网站标识码. */
  List<AcceptedResult> accepted() {
    List<AcceptedResult> accepted = new ArrayList<>();
    for (SettingsMap item : map.items(Keys.ACCEPTED_RESULTS, Keys.ACCEPTED_RESULT)) {
      String code = item.textOrEmpty(Keys.SITE_CODE);
      String name = code.isEmpty() ? item.requiredText(Keys.NAME) : item.textOrEmpty(Keys.NAME);
      String reason = item.requiredText(Keys.REASON);
      accepted.add(
          new AcceptedResult(
              code,
              name,
              item.textOrEmpty(Keys.KIND),
              item.textOrEmpty(Keys.PLATFORM),
              reason,
              item.place()));
    }
    return accepted;
  }

  private @Nullable BigDecimal points(SettingsKey key, Setting<String> text, String example) {
    BigDecimal points = Points.read(text.value());
    if (points == null) {
      map.report(
          SettingsMessage.INVALID_POINTS.at(
              text.place(), key.name(), PlainText.show(text.value()), example));
    }
    return points;
  }
}

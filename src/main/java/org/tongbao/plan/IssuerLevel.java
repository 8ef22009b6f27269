package org.tongbao.plan;

import java.util.List;
import java.util.Optional;
import org.tongbao.inspection.Level;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/**
 * Warns of an issuer that plainly is of another level than the template set: the set would print 全省
 * in the notice of a city.
 */
final class IssuerLevel {
  private IssuerLevel() {}

  static List<Problem> reminders(NoticeSettings settings) {
    Level level = settings.basics().level();
    String issuer = settings.paper().issuer();
    Optional<String> other = level == null ? Optional.empty() : level.otherThan(issuer);
    if (level == null || other.isEmpty()) {
      return List.of();
    }
    Place place = settings.places().getOrDefault("发文机关", Place.of(Input.SETTINGS));
    return List.of(
        PlanMessage.SET_OF_OTHER_LEVEL.at(
            place,
            PlainText.show(issuer),
            other.get(),
            settings.basics().template(),
            level.label(),
            level.whole(issuer)));
  }
}

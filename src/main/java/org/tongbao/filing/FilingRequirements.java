package org.tongbao.filing;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.inspection.DerivedNoticeEntry;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.Filing;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.plan.Input;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** The settings that a draft may leave open and that filing needs. */
final class FilingRequirements {
  private static final String BLOCK = "归档";

  private final NoticeSettings settings;
  private final List<Problem> missing = new ArrayList<>();

  private FilingRequirements(NoticeSettings settings) {
    this.settings = settings;
  }

  /**
   * One problem per missing setting.
   *
   * @param derived whether derived notices are filed too
   */
  static List<Problem> missing(NoticeSettings settings, boolean derived) {
    FilingRequirements requirements = new FilingRequirements(settings);
    requirements.paper();
    if (derived) {
      requirements.derived();
    }
    requirements.filing();
    return requirements.missing;
  }

  private void paper() {
    if (settings.paper().date() == null) {
      missing(FilingMessage.NOTICE_DATE_OPEN, "成文日期");
    }
    DocumentNumber number = settings.paper().number();
    if (number != null && number.open()) {
      missing(FilingMessage.DOCUMENT_NUMBER_OPEN, "发文字号");
    }
  }

  private void derived() {
    for (DerivedNoticeEntry entry : settings.outputs().derived()) {
      if (entry.isNumberOpen()) {
        missing.add(FilingMessage.DERIVED_NUMBER_OPEN.at(entry.places().number()));
      }
    }
  }

  private void filing() {
    Filing filing = settings.outputs().filing();
    if (filing.equals(Filing.NONE)) {
      missing(FilingMessage.NO_FILING_SETTINGS, BLOCK);
      return;
    }
    if (filing.fonds().isEmpty()) {
      missing(FilingMessage.NO_FONDS, BLOCK);
    }
    if (filing.retention() == null) {
      missing(FilingMessage.NO_RETENTION, BLOCK);
    }
  }

  /** Adds the problem at the place of the key; at the file, where the key is not given. */
  private void missing(FilingMessage message, String key) {
    Place place = settings.places().getOrDefault(key, Place.of(Input.SETTINGS));
    missing.add(message.at(place));
  }
}

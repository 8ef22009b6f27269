package org.tongbao.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tongbao.inspection.NoticeSettings.Basics;
import org.tongbao.inspection.NoticeSettings.Figures;
import org.tongbao.inspection.NoticeSettings.Outputs;
import org.tongbao.inspection.NoticeSettings.Paper;
import org.tongbao.inspection.NoticeSettings.Scoring;
import org.tongbao.inspection.NoticeSettings.Text;

/** Settings for tests to start from. */
public final class Settings {
  private static final NoticeSettings PLAIN =
      new NoticeSettings(
          new Basics(
              "province",
              Period.parse("2024年第二季度").orElseThrow(),
              new DateWindow(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 6, 23))),
          Paper.plain("广东省人民政府办公厅", LocalDate.of(2024, 6, 28)),
          Text.NONE,
          grouping(List.of(), List.of()),
          OwnSheets.NONE,
          new Scoring(true, Scoring.STANDARD_PASS_LINE, List.of()),
          Figures.NONE,
          new Outputs(List.of(), Filing.NONE, WebPage.NONE),
          Map.of());

  private Settings() {}

  /** A province's quarter, with two kinds of unit, and nothing that may be left out. */
  public static NoticeSettings plain() {
    return PLAIN;
  }

  /** The two kinds, counted by these regions and departments. */
  public static Grouping grouping(List<GroupName> regions, List<GroupName> departments) {
    return new Grouping(List.of("政府网站", "政务新媒体"), regions, List.of(), departments, Map.of());
  }
}

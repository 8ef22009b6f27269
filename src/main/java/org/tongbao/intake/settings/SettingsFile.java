package org.tongbao.intake.settings;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.tongbao.inspection.Contact;
import org.tongbao.inspection.DateWindow;
import org.tongbao.inspection.GroupName;
import org.tongbao.inspection.Grouping;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.NoticeSettings.Figures;
import org.tongbao.inspection.NoticeSettings.Outputs;
import org.tongbao.inspection.NoticeSettings.Scoring;
import org.tongbao.inspection.NoticeSettings.Text;
import org.tongbao.inspection.OwnSheets;
import org.tongbao.intake.text.Reading;
import org.tongbao.intake.text.TextFile;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;

/** Reads notice.yaml: the settings of one notice, or all of their problems at once. */
public final class SettingsFile {
  private static final Pattern EMAIL = Pattern.compile("[^@＠\\s]+@[^@＠\\s]+");

  /** By line, then by column. */
  static final Comparator<Problem> BY_PLACE =
      Comparator.<Problem>comparingInt(problem -> problem.place().line())
          .thenComparingInt(problem -> problem.place().column());

  private SettingsFile() {}

  /**
   * Reads the settings.
   *
   * @return with file, line and column (the character's) in every problem
   * @throws IOException when the disk fails, never for what the file holds
   */
  public static Reading<NoticeSettings> read(Path path) throws IOException {
    return readForSheets(path).settings();
  }

  /**
   * Reads the settings, and says by which settings the sheets can be validated even where some
   * other is wrong.
   *
   * @return with file, line and column (the character's) in every problem
   * @throws IOException when the disk fails, never for what the file holds
   */
  public static SettingsReading readForSheets(Path path) throws IOException {
    Reading<Path> readable = TextFile.readable(path);
    if (readable.value() == null) {
      return SettingsReading.refused(new byte[0], readable.problems());
    }
    byte[] file;
    try (InputStream in = Files.newInputStream(path)) {
      file = in.readNBytes(SettingsText.LONGEST_BYTES + 1);
    }
    return readForSheets(String.valueOf(path.getFileName()), file);
  }

  /**
   * Reads the settings from the bytes of a file.
   *
   * @param name how messages name the file
   */
  public static SettingsReading readForSheets(String name, byte[] file) throws IOException {
    Reading<Node> root = SettingsText.read(name, file);
    if (root.value() == null) {
      return SettingsReading.refused(file, root.problems());
    }
    List<Problem> problems = new ArrayList<>();
    SettingsMap map = SettingsMap.ofFile(name, root.value(), Keys.NOTICE, problems);
    return map == null
        ? SettingsReading.refused(file, problems)
        : settings(file, map, SettingsPlaces.of(name, root.value()), problems);
  }

  /** Reads every setting even if others are wrong, so that all problems are reported at once. */
  private static SettingsReading settings(
      byte[] file, SettingsMap map, Map<String, Place> places, List<Problem> problems) {
    String template = SettingsTemplate.read(map);
    String issuer = SettingsPaper.requiredName(map, Keys.ISSUER);
    SettingsDates dates = SettingsDates.read(map);
    SettingsLists lists = new SettingsLists(map);
    List<String> addressees = lists.addressees();
    int before = problems.size();
    List<String> kinds = lists.kinds();
    SettingsRegions regions = SettingsRegions.read(map);
    List<GroupName> departments = lists.departments();
    Map<String, List<GroupName>> orders = new SettingsGroupOrder(map).read();
    List<String> rounds = lists.rounds();
    OwnSheets sheets = new SettingsSheets(map).read();
    boolean groupsAreCertain =
        Stream.of(
                    Keys.KINDS,
                    Keys.REGIONS,
                    Keys.DEPARTMENTS,
                    Keys.GROUP_ORDER,
                    Keys.ROUNDS,
                    Keys.SHEETS,
                    Keys.COLUMN_NAMES,
                    Keys.VALUE_NAMES,
                    Keys.IGNORED_COLUMNS,
                    Keys.OWN_COLUMNS)
                .allMatch(map::certain)
            && problems.size() == before;
    Grouping grouping =
        new Grouping(kinds, regions.first(), regions.lower(), departments, orders, rounds);
    Map<String, Setting<DateWindow>> windows =
        dates.windows().byGroup(groupsAreCertain ? grouping : null, map);
    SettingsWindows.compareRounds(windows, rounds, map);
    windows.forEach((name, window) -> places.put(Keys.WINDOW.name() + "/" + name, window.place()));
    SettingsScores scores = new SettingsScores(map);
    BigDecimal passLine = scores.passLine();
    SettingsFacts.Named named = new SettingsFacts(map).named();
    NoticeSettings settings =
        new NoticeSettings(
            dates.basics(template, windows),
            new SettingsPaper(map, dates).read(issuer),
            new Text(
                addressees,
                new SettingsBases(map).read(),
                map.textOrEmpty(Keys.APPROVAL),
                map.textOrEmpty(Keys.PARTNER),
                SettingsDates.value(dates.deadline()),
                map.textOrEmpty(Keys.REPORT_TO),
                new Contact(
                    map.textOrEmpty(Keys.PERSON),
                    map.textOrEmpty(Keys.PHONE),
                    map.matching(Keys.EMAIL, EMAIL, SettingsMessage.INVALID_EMAIL))),
            grouping,
            sheets,
            new Scoring(
                map.yes(Keys.RATES, true), passLine, scores.bands(passLine), scores.accepted()),
            new Figures(
                named.facts(),
                named.parameters(),
                new SettingsTables(map).read(),
                lists.totals(kinds),
                new SettingsEarlier(map, SettingsDates.value(dates.period())).read()),
            new Outputs(
                new SettingsDerived(map).read(),
                SettingsFiling.read(map),
                new SettingsWeb(map, dates).read()),
            places);
    settings = settings.withTables(settings.figures().tables());
    problems.sort(BY_PLACE);
    return new SettingsReading(
        file, Reading.of(settings, problems), groupsAreCertain ? settings : null);
  }
}

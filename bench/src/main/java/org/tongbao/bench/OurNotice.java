package org.tongbao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.authoring.Example;
import org.tongbao.inspection.FactTable;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.NoticeSettings.Figures;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnValue;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.lint.rules.Profile;
import org.tongbao.plan.LoadedTemplates;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.render.OutputCheck;
import org.tongbao.render.Rendering;
import org.tongbao.template.TemplateFolders;
import org.tongbao.template.TemplateSet;

/**
 * Ours: a template set of its own in the sandbox, its markup read and checked, the document drawn,
 * and both checks of the finished file, which every run makes. The words come as tables of facts.
 */
final class OurNotice implements Contender {
  private static final String SET = "bench";
  private static final String WORDS = "words";
  private static final String SETTINGS =
      """
      模板: bench
      发文机关: 某某办公室
      期间: 2026年第二季度
      检查时段: 2026-04-01 至 2026-06-23
      成文日期: 2026-06-30
      检查类别: [政府网站]
      主送: [各单位]
      """;
  private static final String TEMPLATE =
      """
      <notice>
      <title>${notice.table("words").rows[0][0]}</title>
      <#list notice.table("words").rows as words>
      <#if !words?is_first><p>${words[0]}</p></#if>
      </#list>
      <#list ["t0", "t1", "t2", "t3"] as name>
      <table>
        <colgroup><col width="8%"/><col width="32%"/><col width="20%"/><col width="25%"/><col width="15%"/></colgroup>
        <thead><tr><#list notice.table(name).columns as column><th>${column}</th></#list></tr></thead>
        <tbody>
        <#list notice.table(name).rows as row>
      <tr><#list row as cell><td>${cell}</td></#list></tr>
        </#list>
        </tbody>
      </table>
      </#list>
      </notice>
      """;

  private final OutputCheck checking = new OutputCheck(Profile.STANDARD);
  private @Nullable NoticeSettings settings;
  private @Nullable LoadedTemplates set;

  @Override
  public String name() {
    return "tongbao";
  }

  @Override
  public void prepare(Path folder) throws IOException {
    Path set = Files.createDirectories(folder.resolve(SET));
    Files.writeString(folder.resolve("notice.yaml"), SETTINGS);
    Files.writeString(set.resolve("notice.ftlx"), TEMPLATE);
    Files.copy(
        Path.of("templates", "county", TemplateSet.REFERENCE), set.resolve(TemplateSet.REFERENCE));
  }

  @Override
  public void open(Path folder) throws IOException, InputRefused {
    settings = SettingsFile.read(folder.resolve("notice.yaml")).orRefuse();
    set = LoadedTemplates.of(TemplateSet.read(TemplateFolders.of(folder), SET, Place.of(SET)));
  }

  @Override
  public void make(FilledNotice notice, Path file) throws IOException, InputRefused {
    NoticeSettings own = with(tables(notice), Objects.requireNonNull(settings));
    Rendering.docx(
        new Example(own, List.of(), List.of()).notice(), own, Objects.requireNonNull(set), file);
    List<String> errors = checking.errors(file);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(String.join("\n", errors));
    }
  }

  private static List<FactTable> tables(FilledNotice notice) {
    List<List<String>> words = new ArrayList<>();
    words.add(List.of(notice.title()));
    notice.paragraphs().forEach(paragraph -> words.add(List.of(paragraph)));
    List<FactTable> tables = new ArrayList<>();
    tables.add(table(WORDS, List.of(WORDS), words));
    for (int i = 0; i < notice.tables().size(); i++) {
      List<List<String>> rows =
          notice.tables().get(i).stream().map(FilledNotice.Row::cells).toList();
      tables.add(table("t" + i, FilledNotice.COLUMNS, rows));
    }
    return tables;
  }

  private static FactTable table(String name, List<String> columns, List<List<String>> rows) {
    return new FactTable(
        name,
        columns.stream()
            .map(column -> new OwnColumn(column, OwnColumn.Type.TEXT, "", true, Place.of(SET)))
            .toList(),
        rows.stream().map(cells -> row(columns, cells)).toList());
  }

  private static FactTable.Row row(List<String> columns, List<String> cells) {
    Map<String, OwnValue> values = new HashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        values.put(columns.get(i), new OwnValue.Text(cells.get(i)));
      }
    }
    return new FactTable.Row(Place.of(SET), values);
  }

  private static NoticeSettings with(List<FactTable> tables, NoticeSettings all) {
    Figures given = all.figures();
    return all.withFigures(new Figures(given.facts(), given.parameters(), tables, given.totals()));
  }
}

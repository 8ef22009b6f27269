package org.tongbao.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.intake.settings.SettingsForm;
import org.tongbao.intake.settings.SettingsForm.Part;
import org.tongbao.plan.Input;
import org.tongbao.preview.PreviewState;
import org.tongbao.problem.FileWriting;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;

/**
 * The data of the notice: a form over notice.yaml. What is wrong or missing stands at its field.
 */
final class DataPage {
  /** Empty rows below those of a table, for new ones. */
  private static final int NEW_ROWS = 3;

  private static final Set<SettingsForm.Type> ROWS =
      Set.of(SettingsForm.Type.TABLE, SettingsForm.Type.MAP, SettingsForm.Type.MAPS);

  private final Desk desk;

  DataPage(Desk desk) {
    this.desk = desk;
  }

  void add(String root, RoutesConfig routes) {
    routes.get(root + "n/{notice}/data", this::show);
    routes.post(root + "n/{notice}/data", this::save);
  }

  private void show(Context request) throws IOException, InputRefused, RunFailed, SQLException {
    NoticeFolder notice = desk.notice(request);
    show(request, notice, new LinkedHashMap<>(), Map.of());
  }

  /**
   * Shows the form.
   *
   * @param told what is wrong, by the field
   * @param typed what could not be saved, which the field shows again
   */
  private void show(
      Context request,
      NoticeFolder notice,
      Map<SettingsForm.Field, List<String>> told,
      Map<SettingsForm.Field, String> typed)
      throws IOException, InputRefused, RunFailed, SQLException {
    SettingsForm form = SettingsForm.of(notice.input().settings());
    List<String> others = new ArrayList<>();
    for (PreviewState.Fault fault : desk.open(notice).state().faults()) {
      Problem problem = fault.problem();
      if (problem.place().file().equals(Input.SETTINGS)) {
        String sentence = problem.fault() + "。" + problem.remedy() + "。";
        form.fieldAt(problem.place().line())
            .or(() -> named(problem.fault()))
            .ifPresentOrElse(
                field -> told.computeIfAbsent(field, none -> new ArrayList<>()).add(sentence),
                () -> others.add(problem.toString()));
      }
    }
    List<Map<String, Object>> parts = new ArrayList<>();
    for (Part part : Part.values()) {
      List<Map<String, Object>> fields = new ArrayList<>();
      for (SettingsForm.Field field : SettingsForm.Field.values()) {
        if (field.part() == part) {
          String yaml = typed.getOrDefault(field, form.yaml(field));
          fields.add(field(field, form.rows(field), yaml, told.getOrDefault(field, List.of())));
        }
      }
      parts.add(part(part, fields));
    }
    desk.show(
        request,
        notice,
        "data",
        Map.of(
            "parts", parts,
            "others", others,
            "unshown", form.unshown(),
            "seen", Seen.of(notice.input().settings()),
            "sets", desk.sets()));
  }

  /** What few notices need is folded where nothing is written in it, and nothing wrong. */
  private static Map<String, Object> part(Part part, List<Map<String, Object>> fields) {
    boolean folded =
        part == Part.RARE
            && fields.stream()
                .allMatch(
                    field ->
                        Boolean.FALSE.equals(field.get("filled"))
                            && List.of().equals(field.get("told")));
    return Map.of(
        "heading", part.heading(), "fields", fields, "rare", part == Part.RARE, "folded", folded);
  }

  /** The field whose key a message names in quotation marks. */
  private static Optional<SettingsForm.Field> named(String fault) {
    for (SettingsForm.Field field : SettingsForm.Field.values()) {
      if (fault.contains("“" + field.key() + "”")) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  private static Map<String, Object> field(
      SettingsForm.Field field, @Nullable List<List<String>> rows, String yaml, List<String> told) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("name", field.name());
    shown.put("label", field.label());
    shown.put("yaml", yaml);
    shown.put("filled", rows == null ? !yaml.isEmpty() : !rows.isEmpty());
    shown.put("examples", field.examples());
    shown.put("type", field.type().name());
    shown.put("cells", field.cells());
    shown.put("example", field.example());
    shown.put("told", told);
    shown.put("known", rows != null);
    List<List<String>> all = new ArrayList<>(rows == null ? List.of() : rows);
    if (ROWS.contains(field.type())) {
      for (int i = 0; i < NEW_ROWS; i++) {
        all.add(field.cells().stream().map(cell -> "").toList());
      }
    } else if (field.type() == SettingsForm.Type.CELLS && all.isEmpty()) {
      all.add(field.cells().stream().map(cell -> "").toList());
    }
    shown.put("rows", all);
    return shown;
  }

  private void save(Context request) throws IOException, InputRefused, RunFailed, SQLException {
    NoticeFolder notice = desk.notice(request);
    Seen.require(request, notice.input().settings());
    SettingsForm form = SettingsForm.of(notice.input().settings());
    Map<SettingsForm.Field, List<String>> told = new LinkedHashMap<>();
    Map<SettingsForm.Field, String> typed = new LinkedHashMap<>();
    for (SettingsForm.Field field : SettingsForm.Field.values()) {
      List<List<String>> rows = rows(field, request);
      String yaml = request.formParam(field.name() + "/yaml");
      if (yaml != null) {
        List<String> faults = form.replaceYaml(field, yaml);
        if (!faults.isEmpty()) {
          told.put(field, new ArrayList<>(faults));
          typed.put(field, yaml);
        }
      } else if (rows != null && form.rows(field) != null) {
        form.replace(field, rows);
      }
    }
    FileWriting.replace(notice.input().settings(), form.bytes());
    if (told.isEmpty()) {
      desk.saved(request, notice, "data");
    } else {
      show(request, notice, told, typed);
      request.status(422);
    }
  }

  /** What the browser sent; null where the field was not on the page. */
  private static @Nullable List<List<String>> rows(SettingsForm.Field field, Context request) {
    if (field.cells().isEmpty()) {
      String text = request.formParam(field.name());
      return text == null ? null : text.lines().map(String::strip).map(List::of).toList();
    }
    List<List<String>> columns = new ArrayList<>();
    for (String cell : field.cells()) {
      columns.add(request.formParams(field.name() + "/" + cell));
    }
    int count = columns.stream().mapToInt(List::size).min().orElse(0);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int row = i;
      rows.add(columns.stream().map(column -> column.get(row).strip()).toList());
    }
    return count == 0 ? null : rows;
  }
}

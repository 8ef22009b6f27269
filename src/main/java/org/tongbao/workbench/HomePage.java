package org.tongbao.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.archive.Archive;
import org.tongbao.archive.CatalogueEntry;
import org.tongbao.authoring.FirstNotice;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.inspection.Period;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.RunFailed;

/** The notices of the workspace, each with its state; a new one. */
final class HomePage {
  private final Desk desk;

  HomePage(Desk desk) {
    this.desk = desk;
  }

  void add(String root, RoutesConfig routes) {
    routes.get(root, this::list);
    routes.get(root + "new", this::form);
    routes.post(root + "new", this::make);
  }

  private void list(Context request) throws IOException {
    List<CatalogueEntry> filed = new Archive(desk.folders().archive()).listing().entries();
    List<Map<String, Object>> notices = new ArrayList<>();
    for (NoticeFolder each : desk.notices().all()) {
      notices.add(row(each, filed));
    }
    desk.show(
        request, "home", Map.of("notices", notices, "folder", desk.folders().input().toString()));
  }

  private Map<String, Object> row(NoticeFolder notice, List<CatalogueEntry> filed)
      throws IOException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("name", notice.name());
    row.put("path", desk.path(notice.name(), "sheets"));
    NoticeSettings settings = notice.settings();
    CatalogueEntry entry = null;
    if (settings != null) {
      row.put("issuer", settings.paper().issuer());
      row.put("period", settings.basics().period().print());
      DocumentNumber number = settings.paper().number();
      row.put("number", number == null || number.open() ? "" : number.print());
      LocalDate date = settings.paper().date();
      row.put("date", date == null ? "" : date.toString());
      entry = notice.filed(settings, filed);
      if (entry != null) {
        row.put("code", entry.code().print());
        row.put("card", entry.code().folder());
      }
    }
    LocalDate today = desk.now().toLocalDate();
    row.put("state", NoticeState.of(notice, settings, entry, desk.folders(), today).label());
    return row;
  }

  private void form(Context request) throws IOException {
    showForm(request, Map.of(), "");
  }

  private void showForm(Context request, Map<String, String> given, String fault)
      throws IOException {
    desk.show(request, "new", Map.of("sets", desk.sets(), "given", given, "fault", fault));
  }

  private void make(Context request) throws IOException, InputRefused, RunFailed {
    String template = Forms.text(request, "template");
    String issuer = Forms.text(request, "issuer");
    String written = Forms.text(request, "period");
    Period period = Period.parse(written).orElse(null);
    boolean known = desk.folders().templates().names().contains(template);
    if (period == null || issuer.isEmpty() || !known) {
      String fault =
          !known
              ? "请选择用哪一套模板"
              : issuer.isEmpty() ? "请填写发文机关" : "“" + written + "”不是期间，请写成“2026年第三季度”这样";
      showForm(request, Map.of("template", template, "issuer", issuer, "period", written), fault);
      request.status(422);
      return;
    }
    Path made = new FirstNotice(template, issuer, period).make(desk.folders().input());
    NoticeFolder notice =
        desk.notices().named(NoticeFolder.name(made)).orElseThrow(IllegalStateException::new);
    desk.go(request, notice, "sheets");
  }
}

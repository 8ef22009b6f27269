package org.tongbao.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongbao.authoring.NewCorrection;
import org.tongbao.check.ProblemGroup;
import org.tongbao.check.Quotations;
import org.tongbao.intake.sheet.Corrections;
import org.tongbao.intake.sheet.Quotation;
import org.tongbao.intake.sheet.Sheets;
import org.tongbao.plan.Input;
import org.tongbao.preview.PreviewState;
import org.tongbao.problem.Place;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;

/** The problems by cause, each with its rows; a cell of a sheet is corrected in place. */
final class ProblemsPage {
  /** More of one cause are mended in the sheet. */
  private static final int ROWS_SHOWN = 50;

  private final Desk desk;

  ProblemsPage(Desk desk) {
    this.desk = desk;
  }

  void add(String root, RoutesConfig routes) {
    String page = root + "n/{notice}/problems";
    routes.get(page, this::show);
    routes.post(page, this::correct);
    routes.post(page + "/withdraw", this::withdraw);
  }

  private void show(Context request) throws IOException, RunFailed, SQLException {
    NoticeFolder notice = desk.notice(request);
    OpenNotice open = desk.open(notice);
    PreviewState state = open.state();
    List<Problem> problems = state.faults().stream().map(PreviewState.Fault::problem).toList();
    Quotations quotations = Quotations.of(problems, notice.input(), desk.folders().templates());
    List<Map<String, Object>> groups = new ArrayList<>();
    for (ProblemGroup group : ProblemGroup.of(problems)) {
      groups.add(group(group, quotations));
    }
    Path corrections = corrections(notice);
    desk.show(
        request,
        notice,
        "problems",
        Map.of(
            "groups", groups,
            "errors", problems.stream().filter(Problem::stops).count(),
            "unchecked", state.unchecked(),
            "fault", open.fault(),
            "who", request.cookie("who") == null ? "" : Desk.decoded(request.cookie("who")),
            "headings", Corrections.headings(),
            "corrections",
                Files.isRegularFile(corrections) ? Corrections.written(corrections) : List.of()));
  }

  private static Path corrections(NoticeFolder notice) {
    return notice.input().folder().resolve(Sheets.CORRECTIONS);
  }

  private static Map<String, Object> group(ProblemGroup group, Quotations quotations) {
    Problem first = group.problems().get(0);
    List<Map<String, Object>> rows =
        group.problems().stream()
            .limit(ROWS_SHOWN)
            .map(problem -> row(problem, quotations.at(problem.place())))
            .toList();
    return Map.of(
        "code", first.code(),
        "label", first.weight().label(),
        "stops", first.stops(),
        "fault", first.fault(),
        "remedy", first.remedy(),
        "count", group.problems().size(),
        "rows", rows);
  }

  private static Map<String, Object> row(Problem problem, Quotation quoted) {
    Place place = problem.place();
    boolean cell =
        Quotations.isSheet(place.file())
            && !place.file().equals(Sheets.CORRECTIONS)
            && place.column() > 0
            && !quoted.heading().isEmpty();
    return Map.of(
        "place", place.toString(),
        "file", place.file(),
        "tab", place.tab(),
        "line", place.line(),
        "column", place.column(),
        "heading", quoted.heading(),
        "text", quoted.text(),
        "setting", place.file().equals(Input.SETTINGS),
        "sheet", Quotations.isSheet(place.file()),
        "cell", cell);
  }

  /** A correction without who and why is told by the check, like one written by hand. */
  private void correct(Context request) throws IOException, RunFailed, SQLException {
    NoticeFolder notice = desk.notice(request);
    String who = Forms.text(request, "who");
    Place cell =
        new Place(
            Forms.text(request, "file"),
            Forms.text(request, "tab"),
            Forms.number(request, "line"),
            Forms.number(request, "column"));
    new NewCorrection(
            cell,
            Forms.text(request, "heading"),
            Forms.text(request, "was"),
            Forms.text(request, "now"),
            who,
            Forms.text(request, "why"))
        .addTo(notice.input());
    request.cookie("who", Desk.encoded(who));
    desk.go(request, notice, "problems");
  }

  private void withdraw(Context request) throws IOException, RunFailed, SQLException {
    NoticeFolder notice = desk.notice(request);
    NewCorrection.remove(notice.input(), Forms.number(request, "number"));
    desk.go(request, notice, "problems");
  }
}

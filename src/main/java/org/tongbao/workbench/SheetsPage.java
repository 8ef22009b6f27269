package org.tongbao.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongbao.authoring.SheetMap;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.sheet.MappingProposals;
import org.tongbao.intake.sheet.MappingProposals.Proposal;
import org.tongbao.intake.sheet.MappingProposals.Setting;
import org.tongbao.intake.sheet.OddCells;
import org.tongbao.intake.sheet.ReadTable;
import org.tongbao.intake.sheet.Sheet;
import org.tongbao.problem.FileWriting;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Problem;
import org.tongbao.problem.RunFailed;

/** The sheets: dropped, what was understood of them, and what their words mean. */
final class SheetsPage {
  /** Chosen instead of a meaning: the column is not read. */
  private static final String IGNORE = "不看";

  private final Desk desk;

  SheetsPage(Desk desk) {
    this.desk = desk;
  }

  void add(String root, RoutesConfig routes) {
    String page = root + "n/{notice}/sheets";
    routes.get(page, this::show);
    routes.post(page, this::drop);
    routes.post(page + "/remove", this::remove);
    routes.post(page + "/map", this::map);
    routes.post(page + "/unmap", this::withdraw);
    routes.post(page + "/kinds", this::kinds);
  }

  private void show(Context request) throws IOException {
    NoticeFolder notice = desk.notice(request);
    desk.openAhead(notice);
    show(request, notice, List.of());
  }

  private void show(Context request, NoticeFolder notice, List<String> faults) throws IOException {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("columns", MappingProposals.columns());
    page.put("files", files(notice).stream().map(NoticeFolder::name).toList());
    page.put("faults", faults);
    page.put("known", List.of());
    try {
      page.put("known", KnownWords.of(notice));
      NoticeSettings settings = notice.settings();
      page.put("kinds", settings == null ? List.of() : settings.grouping().kinds());
      SheetMap map = SheetMap.of(notice.input(), desk.folders().templates());
      page.put("tables", map.proposals().tables().stream().map(SheetsPage::table).toList());
      page.put(
          "proposals", map.proposals().proposals().stream().map(each -> row(each, map)).toList());
      page.put("unread", map.unread());
      page.put("problems", map.proposals().problems().stream().map(Problem::toString).toList());
    } catch (InputRefused refused) {
      page.put("tables", List.of());
      page.put("proposals", List.of());
      page.put("problems", refused.problems().stream().map(Problem::toString).toList());
    }
    desk.show(request, notice, "sheets", page);
  }

  private static Map<String, Object> table(ReadTable table) {
    return Map.of(
        "name", table.source().name(),
        "saysKind", table.saysKind(),
        "kind", table.source().kind(),
        "sheets", sheets(table),
        "line", table.line(),
        "rows", table.rows(),
        "heading", table.heading(),
        "first", table.first(),
        "odd", table.odd().stream().map(SheetsPage::odd).toList());
  }

  private static Map<String, Object> odd(OddCells cells) {
    String what =
        switch (cells.kind()) {
          case RARE -> "很少见的“" + cells.value() + "”";
          case BLANK -> "空着";
          case NEAR -> "“" + cells.value() + "”，是不是“" + cells.other() + "”";
          case OUTSIDE -> "不在检查时段里的日期";
        };
    return Map.of(
        "what", "“" + cells.column() + "”：" + what,
        "cells", cells.cells(),
        "rows",
            cells.rows().stream()
                .map(row -> Map.of("line", row.line(), "cells", row.cells()))
                .toList());
  }

  private static String sheets(ReadTable table) {
    return table.sheets().stream()
        .map(sheet -> sheet == Sheet.UNITS ? "检查对象" : "问题")
        .sorted()
        .collect(Collectors.joining("和"));
  }

  private static Map<String, Object> row(Proposal proposal, SheetMap map) {
    return Map.of(
        "values", map.proposals().values().getOrDefault(proposal.column(), List.of()),
        "setting", proposal.setting().key(),
        "column", proposal.column(),
        "word", proposal.word(),
        "meanings", proposal.meanings(),
        "certain", proposal.certain(),
        "ignorable", proposal.setting() != Setting.VALUE,
        "evidence", proposal.evidence());
  }

  private static List<Path> files(NoticeFolder notice) throws IOException {
    try (Stream<Path> files = Files.list(notice.input().folder())) {
      return files
          .filter(file -> isSheet(NoticeFolder.name(file)) && Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }

  private static boolean isSheet(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return (lower.endsWith(".csv") || lower.endsWith(".xlsx"))
        && !name.startsWith("~$")
        && !name.startsWith(".");
  }

  /** A dropped file takes the place of one of its name. */
  private void drop(Context request) throws IOException, RunFailed, SQLException {
    NoticeFolder notice = desk.notice(request);
    List<String> faults = new ArrayList<>();
    for (UploadedFile file : Uploads.of(request, "files")) {
      String name = Uploads.name(file);
      if (isSheet(name)) {
        try (InputStream content = file.content()) {
          FileWriting.replace(notice.input().folder().resolve(name), content.readAllBytes());
        }
      } else {
        faults.add("“" + name + "”不是 .xlsx 或 .csv，没有放进来。请在 Excel 或 WPS 里另存为 .xlsx");
      }
    }
    if (faults.isEmpty()) {
      desk.go(request, notice, "sheets");
    } else {
      show(request, notice, faults);
      request.status(422);
    }
  }

  private void remove(Context request) throws IOException {
    NoticeFolder notice = desk.notice(request);
    String name = Forms.text(request, "file");
    for (Path file : files(notice)) {
      if (NoticeFolder.name(file).equals(name)) {
        Files.delete(file);
      }
    }
    desk.go(request, notice, "sheets");
  }

  /** Writes what was chosen: each proposal has a field of its number. */
  private void map(Context request) throws IOException, InputRefused {
    NoticeFolder notice = desk.notice(request);
    SheetMap map = SheetMap.of(notice.input(), desk.folders().templates());
    Map<Proposal, String> chosen = new LinkedHashMap<>();
    for (Proposal proposal : map.proposals().proposals()) {
      String key = proposal.setting().key() + "/" + proposal.column() + "/" + proposal.word();
      String meaning = Forms.text(request, key);
      if (meaning.equals(IGNORE) && proposal.setting() != Setting.VALUE) {
        chosen.put(ignored(proposal), "");
      } else if (!meaning.isEmpty()) {
        chosen.put(proposal, meaning);
      }
    }
    if (!chosen.isEmpty()) {
      map.write(chosen);
    }
    desk.go(request, notice, "sheets");
  }

  /** A field for each table, by its number. */
  private void kinds(Context request) throws IOException, InputRefused {
    NoticeFolder notice = desk.notice(request);
    SheetMap map = SheetMap.of(notice.input(), desk.folders().templates());
    Map<String, String> kinds = new LinkedHashMap<>();
    for (ReadTable table : map.proposals().tables()) {
      kinds.put(table.source().name(), Forms.text(request, table.source().name()));
    }
    map.writeKinds(kinds);
    desk.go(request, notice, "sheets");
  }

  private void withdraw(Context request) throws IOException, InputRefused {
    NoticeFolder notice = desk.notice(request);
    KnownWords.withdraw(notice, Forms.text(request, "word"));
    desk.go(request, notice, "sheets");
  }

  private static Proposal ignored(Proposal proposal) {
    return new Proposal(
        Setting.IGNORED, "", proposal.word(), List.of(), false, proposal.evidence());
  }
}

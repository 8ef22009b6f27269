package org.tongbao.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongbao.inspection.NoticeSettings;
import org.tongbao.intake.settings.SettingsFile;
import org.tongbao.preview.NamedValue;
import org.tongbao.problem.FileWriting;
import org.tongbao.problem.InputRefused;
import org.tongbao.problem.Place;
import org.tongbao.problem.RunFailed;
import org.tongbao.template.BlockWords;
import org.tongbao.template.BlockWords.Block;
import org.tongbao.template.TemplateSet;

/** This quarter's words: each block of the template as a text, values in it as their meanings. */
final class WordsPage {
  private final Desk desk;

  WordsPage(Desk desk) {
    this.desk = desk;
  }

  void add(String root, RoutesConfig routes) {
    routes.get(root + "n/{notice}/words", this::show);
    routes.post(root + "n/{notice}/words", this::save);
  }

  private void show(Context request) throws IOException, InputRefused, RunFailed, SQLException {
    NoticeFolder notice = desk.notice(request);
    List<NamedValue> values = desk.open(notice).values();
    PlainWords words = new PlainWords(values);
    List<Map<String, Object>> blocks = new ArrayList<>();
    for (Block block : BlockWords.of(set(notice))) {
      String own = block.own();
      Map<String, Object> shown = new LinkedHashMap<>();
      shown.put("name", block.name());
      shown.put("standard", words.printed(block.standard()));
      shown.put("own", own == null ? "" : words.shown(own));
      shown.put("changed", own != null);
      shown.put("plain", own == null || words.isPlain(own));
      blocks.add(shown);
    }
    desk.show(
        request,
        notice,
        "words",
        Map.of(
            "blocks", blocks,
            "values", words.labelled(),
            "seen", Seen.of(notice.input().words())));
  }

  private TemplateSet set(NoticeFolder notice) throws IOException, InputRefused {
    NoticeSettings settings = SettingsFile.readForSheets(notice.input().settings()).forSheets();
    return TemplateSet.read(
        desk.folders().templates(),
        settings == null ? "" : settings.basics().template(),
        notice.input().words(),
        Place.of(NoticeFolder.name(notice.input().settings())));
  }

  private void save(Context request) throws IOException, InputRefused, RunFailed, SQLException {
    NoticeFolder notice = desk.notice(request);
    Seen.require(request, notice.input().words());
    PlainWords words = new PlainWords(desk.open(notice).values());
    Map<String, String> replaced = new LinkedHashMap<>();
    for (Block block : BlockWords.of(set(notice))) {
      String text = request.formParam(block.name());
      String own = block.own();
      if (text != null && (own == null || words.isPlain(own))) {
        String source = words.source(text);
        if (!source.equals(own == null ? "" : words.source(words.shown(own)))) {
          replaced.put(block.name(), source);
        }
      }
    }
    if (!replaced.isEmpty()) {
      Path file = notice.input().words();
      String old = Files.isRegularFile(file) ? Files.readString(file) : "";
      FileWriting.replace(file, BlockWords.with(old, replaced).getBytes(StandardCharsets.UTF_8));
    }
    desk.go(request, notice, "words");
  }
}

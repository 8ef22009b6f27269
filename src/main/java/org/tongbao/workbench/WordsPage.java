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
    PlainWords words = words(notice, values);
    List<Map<String, Object>> blocks = new ArrayList<>();
    for (Block block : blocks(desk, notice)) {
      String own = block.own();
      Map<String, Object> shown = new LinkedHashMap<>();
      shown.put("name", block.name());
      shown.put("standard", words.printed(block.standard()));
      shown.put("own", own == null ? "" : words.shown(own));
      shown.put("typed", own == null ? List.of() : words.typedFigures(own));
      shown.put("plain", own == null || words.isPlain(own));
      blocks.add(shown);
    }
    desk.show(
        request,
        notice,
        "words",
        Map.of(
            "blocks",
            blocks,
            "values",
            values.isEmpty() ? List.of() : words.labelled(),
            "carried",
            BlockWords.lastPeriod(written(notice)).orElse(""),
            "seen",
            Seen.of(notice.input().words())));
  }

  /** With the values of the notice; before there is one, only with names, by which it is read. */
  static PlainWords words(NoticeFolder notice, List<NamedValue> values) throws IOException {
    NoticeSettings settings = notice.settings();
    return new PlainWords(
        values.isEmpty() && settings != null
            ? NamedValue.ofKinds(settings.grouping().kinds())
            : values);
  }

  /** The blocks of a notice's set. */
  static List<Block> blocks(Desk desk, NoticeFolder notice) throws IOException, InputRefused {
    NoticeSettings settings = notice.settings();
    TemplateSet set =
        TemplateSet.read(
            desk.folders().templates(),
            settings == null ? "" : settings.basics().template(),
            notice.input().words(),
            Place.of(NoticeFolder.name(notice.input().settings())));
    return BlockWords.of(set);
  }

  private static String written(NoticeFolder notice) throws IOException {
    Path file = notice.input().words();
    return Files.isRegularFile(file) ? Files.readString(file) : "";
  }

  private void save(Context request) throws IOException, InputRefused, RunFailed, SQLException {
    NoticeFolder notice = desk.notice(request);
    Seen.require(request, notice.input().words());
    PlainWords words = words(notice, desk.open(notice).values());
    Map<String, String> replaced = new LinkedHashMap<>();
    for (Block block : blocks(desk, notice)) {
      String text = request.formParam(block.name());
      String own = block.own();
      if (text != null && (own == null || words.isPlain(own))) {
        String source = words.source(text);
        if (!source.equals(own == null ? "" : words.source(words.shown(own)))) {
          replaced.put(block.name(), source);
        }
      }
    }
    String old = written(notice);
    boolean read = Forms.text(request, "read").equals("yes");
    String now = BlockWords.with(read ? BlockWords.asOfThisPeriod(old) : old, replaced);
    if (!now.equals(old)) {
      FileWriting.replace(notice.input().words(), now.getBytes(StandardCharsets.UTF_8));
    }
    desk.saved(request, notice, "words");
  }
}

package org.tongbao.intake.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.tongbao.inspection.Basis;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.intake.text.PlainText;
import org.tongbao.problem.Place;

/** The setting of the documents that the notice cites, each once. */
record SettingsBases(SettingsMap map) {
  /** Decrees and standards are numbered in forms of their own: 国务院令第711号, GB/T 9704-2012. */
  private static final Pattern LIKE_A_NUMBER =
      Pattern.compile(".*[〔〕\\[\\]()（）【】［］{}｛｝「」].*|.*\\d{4}年?第?\\d*号");

  /** An item is a title, or a title with a number and a short name. */
  List<Basis> read() {
    ListedNames titles = new ListedNames(Keys.BASES, map);
    List<Basis> bases = new ArrayList<>();
    for (Node node : map.list(Keys.BASES)) {
      Setting<String> title;
      SettingsMap item = null;
      if (node instanceof ScalarNode) {
        title = map.item(Keys.BASES, node);
      } else {
        item = map.nested(Keys.BASES, node, Keys.BASIS);
        title = item == null ? null : item.required(Keys.TITLE);
      }
      String number = item == null ? "" : number(item.text(Keys.CITED_NUMBER));
      String shortName = item == null ? "" : item.textOrEmpty(Keys.SHORT_TITLE);
      if (title != null) {
        titles.add(title);
        refuseWrongBrackets(title);
        bases.add(new Basis(title.value(), number, shortName));
      }
    }
    return bases;
  }

  private void refuseWrongBrackets(Setting<String> title) {
    WrittenNumber.misbracketed(title.value())
        .ifPresent(found -> refuse(found.group(), title.place()));
  }

  private String number(@Nullable Setting<String> text) {
    if (text == null) {
      return "";
    }
    boolean right = DocumentNumber.parse(text.value()).filter(number -> !number.open()).isPresent();
    if (!right && LIKE_A_NUMBER.matcher(text.value()).matches()) {
      refuse(text.value(), text.place());
    }
    return text.value();
  }

  private void refuse(String number, Place place) {
    String shown = PlainText.show(number);
    map.report(
        WrittenNumber.meant(number)
            .filter(meant -> !meant.open())
            .map(
                meant ->
                    SettingsMessage.CITED_NUMBER_MISWRITTEN.at(
                        place, shown, WrittenNumber.print(meant)))
            .orElseGet(() -> SettingsMessage.INVALID_CITED_NUMBER.at(place, shown)));
  }
}

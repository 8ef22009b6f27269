package org.tongbao.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.inspection.FurtherNotice;
import org.tongbao.inspection.FurtherNotice.Each;
import org.tongbao.inspection.FurtherNotice.Placeholder;
import org.tongbao.problem.Problem;

/** The settings of further notices from the same data. */
final class SettingsFurther {
  private static final List<String> EACH = Arrays.stream(Each.values()).map(Each::label).toList();
  private static final Pattern IN_BRACES = Pattern.compile("[{｛][^{}｛｝]*[}｝]?|[}｝]");

  private final SettingsMap map;
  private final List<Problem> problems;

  /** The line of the entry that makes each folder's notices. */
  private final Map<String, Integer> made = new HashMap<>();

  /**
   * @param map the whole settings
   * @param problems to which everything wrong with the entries is added
   */
  SettingsFurther(SettingsMap map, List<Problem> problems) {
    this.map = map;
    this.problems = problems;
  }

  /** Entries that are right in what they are of; with empty text where another part is wrong. */
  List<FurtherNotice> read() {
    List<FurtherNotice> entries = new ArrayList<>();
    for (Node node : map.list(Keys.FURTHER)) {
      SettingsMap item = map.nested(Keys.FURTHER, node, Keys.FURTHER_NOTICE);
      if (item != null) {
        Setting<String> label = item.required(Keys.EACH);
        Each each = label == null ? null : each(label);
        FurtherNotice entry = entry(item, each);
        if (each != null && label != null) {
          refuseSecond(label, entry);
          entries.add(entry);
        }
      }
    }
    return entries;
  }

  private FurtherNotice entry(SettingsMap item, @Nullable Each each) {
    int level = level(item, each);
    Set<Placeholder> known =
        each == Each.FAILING_UNIT
            ? EnumSet.of(Placeholder.NAME, Placeholder.SPONSOR)
            : EnumSet.of(Placeholder.NAME);
    Setting<String> issuer = item.text(Keys.FURTHER_ISSUER);
    if (issuer != null) {
      refuseUnknown(issuer, known);
    }
    List<Setting<String>> addressees = item.texts(Keys.FURTHER_ADDRESSEES);
    addressees.forEach(addressee -> refuseUnknown(addressee, known));
    return new FurtherNotice(
        each == null ? Each.REGION : each,
        level,
        SettingsTemplate.read(item, problems),
        issuer == null ? "" : issuer.value(),
        SettingsLists.bodies(Keys.FURTHER_ADDRESSEES, addressees, problems),
        number(item),
        firstSerial(item),
        new FurtherNotice.Places(
            item.place(item.has(Keys.LEVEL) ? Keys.LEVEL : Keys.EACH),
            item.place(Keys.TEMPLATE),
            item.place(Keys.FURTHER_NUMBER)));
  }

  private @Nullable Each each(Setting<String> label) {
    for (Each each : Each.values()) {
      if (each.label().equals(label.value())) {
        return each;
      }
    }
    problems.add(
        Problem.error(
            label.place(),
            "不能每个“" + PlainText.show(label.value()) + "”出一份通报",
            Choice.among(label.value(), EACH)));
    return null;
  }

  /** Two entries of the same would write the same files. */
  private void refuseSecond(Setting<String> label, FurtherNotice entry) {
    String what = entry.each().label() + (entry.each() == Each.REGION ? entry.level() : "");
    Integer earlier = made.putIfAbsent(what, label.place().line());
    if (earlier != null) {
      boolean region = entry.each() == Each.REGION;
      problems.add(
          Problem.error(
              label.place(),
              "“另出通报”里第"
                  + earlier
                  + "行已经每个"
                  + (region ? "第" + entry.level() + "层的" : "")
                  + label.value()
                  + "出一份，两处的文件会重名",
              region ? "请删去一处，或改写“层次”" : "请删去一处"));
    }
  }

  private int level(SettingsMap item, @Nullable Each each) {
    Setting<String> text = item.text(Keys.LEVEL);
    if (text == null) {
      return 1;
    }
    if (each != null && each != Each.REGION) {
      problems.add(Problem.error(text.place(), "“层次”只用于每个地区，这里是每个" + each.label(), "请删去“层次”"));
    } else if (!text.value().matches("[1-9]")) {
      problems.add(
          Problem.error(
              text.place(),
              "“层次”写的“" + PlainText.show(text.value()) + "”不是1至9的整数",
              "地区写成“广东省/广州市/越秀区”的，1是省，2是市，3是县；不写就是1"));
    } else {
      return Integer.parseInt(text.value());
    }
    return 1;
  }

  private String number(SettingsMap item) {
    Setting<String> text = item.text(Keys.FURTHER_NUMBER);
    if (text == null || text.value().equals(SettingsDates.OPEN)) {
      return text == null ? "" : text.value();
    }
    if (!refuseUnknown(text, EnumSet.of(Placeholder.SERIAL))) {
      return "";
    }
    String first = Placeholder.SERIAL.fill(text.value(), "1");
    Optional<DocumentNumber> number = DocumentNumber.parse(first);
    if (number.isEmpty()) {
      problems.add(
          Problem.error(
              text.place(),
              "发文字号“" + PlainText.show(text.value()) + "”不合规定",
              "应写成“机关代字〔年份〕{序号}号”，例如“" + Keys.FURTHER_NUMBER.example() + "”"));
      return "";
    }
    if (first.equals(text.value()) && !number.get().open()) {
      problems.add(
          Problem.error(
              text.place(),
              "发文字号“" + PlainText.show(text.value()) + "”里没有“{序号}”，每一份都会是同一个文号",
              "请把序号写成“{序号}”，第一份的序号写在“起始序号”里；序号没有定就不写，例如“东府办函〔2022〕号”"));
      return "";
    }
    return text.value();
  }

  private int firstSerial(SettingsMap item) {
    Setting<String> text = item.text(Keys.FIRST_SERIAL);
    if (text == null || text.value().matches("[1-9]\\d{0,5}")) {
      return text == null ? 1 : Integer.parseInt(text.value());
    }
    problems.add(
        Problem.error(
            text.place(),
            "“起始序号”写的“" + PlainText.show(text.value()) + "”不是整数",
            "请只写阿拉伯数字，例如“" + Keys.FIRST_SERIAL.example() + "”"));
    return 1;
  }

  /** Whether all that stands in braces is known here; a problem where it is not. */
  private boolean refuseUnknown(Setting<String> text, Set<Placeholder> known) {
    List<String> written = known.stream().map(Placeholder::written).toList();
    Matcher found = IN_BRACES.matcher(text.value());
    while (found.find()) {
      if (!written.contains(found.group())) {
        problems.add(
            Problem.error(
                text.place(),
                "这里不认识“" + PlainText.show(found.group()) + "”",
                Choice.among(found.group(), written) + "，花括号用半角"));
        return false;
      }
    }
    return true;
  }
}

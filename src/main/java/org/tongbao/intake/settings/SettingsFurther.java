package org.tongbao.intake.settings;

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
import org.tongbao.inspection.DerivedNoticeEntry;
import org.tongbao.inspection.DerivedNoticeEntry.Each;
import org.tongbao.inspection.DerivedNoticeEntry.Placeholder;
import org.tongbao.inspection.DocumentNumber;
import org.tongbao.intake.text.Choice;
import org.tongbao.intake.text.PlainText;
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

  /** Entries that say what they are of; with empty text, or 1, where another part is wrong. */
  List<DerivedNoticeEntry> read() {
    List<DerivedNoticeEntry> entries = new ArrayList<>();
    for (Node node : map.list(Keys.FURTHER)) {
      SettingsMap item = map.nested(Keys.FURTHER, node, Keys.FURTHER_NOTICE);
      if (item != null) {
        Setting<String> label = item.required(Keys.EACH);
        Each each = label == null ? null : each(label);
        Integer level = level(item, each);
        DerivedNoticeEntry entry = entry(item, each, level == null ? 1 : level);
        if (each != null && label != null) {
          if (level != null) { // else it may be meant for one that no other is for
            refuseSecond(label, entry);
          }
          entries.add(entry);
        }
      }
    }
    return entries;
  }

  private DerivedNoticeEntry entry(SettingsMap item, @Nullable Each each, int level) {
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
    int before = problems.size();
    Setting<String> number = item.text(Keys.FURTHER_NUMBER);
    Setting<String> serial = item.text(Keys.FIRST_SERIAL);
    if (serial != null && item.sure(Keys.FURTHER_NUMBER) && problems.size() == before) {
      refuseIdle(serial, number);
    }
    return new DerivedNoticeEntry(
        each == null ? Each.REGION : each,
        level,
        SettingsTemplate.read(item, problems),
        issuer == null ? "" : issuer.value(),
        SettingsLists.bodies(Keys.FURTHER_ADDRESSEES, addressees, problems),
        number == null ? "" : number(number),
        serial == null ? 1 : firstSerial(serial),
        new DerivedNoticeEntry.Places(
            item.place(item.has(Keys.LEVEL) ? Keys.LEVEL : Keys.EACH),
            item.place(Keys.TEMPLATE),
            item.place(Keys.FURTHER_NUMBER),
            item.place(Keys.FIRST_SERIAL)));
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
  private void refuseSecond(Setting<String> label, DerivedNoticeEntry entry) {
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

  /** 1 where there is none; null, with a problem, where it is no level. */
  private @Nullable Integer level(SettingsMap item, @Nullable Each each) {
    Setting<String> text = item.text(Keys.LEVEL);
    if (text == null) {
      return 1;
    }
    if (each != null && each != Each.REGION) {
      problems.add(Problem.error(text.place(), "“层次”只用于每个地区，这里是每个" + each.label(), "请删去“层次”"));
      return 1;
    }
    if (!text.value().matches("[1-9]")) {
      problems.add(
          Problem.error(
              text.place(),
              "“层次”写的“" + PlainText.show(text.value()) + "”不是1至9的整数",
              "地区写成“广东省/广州市/越秀区”的，1是省，2是市，3是县；不写就是1"));
      return null;
    }
    return Integer.valueOf(text.value());
  }

  /** A serial that no notice would bear. One that waits while its number is open is right. */
  private void refuseIdle(Setting<String> serial, @Nullable Setting<String> number) {
    if (number == null) {
      problems.add(
          Problem.error(
              serial.place(),
              "没有写“发文字号”，“起始序号”用不上",
              "请写，例如“" + Keys.FURTHER_NUMBER.example() + "”，或删去“起始序号”"));
    } else if (DocumentNumber.parse(number.value()).filter(DocumentNumber::open).isPresent()) {
      problems.add(
          Problem.error(
              serial.place(),
              "发文字号“" + PlainText.show(number.value()) + "”里没有“{序号}”，“起始序号”用不上",
              "请把序号写成“{序号}”，或删去“起始序号”"));
    }
  }

  private String number(Setting<String> text) {
    String written = text.value();
    if (written.equals(SettingsDates.OPEN)) {
      return written;
    }
    if (!refuseUnknown(text, EnumSet.of(Placeholder.SERIAL))) {
      return "";
    }
    boolean counted = written.contains(Placeholder.SERIAL.written());
    Optional<DocumentNumber> number = DocumentNumber.parse(Placeholder.SERIAL.fill(written, "1"));
    if (number.isEmpty() || (counted && !countsUp(number.get(), written))) {
      problems.add(
          Problem.error(
              text.place(),
              "发文字号“" + PlainText.show(written) + "”不合规定",
              "应写成“机关代字〔年份〕{序号}号”，例如“" + Keys.FURTHER_NUMBER.example() + "”"));
      return "";
    }
    if (!counted && !number.get().open()) {
      problems.add(
          Problem.error(
              text.place(),
              "发文字号“" + PlainText.show(written) + "”里没有“{序号}”，每一份都会是同一个文号",
              "请把序号写成“{序号}”，第一份的序号写在“起始序号”里；序号没有定就不写，例如“东府办函〔2022〕号”"));
      return "";
    }
    return written;
  }

  /** Whether {序号} is the whole serial and nothing else: in the year, or behind a 1, it is not. */
  private static boolean countsUp(DocumentNumber first, String written) {
    DocumentNumber second = new DocumentNumber(first.organCode(), first.year(), 2);
    return DocumentNumber.parse(Placeholder.SERIAL.fill(written, "2"))
        .filter(second::equals)
        .isPresent();
  }

  private int firstSerial(Setting<String> text) {
    if (text.value().matches("[1-9]\\d{0,5}")) {
      return Integer.parseInt(text.value());
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

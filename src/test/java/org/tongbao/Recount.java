package org.tongbao;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Counts once more what a notice prints, from its sheets and the .docx alone. Of the program it
 * knows nothing, and uses nothing: {@code java Recount.java INPUT FILE.docx} runs it by itself.
 */
final class Recount {
  private static final int USUAL_PASS_LINE = 60;
  private static final List<String> MEASURES = List.of("在运行", "检查数", "合格数", "不合格数", "合格率");
  private static final List<String> NAME_HEADS = List.of("地区（部门）", "地区", "部门", "平台", "级别");

  private final List<Map<String, String>> units;
  private final List<Map<String, String>> findings;
  private final double passLine;
  private final Set<String> kinds = new LinkedHashSet<>();
  private final Map<Map<String, String>, List<Map<String, String>>> found = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();

  private Recount(Path input) throws IOException {
    units = rows(input.resolve("units.csv"));
    findings = rows(input.resolve("findings.csv"));
    Matcher line =
        Pattern.compile("(?m)^合格线\\s*:\\s*(\\d+(?:\\.\\d+)?)")
            .matcher(text(input.resolve("notice.yaml")));
    passLine = line.find() ? Double.parseDouble(line.group(1)) : USUAL_PASS_LINE;
    units.forEach(unit -> kinds.add(of(unit, "类别")));
    for (Map<String, String> finding : findings) {
      units.stream()
          .filter(unit -> isOf(finding, unit))
          .forEach(unit -> found.computeIfAbsent(unit, none -> new ArrayList<>()).add(finding));
    }
  }

  /** Prints what does not agree; ends with 1 when anything does not. */
  public static void main(String[] arguments) throws Exception {
    List<String> wrong = check(Path.of(arguments[0]), Path.of(arguments[1]));
    wrong.forEach(System.out::println);
    System.exit(wrong.isEmpty() ? 0 : 1);
  }

  /** What the document prints otherwise than the sheets give it; empty when all is right. */
  static List<String> check(Path input, Path document) throws IOException {
    Recount recount = new Recount(input);
    recount.judge(blocks(document));
    return recount.wrong;
  }

  // --- the sheets ---

  private static String text(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, Charset.forName("GB18030"));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** RFC 4180, and blank lines passed over. */
  private static List<Map<String, String>> rows(Path file) throws IOException {
    List<List<String>> records = new ArrayList<>();
    List<String> record = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    String text = text(file);
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (quoted) {
        if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          cell.append(c);
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == '\n' || c == '\r') {
        record.add(cell.toString().strip());
        cell.setLength(0);
        if (c != ',') {
          if (record.stream().anyMatch(value -> !value.isEmpty())) {
            records.add(record);
          }
          record = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 1; i < records.size(); i++) {
      Map<String, String> row = new LinkedHashMap<>();
      row.put("#", String.valueOf(i)); // two rows may say the same
      for (int column = 0; column < records.get(0).size(); column++) {
        String value = column < records.get(i).size() ? records.get(i).get(column) : "";
        row.put(records.get(0).get(column), value);
      }
      rows.add(row);
    }
    return rows;
  }

  private static String of(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private static boolean isOf(Map<String, String> finding, Map<String, String> unit) {
    if (!of(finding, "网站标识码").isEmpty()) {
      return of(finding, "网站标识码").equalsIgnoreCase(of(unit, "网站标识码"));
    }
    return !of(finding, "名称").isEmpty()
        && of(finding, "名称").equals(of(unit, "名称"))
        && (of(finding, "类别").isEmpty() || of(finding, "类别").equals(of(unit, "类别")))
        && (of(finding, "平台").isEmpty() || of(finding, "平台").equals(of(unit, "平台")));
  }

  private boolean isChecked(Map<String, String> unit) {
    return !of(unit, "检查").equals("否");
  }

  private boolean isFailed(Map<String, String> unit) {
    boolean veto =
        found.getOrDefault(unit, List.of()).stream().anyMatch(f -> of(f, "严重程度").equals("单项否决"));
    boolean low = !of(unit, "得分").isEmpty() && Double.parseDouble(of(unit, "得分")) < passLine;
    return isChecked(unit) && (veto || low);
  }

  private static boolean isListed(Map<String, String> finding) {
    return of(finding, "列入名单").isEmpty()
        ? of(finding, "严重程度").equals("单项否决")
        : of(finding, "列入名单").equals("是");
  }

  /** What is counted of some units, as it is printed. */
  private Map<String, String> counts(String kind, Predicate<Map<String, String>> which) {
    List<Map<String, String>> mine =
        units.stream().filter(unit -> of(unit, "类别").equals(kind) && which.test(unit)).toList();
    long checked = mine.stream().filter(this::isChecked).count();
    long failed = mine.stream().filter(this::isFailed).count();
    return Map.of(
        "在运行", String.valueOf(mine.size()),
        "检查数", String.valueOf(checked),
        "合格数", String.valueOf(checked - failed),
        "不合格数", String.valueOf(failed),
        "合格率", rate(checked - failed, checked, 2));
  }

  /** Half up, but 100% only where all passed and 0% only where none did. */
  private static String rate(long passed, long checked, int digits) {
    if (checked == 0) {
      return "—";
    }
    if (passed == checked) {
      return "100%";
    }
    BigDecimal rate =
        BigDecimal.valueOf(passed * 100)
            .divide(BigDecimal.valueOf(checked), digits, RoundingMode.HALF_UP);
    BigDecimal step = BigDecimal.ONE.movePointLeft(digits);
    BigDecimal most = BigDecimal.valueOf(100).subtract(step);
    BigDecimal printed = rate.min(most);
    if (passed > 0) {
      printed = printed.max(step);
    }
    return passed == 0 ? "0%" : printed.setScale(digits, RoundingMode.HALF_UP) + "%";
  }

  // --- the document ---

  /** A paragraph: a row of one cell; or a table. */
  private record Block(String paragraph, List<List<String>> table) {}

  private static List<Block> blocks(Path document) throws IOException {
    List<Block> blocks = new ArrayList<>();
    try (ZipFile zip = new ZipFile(document.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
      XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
      StringBuilder text = new StringBuilder();
      List<List<String>> table = new ArrayList<>();
      boolean inTable = false;
      int span = 1;
      while (xml.hasNext()) {
        int event = xml.next();
        String name = xml.hasName() ? xml.getLocalName() : "";
        if (event == XMLStreamConstants.START_ELEMENT) {
          switch (name) {
            case "tbl" -> {
              table = new ArrayList<>();
              inTable = true;
            }
            case "tr" -> table.add(new ArrayList<>());
            case "tc" -> {
              text.setLength(0);
              span = 1;
            }
            case "gridSpan" -> span = Integer.parseInt(xml.getAttributeValue(0));
            case "p" -> {
              if (!inTable) {
                text.setLength(0);
              }
            }
            case "t" -> text.append(xml.getElementText());
            default -> {}
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          switch (name) {
            case "tc" -> {
              for (int i = 0; i < span; i++) {
                table.get(table.size() - 1).add(text.toString().strip());
              }
            }
            case "tbl" -> {
              blocks.add(new Block("", table));
              inTable = false;
            }
            case "p" -> {
              if (!inTable) {
                blocks.add(new Block(text.toString().strip(), List.of()));
              }
            }
            default -> {}
          }
        }
      }
      return blocks;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void judge(List<Block> blocks) {
    String context = "";
    int listed = 0;
    for (Block block : blocks) {
      if (!block.table.isEmpty()) {
        listed += table(block.table, context);
      } else if (!block.paragraph.isEmpty()) {
        context = kindIn(block.paragraph, context);
        prose(block.paragraph, context);
      }
    }
    named(blocks);
    long due =
        units.stream()
            .filter(u -> found.getOrDefault(u, List.of()).stream().anyMatch(Recount::isListed))
            .count();
    if (listed > 0 && listed != due) {
      wrong.add("listed: printed " + listed + ", counted " + due);
    }
  }

  /** The last kind that a text names; of kinds that contain each other the longest. */
  private String kindIn(String text, String otherwise) {
    String last = otherwise;
    int at = -1;
    for (String kind : kinds) {
      int here = text.lastIndexOf(kind);
      if (here > at || (here == at && here >= 0 && kind.length() > last.length())) {
        at = here;
        last = kind;
      }
    }
    return last;
  }

  /** Judges a table of counts; gives the rows of a list of named units. */
  private int table(List<List<String>> rows, String context) {
    int heads = rows.get(0).stream().anyMatch(MEASURES::contains) ? 1 : 2;
    List<String> head = rows.get(heads - 1);
    if (rows.get(0).contains("存在问题")) {
      boolean register = rows.get(0).contains("平台"); // all of a kind, with or without a problem
      return register ? 0 : rows.size() - 1;
    }
    if (rows.size() <= heads || head.stream().noneMatch(MEASURES::contains)) {
      return 0;
    }
    int name = -1;
    for (int column = 0; column < head.size() && name < 0; column++) {
      name = NAME_HEADS.contains(rows.get(0).get(column)) ? column : -1;
    }
    String group = "";
    for (List<String> row : rows.subList(heads, rows.size())) {
      group = name < 0 || row.get(name).isEmpty() ? group : row.get(name);
      int kindColumn = rows.get(0).indexOf("类别");
      for (int column = 0; column < head.size(); column++) {
        if (MEASURES.contains(head.get(column))) {
          String above = rows.get(0).get(column);
          String kind =
              kindColumn >= 0 ? row.get(kindColumn) : kinds.contains(above) ? above : context;
          compare(kind, group, head.get(column), row.get(column));
        }
      }
    }
    return 0;
  }

  private void compare(String kind, String group, String measure, String printed) {
    Predicate<Map<String, String>> which =
        group.equals("合计")
            ? unit -> true
            : unit ->
                List.of("地区", "部门", "平台", "级别").stream()
                    .anyMatch(column -> isGroup(of(unit, column), group));
    String counted = of(counts(kind, which), measure);
    if (!counted.equals(printed)) {
      wrong.add(
          kind + " " + group + " " + measure + ": printed " + printed + ", counted " + counted);
    }
  }

  /** A sheet may say 广州 for 广州市. */
  private static boolean isGroup(String value, String group) {
    return value.equals(group)
        || (value.length() >= 2 && group.startsWith(value) && group.length() == value.length() + 1);
  }

  // --- the text ---

  private void prose(String text, String context) {
    for (String kind : kinds) {
      Map<String, String> counts = counts(kind, unit -> true);
      each(
          Pattern.quote(kind) + "(?:共)?(\\d+)[家个]",
          text,
          number -> List.of(of(counts, "在运行"), of(counts, "检查数"), ofLevel(kind)));
    }
    Map<String, String> counts = counts(context, unit -> true);
    each("[；，。]合格(\\d+)[家个]", text, number -> List.of(of(counts, "合格数")));
    each("，不合格(\\d+)[家个]", text, number -> List.of(of(counts, "不合格数")));
    each("，检查(\\d+)[家个]|抽查(\\d+)[家个]", text, number -> List.of(of(counts, "检查数")));
    each("，合格率(\\d+(?:\\.\\d+)?%)", text, number -> rates(context, number));
    Matcher list = Pattern.compile("。其中，([^。，]+)等(\\d+)个").matcher(text);
    while (list.find()) {
      Collection<String> names = Arrays.asList(list.group(1).split("、"));
      if (names.size() != Integer.parseInt(list.group(2))) {
        wrong.add("list: " + names.size() + " names, printed " + list.group(2));
      }
      for (String name : names) {
        Predicate<Map<String, String>> ofIt =
            unit -> isGroup(name, of(unit, "地区")) || of(unit, "地区").equals(name);
        if (!of(counts(context, ofIt), "合格率").equals("100%")) {
          wrong.add(name + " is not at 100%");
        }
      }
    }
  }

  /** A level may be called like a kind. */
  private String ofLevel(String name) {
    return String.valueOf(
        units.stream().filter(u -> of(u, "级别").equals(name) && isChecked(u)).count());
  }

  private List<String> rates(String kind, String printed) {
    List<Map<String, String>> mine =
        units.stream().filter(unit -> of(unit, "类别").equals(kind) && isChecked(unit)).toList();
    long failed = mine.stream().filter(this::isFailed).count();
    int digits = printed.contains(".") ? printed.length() - printed.indexOf('.') - 2 : 2;
    return List.of(rate(mine.size() - failed, mine.size(), digits));
  }

  private void each(String pattern, String text, Function<String, List<String>> right) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      String printed = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      if (!right.apply(printed).contains(printed)) {
        wrong.add(
            matcher.group()
                + ": printed "
                + printed
                + ", counted "
                + new TreeSet<>(right.apply(printed)));
      }
    }
  }

  /** Every unit that is to be named is named, and its problem is told. */
  private void named(List<Block> blocks) {
    StringBuilder all = new StringBuilder();
    blocks.forEach(block -> all.append(block.paragraph).append(block.table));
    String text = all.toString();
    for (Map<String, String> finding : findings) {
      String problem = of(finding, "正文表述").isEmpty() ? of(finding, "存在问题") : of(finding, "正文表述");
      if (!of(finding, "正文点名").equals("否") && !text.contains(problem)) {
        wrong.add("not told: " + problem);
      }
    }
    found.forEach(
        (unit, its) -> {
          boolean listed = its.stream().anyMatch(Recount::isListed);
          if (listed && !text.contains(of(unit, "名称"))) {
            wrong.add("not listed: " + of(unit, "名称"));
          }
        });
  }
}

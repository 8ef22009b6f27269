package org.tongbao.lint.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.regex.Pattern;

/**
 * Finds the role of each paragraph from its text, place and formatting. Style names do not help, as
 * every office has its own. Three paragraphs wait, as a signature is recognised by the date below
 * it.
 */
final class RoleFinder implements Listener {
  private static final int AHEAD = 3;

  private static final Pattern MARK =
      Pattern.compile(
          "(?:.{2,20}[〔\\[（(]\\d{4}[〕\\]）)]\\d+号)?附[件表]\\s*[0-9一二三四五六七八九十]{0,3}[:：.．、]?");
  private static final Pattern NOTE = Pattern.compile("附件\\s*[:：].+", Pattern.DOTALL);
  private static final Pattern NOTE_NEXT =
      Pattern.compile("(?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[.．、,，]?\\s*\\S.*", Pattern.DOTALL);
  private static final Pattern REMARK =
      Pattern.compile("[（(](?:此件|本件|此文|主动公开|依申请公开|不予公开|联系人|联系方式|发至)[^。]{0,80}[）)]");
  private static final Pattern PRINTED = Pattern.compile(".*\\d{4}年\\d{1,2}月\\d{1,2}日\\s*印?发?");

  private final Listener listener;
  private final Deque<Paragraph> waiting = new ArrayDeque<>();
  private final HeadRoles head = new HeadRoles();

  private String part = "正文";
  private int paragraphs;
  private int tables;
  private int countedTable;
  private boolean titled;
  private Role last = Role.HEAD;

  RoleFinder(Listener listener) {
    this.listener = listener;
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    waiting.add(paragraph);
    if (waiting.size() > AHEAD) {
      next(false);
    }
  }

  @Override
  public void cell(Paragraph cell) {
    flush(true);
    Role role = cellRole(cell.words());
    if (role != Role.TABLE_CELL && cell.spot().table() != countedTable) {
      part = "版记"; // no attachment's table
      tables = 0;
      paragraphs = 0;
      titled = true;
    }
    listener.cell(cell.as(role, inPart(cell.spot())));
  }

  @Override
  public void row(TableRow row) {
    flush(true);
    head.table();
    inPart(row.spot());
    listener.row(row.in(part, tables));
  }

  /** Does not flush, as a hidden paragraph may stand between a signature and its date. */
  @Override
  public void unseen(Unseen kind, String words, Spot spot) {
    boolean inTable = spot.table() > 0;
    if (inTable) {
      flush();
    }
    int before = paragraphs + waiting.size();
    listener.unseen(kind, words, inTable ? inPart(spot) : new Spot(part, before, 0, 0, 0));
  }

  @Override
  public void chart(Chart chart, Spot spot) {
    flush();
    listener.chart(chart, Spot.of(part + "的图"));
  }

  @Override
  public void section(Section section) {
    flush();
    listener.section(section);
  }

  /** Passes on the paragraphs that still wait. */
  void flush() {
    flush(false);
  }

  private void flush(boolean aboveTable) {
    while (!waiting.isEmpty()) {
      next(aboveTable && waiting.size() == 1);
    }
  }

  private Spot inPart(Spot spot) {
    if (spot.table() != countedTable) {
      countedTable = spot.table();
      tables++;
    }
    return new Spot(part, 0, tables, spot.row(), spot.column());
  }

  /** 版记 is often set as a table. */
  private static Role cellRole(String words) {
    if (words.startsWith("抄送：") || words.startsWith("抄送:")) {
      return Role.COPIES;
    }
    return words.endsWith("印发") && PRINTED.matcher(words).matches()
        ? Role.PRINTED
        : Role.TABLE_CELL;
  }

  private void next(boolean aboveTable) {
    Paragraph paragraph = waiting.remove();
    Role role = head.open() ? head.role(paragraph, waiting.peek()) : Role.BODY;
    if (role == Role.BODY) {
      role = part.equals("正文") ? text(paragraph) : attachment(paragraph);
    }
    if (role == Role.ATTACHMENT_MARK) {
      part =
          Words.close(paragraph.words()).replaceFirst("^.*号(?=附)", "").replaceFirst("[:：.．、]$", "");
      paragraphs = 0;
      tables = 0;
      titled = false;
    }
    if (aboveTable && paragraph.formatting().centred() && role.isProse()) {
      role = Role.TABLE_CAPTION;
    }
    last = role;
    listener.paragraph(paragraph.as(role, new Spot(part, ++paragraphs, 0, 0, 0)));
  }

  private Role text(Paragraph paragraph) {
    String words = paragraph.words();
    if (isMark(paragraph)) {
      return Role.ATTACHMENT_MARK;
    }
    if (NOTE.matcher(words).matches() && !words.endsWith("。")) {
      return Role.ATTACHMENT_NOTE;
    }
    boolean noting = last == Role.ATTACHMENT_NOTE || last == Role.ATTACHMENT_NOTE_NEXT;
    if (noting && NOTE_NEXT.matcher(words).matches() && !Words.isDate(words)) {
      return Role.ATTACHMENT_NOTE_NEXT;
    }
    if (Words.isDate(words) && last != Role.DATE) {
      return Role.DATE;
    }
    if (signsBelow(paragraph)) {
      return Role.ISSUER;
    }
    if (REMARK.matcher(words).matches()) {
      return Role.REMARK;
    }
    if (last == Role.DATE
        && (words.startsWith("（") || words.startsWith("(") || words.contains("公开"))) {
      return Role.REMARK;
    }
    if (words.startsWith("抄送：") || words.startsWith("抄送:")) {
      return Role.COPIES;
    }
    if (last == Role.COPIES || last == Role.DATE || last == Role.REMARK || last == Role.PRINTED) {
      return PRINTED.matcher(words).matches() ? Role.PRINTED : Role.BODY;
    }
    if (isNote(words)) {
      return Role.TABLE_NOTE;
    }
    return isHeading(words) ? Role.HEADING : Role.BODY;
  }

  private static boolean isNote(String words) {
    return words.matches("(?s)注[:：0-9].*");
  }

  private Role attachment(Paragraph paragraph) {
    String words = paragraph.words();
    if (isMark(paragraph)) {
      return Role.ATTACHMENT_MARK;
    }
    if (!titled) {
      titled = true;
      return Role.ATTACHMENT_TITLE;
    }
    if (last == Role.ATTACHMENT_TITLE && paragraph.formatting().centred()) {
      boolean bracketed = words.matches("[（(].*[）)]");
      return bracketed ? Role.ATTACHMENT_SUBTITLE : Role.ATTACHMENT_TITLE;
    }
    if (words.startsWith("抄送：")) {
      return Role.COPIES;
    }
    if (words.endsWith("印发") && PRINTED.matcher(words).matches()) {
      return Role.PRINTED;
    }
    return isNote(words) ? Role.TABLE_NOTE : Role.ATTACHMENT_BODY;
  }

  private static boolean isMark(Paragraph paragraph) {
    return MARK.matcher(paragraph.words()).matches();
  }

  /** Whether this is a short line without an end mark above the date or above another such line. */
  private boolean signsBelow(Paragraph paragraph) {
    if (!isName(paragraph.words())) {
      return false;
    }
    Iterator<Paragraph> ahead = waiting.iterator();
    while (ahead.hasNext()) {
      String words = ahead.next().words();
      if (Words.isDate(words)) {
        return true;
      }
      if (!isName(words)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isName(String words) {
    return words.length() >= 2
        && words.length() <= 60
        && !words.matches("(?s).*[。；：，,;:.]$|.*[，。；].*|[一二三四五六七八九十]+、.*|[（(].*");
  }

  /** Whether the text is a heading and nothing else. */
  private static boolean isHeading(String words) {
    if (HeadingMark.of(words) == null) {
      return false;
    }
    if (words.matches("[一二三四五六七八九十]{1,3}、[^，。；：]{2,16}：")) {
      return true; // a heading with a colon too many
    }
    int stop = words.indexOf('。');
    return (stop < 0 || stop == words.length() - 1)
        && words.length() <= 60
        && !words.matches("(?s).*[；：]$");
  }
}

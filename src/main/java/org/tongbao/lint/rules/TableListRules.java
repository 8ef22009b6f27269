package org.tongbao.lint.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongbao.lint.docx.TableRow;
import org.tongbao.lint.docx.Words;
import org.tongbao.lint.rules.TableColumns.Column;

/** Names, codes and parts in the rows of a table. */
final class TableListRules {
  private TableListRules() {}

  /** Only a warning, as a list may have two rows of one unit. */
  static final class Repeated extends PlainRows {
    /** A longer table fills the memory. */
    private static final int MOST = 5_000;

    private static final Pattern NAME =
        Pattern.compile(".*(?:网站|新媒体|账号|栏目[）)]?|单位)名称|名称|地区.*|部门.*|乡镇.*|县（市、区）");
    private static final Pattern SORT = Pattern.compile(".*平台|类别|级别|批次|类型");

    private final Set<String> known = new HashSet<>();
    private final List<Integer> columns = new ArrayList<>();

    @Override
    void begin(TableRow head) {
      known.clear();
      columns.clear();
      for (int i = 0; i < head.cells().size(); i++) {
        String words = table.headOf(i);
        if (!head.merged() && words.length() > 1 && head.cells().indexOf(head.cell(i)) < i) {
          report(head, LintMessage.HEAD_TWICE, words);
        }
        boolean first = columns.isEmpty() && NAME.matcher(words).matches();
        boolean more = !columns.isEmpty() && SORT.matcher(words).matches();
        if (first || more) {
          columns.add(i);
        }
      }
    }

    @Override
    void check(TableRow row) {
      Long serial = table.count(row, Column.SERIAL);
      boolean counted = serial != null || table.count(row, Column.CHECKED) != null;
      String name = columns.isEmpty() ? "" : Words.close(row.cell(columns.get(0)));
      if (!counted || name.length() < 2 || known.size() >= MOST) {
        return;
      }
      if (serial != null && serial == 1) {
        known.clear(); // each group begins at 1
      }
      StringBuilder key = new StringBuilder();
      columns.forEach(column -> key.append(Words.close(row.cell(column))).append('\t'));
      if (!known.add(key.toString())) {
        report(row, LintMessage.TABLE_NAME_TWICE, name);
      }
    }
  }

  /** Cells that look like a code, but are none. */
  static final class SiteCode extends PlainRows {
    private static final Pattern CODE = Pattern.compile("\\d{10}|N\\d{9}|bm\\d{8}");
    private static final Pattern MEANT = Pattern.compile("[0-9A-Za-zＡ-Ｚ０-９]{6,}");

    private int column = -1;

    @Override
    void begin(TableRow head) {
      column = -1;
      for (int i = 0; i < head.cells().size(); i++) {
        column = table.headOf(i).matches("(?:网站)?标识码") ? i : column;
      }
    }

    @Override
    void check(TableRow row) {
      String cell = Words.close(row.cell(column));
      if (MEANT.matcher(cell).matches() && !CODE.matcher(cell).matches()) {
        report(row, LintMessage.WRONG_SITE_CODE, cell);
      }
    }
  }

  /** Columns that divide what a column before them counts: 收到, 按时办结, 超时办结. */
  private abstract static class Parts extends PlainRows {
    private static final Pattern WHOLE =
        Pattern.compile(
            "(?:共|应)?(?:收到|受理|接收|转办|交办|下发|发现)(?:的|问题|留言|网民留言|信件|来信|投诉|整改通知)*(?:总?数|数量|件数|条数)?");
    private static final Pattern LATE = Pattern.compile("(?:超时|超期|逾期|未按时|未按期)(.+)");
    private static final Pattern NOT = Pattern.compile("未(.+)");
    private static final Pattern OPEN = Pattern.compile("在办.*|正在.*|办理中.*");

    private int whole = -1;
    private final List<Integer> parts = new ArrayList<>();
    private boolean divided;

    @Override
    final void begin(TableRow head) {
      whole = -1;
      parts.clear();
      divided = false;
      List<String> heads = new ArrayList<>();
      for (int i = 0; i < head.cells().size(); i++) {
        heads.add(table.headOf(i).replaceFirst("[（(][家个条件次项篇][）)]$", ""));
      }
      for (int i = 0; i < heads.size(); i++) {
        if (whole < 0 && WHOLE.matcher(heads.get(i)).matches()) {
          whole = i;
        } else if (whole >= 0) {
          add(heads, i);
        }
      }
    }

    /** Adds a column and its opposite, where both stand after the whole. */
    private void add(List<String> heads, int column) {
      Matcher late = LATE.matcher(heads.get(column));
      Matcher not = NOT.matcher(heads.get(column));
      if (!parts.isEmpty()) {
        if (not.matches() || OPEN.matcher(heads.get(column)).matches()) {
          parts.add(column);
          divided = true;
        }
      } else if (late.matches()) {
        pair(heads, column, "(?:按时|按期|及时|限时)" + Pattern.quote(late.group(1)));
      } else if (not.matches()) {
        pair(heads, column, "已?" + Pattern.quote(not.group(1)));
        divided = !parts.isEmpty();
      }
    }

    private void pair(List<String> heads, int column, String opposite) {
      for (int i = whole + 1; i < heads.size(); i++) {
        if (i != column && heads.get(i).matches(opposite)) {
          parts.add(i);
          parts.add(column);
          return;
        }
      }
    }

    @Override
    final void check(TableRow row) {
      Long all = parts.isEmpty() ? null : TableColumns.whole(row.cell(whole));
      long sum = 0;
      for (int part : parts) {
        Long value = TableColumns.whole(row.cell(part));
        if (value == null) {
          return;
        }
        sum += value;
      }
      if (all != null && sum != all) {
        found(row, table.headOf(whole), all, sum, divided || sum > all);
      }
    }

    abstract void found(TableRow row, String head, long all, long sum, boolean certain);
  }

  static final class PartsSum extends Parts {
    @Override
    void found(TableRow row, String head, long all, long sum, boolean certain) {
      if (certain) {
        report(row, LintMessage.WRONG_TABLE_PARTS, sum, head, all);
      }
    }
  }

  static final class PartsOpen extends Parts {
    @Override
    void found(TableRow row, String head, long all, long sum, boolean certain) {
      if (!certain) {
        report(row, LintMessage.OPEN_TABLE_PARTS, sum, head, all);
      }
    }
  }
}

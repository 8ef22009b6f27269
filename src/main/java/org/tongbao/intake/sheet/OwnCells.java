package org.tongbao.intake.sheet;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.inspection.OwnColumn;
import org.tongbao.inspection.OwnValue;
import org.tongbao.intake.text.PlainText;
import org.tongbao.intake.text.WrittenDate;
import org.tongbao.intake.text.WrittenFigure;

/** Reads the cells of own columns, in a row of either sheet. */
final class OwnCells {
  /** In characters, all texts of a row together: what a database stores in one value. */
  private static final int LONGEST = 500_000;

  private OwnCells() {}

  /** What the cells hold, by the names of their columns; an empty cell has no entry. */
  static Map<String, OwnValue> of(Cells cells, GroupOrders orders) {
    if (cells.own().isEmpty()) {
      return Map.of();
    }
    Map<String, OwnValue> values = new HashMap<>();
    int length = 0;
    for (SheetHead.Own own : cells.own()) {
      String text = cells.text(own);
      OwnValue value = text == null ? null : value(cells, own, text, orders);
      if (value != null) {
        values.put(own.column().name(), value);
        length += value instanceof OwnValue.Text words ? words.value().length() : 0;
      }
    }
    if (length > LONGEST) {
      cells.error(SheetMessage.OWN_TEXTS_TOO_LONG, length, LONGEST);
    }
    return values;
  }

  /** Null where the cell is empty, and with a problem where it says anything else. */
  private static @Nullable OwnValue value(
      Cells cells, SheetHead.Own own, String text, GroupOrders orders) {
    boolean optional = own.column().optional();
    boolean isText = own.column().type() == OwnColumn.Type.TEXT;
    if (text.isEmpty()) {
      if (!optional) {
        cells.empty(own);
      }
      return null;
    }
    if (optional && !isText && UnitRows.DASH.matcher(text).matches()) {
      return null; // what offices write in a cell that they leave empty
    }
    if (!isText && text.equals(NextUnits.OPEN)) {
      cells.error(own, SheetMessage.OPEN_CELL);
      return null;
    }
    return switch (own.column().type()) {
      case NUMBER -> number(cells, own, text);
      case TEXT -> text(cells, own, text, orders);
      case DATE -> date(cells, own, text);
      case YES_NO -> yesOrNo(cells, own, text);
    };
  }

  private static @Nullable OwnValue number(Cells cells, SheetHead.Own own, String text) {
    WrittenFigure written = WrittenFigure.parse(text, own.column().unit());
    if (written.fault() != null) {
      cells.error(own, Cells.fault(written.fault()), PlainText.show(text));
    }
    return written.value() == null ? null : new OwnValue.Number(written.value());
  }

  private static @Nullable OwnValue text(
      Cells cells, SheetHead.Own own, String text, GroupOrders orders) {
    if (text.equals(NextUnits.OPEN)) {
      cells.error(own, SheetMessage.OPEN_OWN_CELL, text);
      return null;
    }
    return new OwnValue.Text(orders.standard(cells, own, text));
  }

  private static @Nullable OwnValue date(Cells cells, SheetHead.Own own, String text) {
    WrittenDate written = WrittenDate.parse(text);
    if (written.fault() != null) {
      cells.error(own, Cells.fault(written.fault(), text), PlainText.show(text));
    }
    return written.date() == null ? null : new OwnValue.Date(written.date());
  }

  private static @Nullable OwnValue yesOrNo(Cells cells, SheetHead.Own own, String text) {
    if (!text.equals("是") && !text.equals("否")) {
      cells.error(own, SheetMessage.NOT_YES_OR_NO_IN_OWN_CELL, PlainText.show(text));
      return null;
    }
    return new OwnValue.YesNo(text.equals("是"));
  }
}

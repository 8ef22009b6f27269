package org.tongbao.intake.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tongbao.opc.ZippedParts;

/** The number formats of a workbook's cells. */
final class CellFormats {
  /** Excel allows 65,490. */
  private static final int MOST = 1_000_000;

  /** The elements that are read, within each other. */
  private static final int DEEPEST = 4;

  private final Map<String, String> codes = new HashMap<>();
  private final Set<String> contradicted = new HashSet<>();
  private final Map<String, NumberFormat> parsed = new HashMap<>();
  private final Map<String, NumberFormat> uncertain = new HashMap<>();
  private final List<NumberFormat> styles = new ArrayList<>();

  /** Formats that change what they show of a cell under a condition, by their position. */
  private final Set<Integer> conditional = new HashSet<>();

  private int differences;

  /** The fonts that strike through, and the styles with one of them, by their positions. */
  private final BitSet struckFonts = new BitSet();

  private final BitSet struckStyles = new BitSet();
  private int fonts;

  /** The formats of a workbook without styles: every cell is shown as it is. */
  CellFormats() {
    parsed.put("General", NumberFormat.GENERAL);
  }

  /** Adds what the part of a workbook's styles says. */
  void read(ZippedParts zip, String name) throws IOException, XMLStreamException {
    try (WorkbookPart part = WorkbookPart.open(zip, name, "styleSheet")) {
      String group = "";
      while (part.nextWithin(1)) {
        if (part.depth() == 2) {
          group = part.name();
        } else if (part.depth() <= DEEPEST) {
          if (styles.size() + codes.size() > MOST) {
            throw new WorkbookPackage.TooLarge();
          }
          element(part, group + "/".repeat(part.depth() - 2) + part.name());
        }
      }
    }
  }

  private void element(WorkbookPart part, String path) throws XMLStreamException {
    switch (path) {
      case "numFmts/numFmt" -> {
        String id = String.valueOf(part.attribute("numFmtId"));
        String code = String.valueOf(part.attribute("formatCode"));
        String other = codes.put(id, code);
        if (other != null && !other.equals(code)) {
          contradicted.add(id);
        }
      }
      case "fonts/font" -> fonts++;
      case "fonts//strike" -> struckFonts.set(fonts - 1, !part.isFalse("val"));
      case "cellXfs/xf" -> {
        Integer font = part.number("fontId", MOST);
        struckStyles.set(styles.size(), struckFonts.get(font == null ? 0 : font));
        styles.add(format(Objects.requireNonNullElse(part.attribute("numFmtId"), "0")));
      }
      case "dxfs/dxf" -> differences++;
      case "dxfs//numFmt" -> conditional.add(differences - 1);
      default -> {}
    }
  }

  private NumberFormat format(String id) {
    String own = codes.get(id);
    if (own == null) {
      String local = BuiltInFormats.local(id);
      return local == null ? uncertain("内置格式" + id) : parsed(local);
    }
    String builtIn = BuiltInFormats.code(id);
    return contradicted.contains(id) || (builtIn != null && !same(own, builtIn))
        ? uncertain(own)
        : parsed(own);
  }

  /** Programs differ in whether a format of the standard can be replaced. */
  private boolean same(String own, String builtIn) {
    return own.equalsIgnoreCase(builtIn)
        || (parsed(own).isWholeDate() && parsed(builtIn).isWholeDate());
  }

  private NumberFormat parsed(String code) {
    return parsed.computeIfAbsent(code, NumberFormat::parse);
  }

  private NumberFormat uncertain(String name) {
    return uncertain.computeIfAbsent(name, NumberFormat::uncertain);
  }

  /** Whether a rule that applies the format at a position changes how numbers are shown. */
  boolean changesNumbers(@Nullable Integer position) {
    return position != null && conditional.contains(position);
  }

  /** Whether the cells with a style, by its number from 0, are struck through. */
  boolean strikes(int style) {
    return struckStyles.get(style);
  }

  /** The format of the cells with a style, by its number from 0. */
  NumberFormat of(int style) {
    if (style == 0 && styles.isEmpty()) {
      return NumberFormat.GENERAL;
    }
    return style < styles.size() ? styles.get(style) : uncertain("未知的样式");
  }
}

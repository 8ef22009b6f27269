package org.tongbao.recount;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.recount.RecountedDocument.Block;

/**
 * Counts again everything that a notice of the set {@code figures} prints in prose and tables: from
 * its sheets, its second workbook and the .docx alone. It uses no code of the program; {@code java
 * -cp target/test-classes org.tongbao.recount.RecountedFigures INPUT FILE.docx} runs it by itself.
 */
public final class RecountedFigures {
  private static final String FIRST = "一、总体情况";
  private static final String LAST = "[三四]、下一步工作要求";
  private static final String HEADING = "二、检查发现的主要问题|三、复查和整改情况";
  private static final String NOTE = "注：没有写明";

  private final List<String> wrong = new ArrayList<>();

  private RecountedFigures() {}

  /** Prints all differences; exits with 1 if there are any. */
  public static void main(String[] arguments) throws Exception {
    List<String> wrong = check(Path.of(arguments[0]), Path.of(arguments[1]));
    wrong.forEach(System.out::println);
    System.exit(wrong.isEmpty() ? 0 : 1);
  }

  /** All differences between the document and the sheets; empty if there are none. */
  public static List<String> check(Path input, Path document) throws IOException {
    FigureSheets sheets = new FigureSheets(input);
    FigureHistory history = new FigureHistory(sheets, input);
    FigureTables tables = new FigureTables(sheets, history);
    List<Block> blocks = RecountedDocument.blocks(document);
    List<String> paragraphs =
        blocks.stream().map(Block::paragraph).filter(text -> !text.isEmpty()).toList();
    RecountedFigures recount = new RecountedFigures();
    recount.compare(
        "paragraph",
        paragraphs.subList(paragraphs.indexOf(FIRST) + 1, paragraphs.size()).stream()
            .takeWhile(text -> !text.matches(LAST))
            .filter(text -> !text.matches(HEADING))
            .toList(),
        new FigureProse(sheets, history).sentences());
    recount.compare(
        "note", paragraphs.stream().filter(text -> text.startsWith(NOTE)).toList(), tables.notes());
    List<List<List<String>>> printed =
        blocks.stream()
            .map(Block::table)
            .filter(table -> !table.isEmpty())
            .map(table -> table.subList(1, table.size()))
            .toList();
    List<List<List<String>>> counted = tables.tables();
    recount.compare("tables", List.of(printed.size()), List.of(counted.size()));
    for (int i = 0; i < Math.min(printed.size(), counted.size()); i++) {
      recount.compare("table " + (i + 1) + ", row", printed.get(i), counted.get(i));
    }
    return recount.wrong;
  }

  private void compare(String what, List<?> printed, List<?> counted) {
    for (int i = 0; i < Math.max(printed.size(), counted.size()); i++) {
      Object here = i < printed.size() ? printed.get(i) : "nothing";
      Object due = i < counted.size() ? counted.get(i) : "nothing";
      if (!here.equals(due)) {
        wrong.add(what + " " + (i + 1) + ": printed " + here + ", counted " + due);
      }
    }
  }
}

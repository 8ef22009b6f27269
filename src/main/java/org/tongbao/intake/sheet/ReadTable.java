package org.tongbao.intake.sheet;

import java.util.List;
import org.tongbao.intake.sheet.MappingProposals.Proposal;

/**
 * A table as it was understood.
 *
 * @param source where it is
 * @param sheets whose rows it seems to hold
 * @param line of its heading
 * @param heading its cells
 * @param saysKind whether a column says the 类别 of each row
 * @param rows below it that are data
 * @param first the first of these rows
 * @param proposals for the words in it
 * @param odd cells that are worth a look
 */
public record ReadTable(
    SheetSource source,
    List<Sheet> sheets,
    int line,
    List<String> heading,
    boolean saysKind,
    int rows,
    List<List<String>> first,
    List<Proposal> proposals,
    List<OddCells> odd) {}

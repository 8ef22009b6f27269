package org.tongbao.store;

import java.util.List;
import org.tongbao.inspection.InspectedUnit;

/**
 * A unit with some of its problems.
 *
 * @param problems 存在问题 of each, in the order of the sheet
 * @param findings the problems' rows in their sheet
 */
public record UnitProblems(InspectedUnit unit, List<String> problems, List<Integer> findings) {}

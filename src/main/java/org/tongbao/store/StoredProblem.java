package org.tongbao.store;

import org.tongbao.problem.Problem;

/**
 * A problem as a run holds it.
 *
 * @param sheet the sheet's file name
 * @param row the record that it belongs to, from 1; 0 for the sheet as a whole
 * @param problem the problem
 */
public record StoredProblem(String sheet, int row, Problem problem) {}

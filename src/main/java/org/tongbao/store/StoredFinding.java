package org.tongbao.store;

import org.tongbao.inspection.Finding;

/**
 * A finding as stored for a run.
 *
 * @param line of the sheet in which its record begins
 * @param part which of several problems in one cell it is, from 1; 0 where there is only one
 * @param finding the finding
 */
public record StoredFinding(int line, int part, Finding finding) {}

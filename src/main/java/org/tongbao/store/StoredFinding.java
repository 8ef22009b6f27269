package org.tongbao.store;

import org.tongbao.inspection.Finding;

/**
 * A finding as stored for a run.
 *
 * @param line of the sheet in which its record begins
 * @param finding the finding
 */
public record StoredFinding(int line, Finding finding) {}

package org.tongbao.batch;

import java.util.List;
import org.tongbao.problem.Problem;
import org.tongbao.store.DerivedNotice;

/**
 * A derived notice that was tried.
 *
 * @param notice with its result
 * @param reminders about its document, if it was generated
 */
record DerivedResult(DerivedNotice notice, List<Problem> reminders) {}

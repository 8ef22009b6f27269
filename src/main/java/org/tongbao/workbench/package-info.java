/**
 * The workbench: the way of a notice as pages in a browser on this machine, from dropping the
 * sheets to filing and the next period.
 *
 * <p>{@link org.tongbao.workbench.Workbench} is the door and lists the pages. A page reads with the
 * code that the commands use, and what changes files of notices is the command itself, run as a
 * process of its own ({@link org.tongbao.workbench.Commands}): so no rule lives in a page, and
 * closing the browser, or this server, harms nothing.
 */
@NullMarked
package org.tongbao.workbench;

import org.jspecify.annotations.NullMarked;

/**
 * The results of an inspection: compared with what its sheets and settings state, and made into
 * what is filed; also of sheets that are kept in memory.
 *
 * <p>The entry points are {@link org.tongbao.results.NoticeResults} and {@link
 * org.tongbao.results.SheetsInMemory}.
 */
@NullMarked
package org.tongbao.results;

import org.jspecify.annotations.NullMarked;

/**
 * The Spring Batch job that makes a notice: its steps, readers and writers.
 *
 * <p>The door is {@link org.tongbao.batch.NoticeJob}.
 */
@NullMarked
package org.tongbao.batch;

import org.jspecify.annotations.NullMarked;

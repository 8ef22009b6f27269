/**
 * The command line and the job: wires the stations together, and nothing else.
 *
 * <p>Begin with {@link org.tongbao.NoticeJob}, which is the program from top to bottom.
 */
@NullMarked
package org.tongbao;

import org.jspecify.annotations.NullMarked;

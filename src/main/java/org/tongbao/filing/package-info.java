/**
 * Files a draft as a bag; makes a notice again from a bag, publishes it and exports a year.
 *
 * <p>The entry point is {@link org.tongbao.filing.NoticeFiling}.
 */
@NullMarked
package org.tongbao.filing;

import org.jspecify.annotations.NullMarked;

/**
 * Files in the user's folders: their names, and writing them so that no half-written file is ever
 * visible.
 *
 * <p>The entry point is {@link org.tongbao.output.Drafts}.
 */
@NullMarked
package org.tongbao.output;

import org.jspecify.annotations.NullMarked;

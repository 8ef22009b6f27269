/**
 * Files that appear in the user's folders: their names, and writing them so that nothing
 * half-written is seen.
 *
 * <p>The door is {@link org.tongbao.output.Publishing}.
 */
@NullMarked
package org.tongbao.output;

import org.jspecify.annotations.NullMarked;

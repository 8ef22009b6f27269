/**
 * The facts of one inspection: who was inspected, what was found, and the frame of the notice.
 *
 * <p>Plain values that know the field's rules; they know nothing of files, tables or documents.
 */
@NullMarked
package org.tongbao.inspection;

import org.jspecify.annotations.NullMarked;

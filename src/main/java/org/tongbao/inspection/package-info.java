/**
 * The facts of one inspection: who was inspected, what was found, and the settings of the notice.
 *
 * <p>Plain values with the rules of the field; they do not depend on files, tables or documents.
 */
@NullMarked
package org.tongbao.inspection;

import org.jspecify.annotations.NullMarked;

/**
 * Makes {@code templates/NAME/reference.docx}, the file with the formatting of a notice, and holds
 * it to GB/T 9704-2012.
 *
 * <p>The entry point is {@link org.tongbao.document.reference.ReferenceDocx}.
 */
@NullMarked
package org.tongbao.document.reference;

import org.jspecify.annotations.NullMarked;

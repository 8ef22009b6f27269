/**
 * From notice blocks to files: the .docx, and the plain text.
 *
 * <p>The looks stand in a template set's {@code reference.docx} and are reached by style name; no
 * font, size or margin stands here. The package is the reference's, the body is streamed. The door
 * is {@link org.tongbao.document.DocxBody}.
 */
@NullMarked
package org.tongbao.document;

import org.jspecify.annotations.NullMarked;

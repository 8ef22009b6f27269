/**
 * Writes notice blocks as a .docx, and checks the finished file.
 *
 * <p>Styles and pages come from a template set's {@code reference.docx} and are used by name; no
 * font, size or margin stands in the code. The body is streamed. The door is {@link
 * org.tongbao.document.DocxBody}.
 */
@NullMarked
package org.tongbao.document;

import org.jspecify.annotations.NullMarked;

/**
 * Reads a .docx as a stream into paragraphs, table rows and sections with their formatting.
 *
 * <p>The door is {@link org.tongbao.lint.docx.DocxReader}.
 */
@NullMarked
package org.tongbao.lint.docx;

import org.jspecify.annotations.NullMarked;

/**
 * The parts of a package (.docx, .xlsx): their names, where relationships lead, as every reader of
 * packages resolves them, and their bytes, which are the same for every reader.
 *
 * <p>The doors are {@link org.tongbao.opc.Parts}, {@link org.tongbao.opc.RelatedParts} and {@link
 * org.tongbao.opc.ZippedParts}.
 */
@NullMarked
package org.tongbao.opc;

import org.jspecify.annotations.NullMarked;

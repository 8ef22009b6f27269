/**
 * Where the text of a finished notice comes from: the cell, the setting or the line of a template.
 *
 * <p>The entry point is {@link org.tongbao.origin.OriginSearch}.
 */
@NullMarked
package org.tongbao.origin;

import org.jspecify.annotations.NullMarked;

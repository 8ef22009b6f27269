/**
 * The notice as it would be now: validated and laid out anew after each change of a file.
 *
 * <p>The door is {@link org.tongbao.preview.PreviewStudio}.
 */
@NullMarked
package org.tongbao.preview;

import org.jspecify.annotations.NullMarked;

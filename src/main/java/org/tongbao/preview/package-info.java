/**
 * A preview of the notice in a browser, updated after each change of a file, and the server for it,
 * which only this machine can reach.
 *
 * <p>The doors are {@link org.tongbao.preview.PreviewStudio} and {@link
 * org.tongbao.preview.PreviewServer}.
 */
@NullMarked
package org.tongbao.preview;

import org.jspecify.annotations.NullMarked;

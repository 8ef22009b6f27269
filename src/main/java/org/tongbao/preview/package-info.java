/**
 * The notice as pages in a browser: what is shown, made again after each change of a file, and the
 * server that shows it to one reader on the same machine.
 *
 * <p>The doors are {@link org.tongbao.preview.PreviewStudio} and {@link
 * org.tongbao.preview.PreviewServer}.
 */
@NullMarked
package org.tongbao.preview;

import org.jspecify.annotations.NullMarked;

/**
 * The preview's page: a small web server for one reader on the same machine, and what it shows.
 *
 * <p>The door is {@link org.tongbao.preview.PreviewServer}. Functions give it what it serves, so it
 * knows nothing of sheets, templates or documents.
 */
@NullMarked
package org.tongbao.preview;

import org.jspecify.annotations.NullMarked;

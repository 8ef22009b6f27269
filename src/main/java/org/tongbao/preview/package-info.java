/**
 * The preview's page: a small server for one reader on the same machine, and what it shows.
 *
 * <p>The door is {@link org.tongbao.preview.PreviewServer}; what it serves comes from a {@link
 * org.tongbao.preview.Studio}. It knows nothing of sheets, templates or documents.
 */
@NullMarked
package org.tongbao.preview;

import org.jspecify.annotations.NullMarked;

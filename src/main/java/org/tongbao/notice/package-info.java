/**
 * The notice model: everything a template may say, as typed values that print themselves.
 *
 * <p>Counting, rounding, ordering and joining names are done here or before; a template only
 * chooses words. All records are public because FreeMarker reads them; their component names are
 * the templates' vocabulary, listed in {@code templates/README.md}. The door is {@link
 * org.tongbao.notice.NoticeAssembly}.
 */
@NullMarked
package org.tongbao.notice;

import org.jspecify.annotations.NullMarked;

/**
 * The notice model: everything that a template can print, as typed values.
 *
 * <p>Figures come from {@code statistics}; names are ordered and joined here; a template only
 * chooses words. All records are public because FreeMarker reads them; their component names are
 * the templates' vocabulary, listed in {@code templates/README.md}. The entry point is {@link
 * org.tongbao.notice.NoticeAssembly}.
 */
@NullMarked
package org.tongbao.notice;

import org.jspecify.annotations.NullMarked;

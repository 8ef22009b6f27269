/**
 * From markup to a page for publishing on a government site: HTML without scripts and without
 * anything from outside.
 *
 * <p>The door is {@link org.tongbao.html.HtmlPage}; {@link org.tongbao.html.HtmlBody} writes the
 * notice alone, for whoever has a page of their own.
 */
@NullMarked
package org.tongbao.html;

import org.jspecify.annotations.NullMarked;

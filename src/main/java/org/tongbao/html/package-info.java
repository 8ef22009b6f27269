/**
 * Writes notice blocks as a page for a government site: HTML without scripts and external content.
 *
 * <p>The entry point is {@link org.tongbao.html.HtmlPage}; {@link org.tongbao.html.HtmlBody} writes
 * the notice alone, for pages of other packages.
 */
@NullMarked
package org.tongbao.html;

import org.jspecify.annotations.NullMarked;

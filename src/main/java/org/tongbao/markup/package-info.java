/**
 * The notice markup: a small, closed XML vocabulary with no Word in it.
 *
 * <p>{@link org.tongbao.markup.NoticeMarkup} takes the text as a template writes it, checks it
 * against {@link org.tongbao.markup.Element}, computes every number of the structure (一、（一）附件1) and
 * passes finished blocks on to a {@link org.tongbao.markup.NoticeHandler}.
 */
@NullMarked
package org.tongbao.markup;

import org.jspecify.annotations.NullMarked;

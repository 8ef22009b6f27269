/**
 * The notice markup: a small, closed XML vocabulary that knows nothing of Word.
 *
 * <p>{@link org.tongbao.markup.NoticeMarkup} parses the markup as a template writes it, checks it
 * against {@link org.tongbao.markup.Element}, computes the numbers of headings and attachments
 * (一、（一）附件1) and passes finished blocks to a {@link org.tongbao.markup.NoticeHandler}.
 */
@NullMarked
package org.tongbao.markup;

import org.jspecify.annotations.NullMarked;

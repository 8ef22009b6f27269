/**
 * What a proof copy tells: from the sources of printed values to the words of comments.
 *
 * <p>A source names rows and settings; here they get their lines. The door is {@link
 * org.tongbao.proof.ProofNotes}.
 */
@NullMarked
package org.tongbao.proof;

import org.jspecify.annotations.NullMarked;

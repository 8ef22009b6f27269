/**
 * Writes the comments of a proof copy: where each printed value comes from, with file and line.
 *
 * <p>The entry point is {@link org.tongbao.proof.ProofNotes}.
 */
@NullMarked
package org.tongbao.proof;

import org.jspecify.annotations.NullMarked;

/** Counts again what a notice prints, from its sheets and its .docx, without the program's code. */
@NullMarked
package org.tongbao.recount;

import org.jspecify.annotations.NullMarked;

/** Reads and writes .docx files for tests, without the program's code. */
@NullMarked
package org.tongbao.docx;

import org.jspecify.annotations.NullMarked;

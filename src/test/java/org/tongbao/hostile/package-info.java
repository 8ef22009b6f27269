/** Attacks on the program by templates, documents and settings, run in a process of its own. */
@NullMarked
package org.tongbao.hostile;

import org.jspecify.annotations.NullMarked;

/** Finds the differences between two texts, two drafts or two documents. */
@NullMarked
package org.tongbao.compare;

import org.jspecify.annotations.NullMarked;

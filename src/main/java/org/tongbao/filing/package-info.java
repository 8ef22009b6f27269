/**
 * From a draft to a filed bag, and from a bag to what is made of it again, published or exported.
 *
 * <p>The door is {@link org.tongbao.filing.NoticeFiling}.
 */
@NullMarked
package org.tongbao.filing;

import org.jspecify.annotations.NullMarked;

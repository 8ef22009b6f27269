/** Random changes of good inputs: each is refused with a place or counted rightly. */
@NullMarked
package org.tongbao.mutation;

import org.jspecify.annotations.NullMarked;

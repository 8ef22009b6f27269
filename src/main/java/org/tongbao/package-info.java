/** The program's entry, {@link org.tongbao.Main}; every other class has a room of its own below. */
@NullMarked
package org.tongbao;

import org.jspecify.annotations.NullMarked;

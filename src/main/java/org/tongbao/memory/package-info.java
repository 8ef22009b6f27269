/** What came of bytes that were read before; the door is {@link org.tongbao.memory.ReadBefore}. */
@NullMarked
package org.tongbao.memory;

import org.jspecify.annotations.NullMarked;

/** A cache of parsed parts, keyed by their bytes: {@link org.tongbao.cache.ByteKeyedCache}. */
@NullMarked
package org.tongbao.cache;

import org.jspecify.annotations.NullMarked;

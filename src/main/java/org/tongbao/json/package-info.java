/** Writes JSON: {@link org.tongbao.json.JsonText}. */
@NullMarked
package org.tongbao.json;

import org.jspecify.annotations.NullMarked;

/**
 * Writes JSON. The door is {@link org.tongbao.json.JsonText}.
 *
 * <p>What the program itself reads back, it writes as XML.
 */
@NullMarked
package org.tongbao.json;

import org.jspecify.annotations.NullMarked;

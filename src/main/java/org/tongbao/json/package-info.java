/**
 * Writes JSON. The door is {@link org.tongbao.json.JsonText}.
 *
 * <p>What this program reads again it writes as XML, of which the JDK has a reader.
 */
@NullMarked
package org.tongbao.json;

import org.jspecify.annotations.NullMarked;

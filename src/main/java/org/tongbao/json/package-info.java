/**
 * Writes JSON: {@link org.tongbao.json.JsonText}.
 *
 * <p>Files that the program reads again are XML.
 */
@NullMarked
package org.tongbao.json;

import org.jspecify.annotations.NullMarked;

/** Reads untrusted XML and escapes text for XML and HTML. */
@NullMarked
package org.tongbao.xml;

import org.jspecify.annotations.NullMarked;

/** Readers of untrusted XML. */
@NullMarked
package org.tongbao.xml;

import org.jspecify.annotations.NullMarked;

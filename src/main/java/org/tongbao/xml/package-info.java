/** XML that may be anyone's; the door is {@link org.tongbao.xml.XmlReaders}. */
@NullMarked
package org.tongbao.xml;

import org.jspecify.annotations.NullMarked;

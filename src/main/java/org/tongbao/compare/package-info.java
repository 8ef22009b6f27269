/** Where two texts or two documents differ. */
@NullMarked
package org.tongbao.compare;

import org.jspecify.annotations.NullMarked;

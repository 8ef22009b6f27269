@NullMarked
package org.tongbao.archive;

import org.jspecify.annotations.NullMarked;

/** Invented folders of offices: sheets as they are kept, not made for this program. */
@NullMarked
package org.tongbao.office;

import org.jspecify.annotations.NullMarked;

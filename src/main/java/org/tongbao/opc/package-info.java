/** Names of the parts of a package (.docx, .xlsx), as every reader of packages resolves them. */
@NullMarked
package org.tongbao.opc;

import org.jspecify.annotations.NullMarked;

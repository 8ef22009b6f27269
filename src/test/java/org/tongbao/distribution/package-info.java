/** What users install: the folder, the zip and the launcher. */
@NullMarked
package org.tongbao.distribution;

import org.jspecify.annotations.NullMarked;

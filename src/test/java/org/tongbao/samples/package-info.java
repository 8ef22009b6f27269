/** Makes the sample inputs: what a notice publishes, and neutral units up to its totals. */
@NullMarked
package org.tongbao.samples;

import org.jspecify.annotations.NullMarked;

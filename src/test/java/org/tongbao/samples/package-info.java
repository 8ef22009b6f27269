/**
 * Makes the sample inputs: what a notice publishes, and neutral units up to its totals. The notices
 * made from them are tested here too.
 */
@NullMarked
package org.tongbao.samples;

import org.jspecify.annotations.NullMarked;

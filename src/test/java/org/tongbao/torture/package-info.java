/**
 * Stops the program at every change that it makes to the disk, or fills the disk there, and
 * compares what the next run makes.
 */
@NullMarked
package org.tongbao.torture;

import org.jspecify.annotations.NullMarked;

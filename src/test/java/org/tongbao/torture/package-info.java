/** Kills runs of the program at random moments and compares what the next run makes. */
@NullMarked
package org.tongbao.torture;

import org.jspecify.annotations.NullMarked;

/**
 * The command line: commands, their options, and what they print.
 *
 * <p>The entry point is {@link org.tongbao.cli.RunCommand}.
 */
@NullMarked
package org.tongbao.cli;

import org.jspecify.annotations.NullMarked;

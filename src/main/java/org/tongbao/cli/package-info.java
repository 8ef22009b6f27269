/**
 * The command line: commands, their options, and what they print.
 *
 * <p>{@link org.tongbao.cli.Tongbao} lists the commands.
 */
@NullMarked
package org.tongbao.cli;

import org.jspecify.annotations.NullMarked;

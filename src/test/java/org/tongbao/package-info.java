/** The program as its users meet it: commands in, files and messages out. */
@NullMarked
package org.tongbao;

import org.jspecify.annotations.NullMarked;

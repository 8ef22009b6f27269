/** The program as tests run it: in the test's process, in a separate process, or killed midway. */
@NullMarked
package org.tongbao.program;

import org.jspecify.annotations.NullMarked;

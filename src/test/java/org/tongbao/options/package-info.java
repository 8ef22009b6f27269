/**
 * Every optional setting and column on and off, alone and in pairs, for every shipped template set.
 */
@NullMarked
package org.tongbao.options;

import org.jspecify.annotations.NullMarked;

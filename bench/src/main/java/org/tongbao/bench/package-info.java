/** Benchmarks of the product, some beside other libraries that make the same document. */
@NullMarked
package org.tongbao.bench;

import org.jspecify.annotations.NullMarked;

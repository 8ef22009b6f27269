/**
 * From stored facts to the notice model, and from the model to finished, checked files.
 *
 * <p>The door is {@link org.tongbao.render.Rendering}.
 */
@NullMarked
package org.tongbao.render;

import org.jspecify.annotations.NullMarked;

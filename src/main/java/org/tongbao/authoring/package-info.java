/**
 * What an office makes itself: new input folders and template sets, tried with examples.
 *
 * <p>The entry point is {@link org.tongbao.authoring.TemplateCheck}.
 */
@NullMarked
package org.tongbao.authoring;

import org.jspecify.annotations.NullMarked;

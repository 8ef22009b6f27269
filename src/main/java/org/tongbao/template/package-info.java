/**
 * Template sets, and FreeMarker in a sandbox: model in, notice markup out.
 *
 * <p>All template text is read before anything is rendered; rendering touches no file and reaches
 * no class but the model's. The doors are {@link org.tongbao.template.TemplateSet} and {@link
 * org.tongbao.template.NoticeTemplate}.
 */
@NullMarked
package org.tongbao.template;

import org.jspecify.annotations.NullMarked;

/**
 * Reads template sets and renders them with FreeMarker in a sandbox: model in, notice markup out.
 *
 * <p>All templates are read before anything is rendered; rendering opens no file and calls no class
 * but the model's. The doors are {@link org.tongbao.template.TemplateSet} and {@link
 * org.tongbao.template.NoticeTemplate}.
 */
@NullMarked
package org.tongbao.template;

import org.jspecify.annotations.NullMarked;

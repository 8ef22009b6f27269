/**
 * Where an office's files are: the folders of its workspace.
 *
 * <p>The entry point is {@link org.tongbao.workspace.Workspace}.
 */
@NullMarked
package org.tongbao.workspace;

import org.jspecify.annotations.NullMarked;

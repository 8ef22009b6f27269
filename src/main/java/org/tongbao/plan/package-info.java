/**
 * What a run is to do, known before its job begins: input, template sets, prior notices, digest.
 *
 * <p>The doors are {@link org.tongbao.plan.RunRequest} and {@link org.tongbao.plan.RunPlan}.
 */
@NullMarked
package org.tongbao.plan;

import org.jspecify.annotations.NullMarked;

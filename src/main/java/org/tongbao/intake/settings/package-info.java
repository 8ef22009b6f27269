/**
 * notice.yaml: its keys, what each may hold, and the file of the next period.
 *
 * <p>The door is {@link org.tongbao.intake.settings.SettingsFile}.
 */
@NullMarked
package org.tongbao.intake.settings;

import org.jspecify.annotations.NullMarked;

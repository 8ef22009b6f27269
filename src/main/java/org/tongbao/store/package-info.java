/**
 * The facts of a run in a database, and what was made of them before.
 *
 * <p>The only package that speaks SQL. {@link org.tongbao.store.Schema} makes the tables, {@link
 * org.tongbao.store.InspectionStore} holds a run's units, findings and problems, {@link
 * org.tongbao.store.DraftStore} the drafts that stand in an output folder.
 */
@NullMarked
package org.tongbao.store;

import org.jspecify.annotations.NullMarked;

/**
 * The facts of a run in a database, and the drafts generated so far.
 *
 * <p>The only package that uses SQL. {@link org.tongbao.store.Schema} creates the tables, {@link
 * org.tongbao.store.InspectionStore} holds a run's units, findings and problems, {@link
 * org.tongbao.store.DraftStore} the drafts in an output folder.
 */
@NullMarked
package org.tongbao.store;

import org.jspecify.annotations.NullMarked;

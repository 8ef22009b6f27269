/**
 * Keeps issued notices: one bag (RFC 8493) a notice, its metadata, and a catalogue of all of them.
 *
 * <p>The doors are {@link org.tongbao.archive.Archive} for finding, {@link
 * org.tongbao.archive.FilingDesk} for adding, {@link org.tongbao.archive.BagVerifier} for proving.
 * A bag is hostile input: nothing outside it is read or written for what it says.
 */
@NullMarked
package org.tongbao.archive;

import org.jspecify.annotations.NullMarked;

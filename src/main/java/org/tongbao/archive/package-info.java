/**
 * Keeps issued notices: each as a bag (RFC 8493) with its metadata, and a catalogue of all bags.
 *
 * <p>{@link org.tongbao.archive.Archive} finds bags, {@link org.tongbao.archive.BagWriter} adds
 * them, {@link org.tongbao.archive.BagVerifier} verifies them. A bag is untrusted input: its
 * content never makes the program read or write anything outside it.
 */
@NullMarked
package org.tongbao.archive;

import org.jspecify.annotations.NullMarked;

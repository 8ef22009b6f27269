package org.tongbao.store;

/**
 * A draft that was made: 第1稿, 第2稿 …
 *
 * @param number from 1, within its output folder
 * @param digest of all that went in
 * @param file its name in the output folder
 * @param sha256 of the file as it was made
 */
public record Draft(int number, String digest, String file, String sha256) {}

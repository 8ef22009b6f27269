package org.tongbao.store;

/**
 * A generated draft: 第1稿, 第2稿 …
 *
 * @param number from 1, within its output folder
 * @param digest of the run
 * @param file its name in the output folder
 * @param sha256 of the file as generated
 */
public record Draft(int number, String digest, String file, String sha256) {}

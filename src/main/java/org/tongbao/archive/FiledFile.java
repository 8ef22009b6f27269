package org.tongbao.archive;

/**
 * One file of an item (件), as the metadata list it.
 *
 * @param path in the bag
 * @param role 稿本, e.g. 定稿 or 正本
 * @param name 计算机文件名, its name outside the bag
 * @param format 格式, e.g. DOCX
 * @param size 计算机文件大小, bytes
 */
public record FiledFile(String path, String role, String name, String format, long size) {}

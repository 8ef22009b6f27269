package org.tongbao.archive;

/**
 * One file of an item (件), as the metadata name it.
 *
 * @param path in the bag
 * @param role what it is of the item, e.g. 定稿 or 正本
 * @param name 计算机文件名: what it is called outside of the bag
 * @param format 格式, e.g. DOCX
 * @param size 计算机文件大小, bytes
 */
public record FiledFile(String path, String role, String name, String format, long size) {}

package org.tongbao.notice;

/**
 * 版头.
 *
 * @param form 文件格式 or 信函格式
 * @param mark 发文机关标志
 */
public record HeadText(String form, Words mark) {}

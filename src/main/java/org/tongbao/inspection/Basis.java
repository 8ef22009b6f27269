package org.tongbao.inspection;

/**
 * 依据: a document that the inspection or the notice is based on.
 *
 * @param title with its 《》 where it has one
 * @param number 文号, or empty
 * @param shortName 简称 with its 《》, or empty
 */
public record Basis(String title, String number, String shortName) {}

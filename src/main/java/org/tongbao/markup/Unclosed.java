package org.tongbao.markup;

/** An element that should have ended. */
record Unclosed(String tag, Opening opening) {}

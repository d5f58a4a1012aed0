package io.github.questionwright.loaders.internal.infer;

/** One line of an explained mapping: what was found out, and the evidence, a clause for people. */
public record Row(String what, String value, String because) {}

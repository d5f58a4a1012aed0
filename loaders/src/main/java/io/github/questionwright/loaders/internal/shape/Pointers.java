package io.github.questionwright.loaders.internal.shape;

/** JSON pointers (RFC 6901). */
final class Pointers {

    private Pointers() {}

    static String escape(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}

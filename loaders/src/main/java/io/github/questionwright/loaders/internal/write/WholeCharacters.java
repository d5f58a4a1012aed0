package io.github.questionwright.loaders.internal.write;

/** Text that UTF-8 can carry: half a surrogate pair becomes U+FFFD, since parsers do not agree on its escape. */
final class WholeCharacters {

    private static final int REPLACEMENT = 0xFFFD;

    private WholeCharacters() {}

    static String of(String text) {
        return text.codePoints().noneMatch(WholeCharacters::isHalf)
                ? text
                : text.codePoints()
                        .map(codePoint -> isHalf(codePoint) ? REPLACEMENT : codePoint)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }
}

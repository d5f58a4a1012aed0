package io.github.questionwright.loaders.internal.article;

/**
 * A paragraph, or a part of one, that has been judged.
 *
 * @param paragraph the paragraph
 * @param verdict what speaks for an advert
 * @param role what it is
 */
record Unit(Paragraph paragraph, Verdict verdict, Role role) {

    private static final int LONGEST_LINE = 400;

    enum Role {
        TEXT,
        ADVERT,
        LIST_LINE
    }

    static Unit of(Paragraph paragraph, Verdict verdict) {
        return new Unit(paragraph, verdict, verdict.isAdvert() ? Role.ADVERT : Role.TEXT);
    }

    /** A unit that is content whatever it looks like. */
    static Unit content(Paragraph paragraph) {
        return new Unit(paragraph, Verdict.CONTENT, Role.TEXT);
    }

    Unit as(Role other) {
        return new Unit(paragraph, verdict, other);
    }

    boolean isText() {
        return role == Role.TEXT;
    }

    boolean isAdvert() {
        return role == Role.ADVERT;
    }

    boolean isListLine() {
        return role == Role.LIST_LINE;
    }

    /** Whether it could be a heading: one heading-like line, alone, and nothing else. */
    boolean isHeading() {
        return isText() && isStandingAlone() && Shape.isHeading(text());
    }

    /** Whether it could be a heading but for the question or exclamation mark at its end. */
    boolean isLoudHeading() {
        return isText() && isStandingAlone() && Shape.isLoudHeading(text());
    }

    /** Whether it is one line between blank ones. */
    boolean isStandingAlone() {
        return paragraph.isSingleLine() && paragraph.length() <= LONGEST_LINE;
    }

    String text() {
        return paragraph.text();
    }

    int firstLine() {
        return paragraph.first();
    }

    int lastLine() {
        return paragraph.last();
    }
}

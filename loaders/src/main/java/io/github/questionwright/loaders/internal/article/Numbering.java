package io.github.questionwright.loaders.internal.article;

/** Watches the numbers of questions. Made for one walk. */
final class Numbering {

    private final Reporter reporter;
    private int previous;
    private boolean newSection;

    Numbering(Reporter reporter) {
        this.reporter = reporter;
    }

    int previous() {
        return previous;
    }

    /** In a new section numbering may begin anew, or go on. */
    void beginSection() {
        newSection = true;
    }

    void take(Segment question) {
        int number = question.number();
        boolean expected = number == previous + 1 || (newSection && number == 1);
        if (!expected && question.isCounted()) {
            reporter.numbering(question, message(number));
        }
        previous = number;
        newSection = false;
    }

    private String message(int number) {
        String order = previous == 0
                ? "question " + number + " comes first"
                : "question " + number + " follows question " + previous;
        if (number <= previous && !newSection) {
            return order
                    + " without a heading in between; it was kept in the same section; put a heading before it if a"
                    + " section begins here, or number it " + (previous + 1);
        }
        int missing = newSection && number <= previous ? 1 : previous + 1;
        return order + "; all questions found were kept; look whether "
                + (missing == number - 1 ? "number " + missing + " is" : "numbers from " + missing + " on are")
                + " missing";
    }
}

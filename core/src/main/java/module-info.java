/** The domain model of interview content, filters, sampling, and the SPI for authors of formats. */
module io.github.questionwright.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;

    exports io.github.questionwright.source; // where content comes from and what is wrong with it
    exports io.github.questionwright.model; // what a bank is made of
    exports io.github.questionwright.filter; // which questions
    exports io.github.questionwright.sampling; // how many, and in what mixture
    exports io.github.questionwright; // the front door: QuestionBank
    exports io.github.questionwright.spi; // for authors of formats
    exports io.github.questionwright.quality; // how good the content of a bank is
    exports io.github.questionwright.kit; // guides, papers, keys and scorecards
    exports io.github.questionwright.grading; // submissions and grades

    opens io.github.questionwright.model; // a validator reads the constraints; a qualified opens would warn
}

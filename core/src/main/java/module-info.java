/** The domain model of interview content, filters, sampling, and the SPI for authors of formats. */
module io.github.questionwright.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;

    exports io.github.questionwright.source; // where content comes from and what is wrong with it
}

/** The command line and runnable examples of questionwright. */
module io.github.questionwright.examples {
    requires io.github.questionwright.loaders;
    requires info.picocli;
    requires java.logging;
    requires me.tongfei.progressbar;
    requires static org.jspecify;
    requires tools.jackson.databind;

    opens io.github.questionwright.examples.cli to
            info.picocli;

    exports io.github.questionwright.examples;
    exports io.github.questionwright.examples.cli;
}

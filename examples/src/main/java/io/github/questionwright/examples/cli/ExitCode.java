package io.github.questionwright.examples.cli;

/** The exit codes that scripts can rely on. */
final class ExitCode {

    static final int FINE = 0;
    static final int SOURCE_HAS_ERRORS = 1;
    static final int USAGE = 2;
    static final int NO_SUCH_QUIZ = 3;

    private ExitCode() {}
}

package io.github.questionwright.examples.cli;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;

/** A run of the command line: its exit code, standard output and standard error. */
record Run(int code, String out, String err) {

    static Run of(String... args) {
        return typing("", args);
    }

    static Run typing(String input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new StringReader(input), new PrintWriter(out), new PrintWriter(err), args);
        return new Run(code, lines(out), lines(err));
    }

    private static String lines(StringWriter text) {
        return text.toString().replace("\r\n", "\n");
    }
}

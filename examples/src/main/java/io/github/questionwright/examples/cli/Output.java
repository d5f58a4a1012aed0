package io.github.questionwright.examples.cli;

import java.io.PrintWriter;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.json.JsonMapper;

/** Prints results: text with colours where there is a terminal, or JSON on one line. */
final class Output {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final PrintWriter out;

    Output(CommandSpec spec) {
        out = spec.commandLine().getOut();
    }

    void json(Object value) {
        text(MAPPER.writeValueAsString(value) + "\n");
    }

    void text(String text) {
        out.print(text);
        out.flush();
    }

    /** Text in a style where there is a terminal. */
    static String styled(Style style, String text) {
        return Ansi.AUTO.enabled() ? style.on() + text + style.off() : text;
    }

    /** Text from a source, without the control characters that could steer a terminal. */
    static String safe(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) && c != '\n' && c != '\t' ? '\ufffd' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

package io.github.questionwright.examples.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
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

    /** Text in a style where there is a terminal that knows styles. */
    static String styled(Style style, String text) {
        // what picocli has to end bold with is a double underline to most terminals
        return ansi(System.getenv("TERM")).enabled() ? style.on() + text + Style.reset.on() : text;
    }

    /** Whether to use styles: picocli knows pipes and NO_COLOR, but not dumb terminals. */
    static Ansi ansi(@Nullable String terminal) {
        return "dumb".equals(terminal) ? Ansi.OFF : Ansi.AUTO;
    }

    /** Text from a source, without the control characters that could steer a terminal. */
    static String safe(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) && c != '\n' && c != '\t' ? '\ufffd' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

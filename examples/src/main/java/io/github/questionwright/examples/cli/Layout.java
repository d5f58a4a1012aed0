package io.github.questionwright.examples.cli;

import picocli.CommandLine.Help.Ansi.Style;

/** Text for a terminal: lines wrapped at a width that suits reading, control characters made visible. */
final class Layout {

    private static final int WIDTH = 96;

    private final StringBuilder text = new StringBuilder();

    /** Adds text of ours as it is. */
    Layout add(String ours) {
        text.append(ours);
        return this;
    }

    /** Lays out content from here on; lines that begin with white space, as code does, are kept as they are. */
    Layout wrap(String content, String indent, Style style) {
        String continued = "";
        for (String line : Output.safe(content).strip().split("\n")) {
            text.append(continued);
            appendWrapped(line, indent, style);
            continued = indent;
        }
        return this;
    }

    private void appendWrapped(String line, String indent, Style style) {
        String rest = line;
        while (rest.length() > WIDTH - indent.length()
                && !Character.isWhitespace(line.isEmpty() ? 'x' : line.charAt(0))) {
            int cut = rest.lastIndexOf(' ', WIDTH - indent.length());
            if (cut <= 0) {
                break;
            }
            text.append(Output.styled(style, rest.substring(0, cut)))
                    .append('\n')
                    .append(indent);
            rest = rest.substring(cut + 1);
        }
        text.append(Output.styled(style, rest)).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

package io.github.questionwright.loaders.internal.article;

import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;

/** What a reading hands over, as text: a line for each value with its place, and its text behind bars. */
final class BankText {

    private final StringBuilder out = new StringBuilder();

    void header(RawValue.Field field) {
        field(field, "");
    }

    void record(RawRecord record) {
        out.append('\n');
        place("question", record.fields());
        record.fields().fields().forEach(field -> field(field, "  "));
    }

    void diagnostic(Diagnostic diagnostic) {
        String range = diagnostic.location().endLine() > diagnostic.location().line()
                ? "-" + diagnostic.location().endLine()
                : "";
        out.append('\n')
                .append(diagnostic.location().line())
                .append(':')
                .append(diagnostic.location().column())
                .append(range)
                .append(' ')
                .append(diagnostic.severity())
                .append(' ')
                .append(diagnostic.code())
                .append("\n  ")
                .append(diagnostic.message())
                .append('\n');
    }

    private void field(RawValue.Field field, String indent) {
        out.append(indent);
        place(field.name(), field.value());
        value(field.value(), indent);
    }

    private void value(RawValue value, String indent) {
        if (value instanceof RawValue.Text text) {
            text.text()
                    .lines()
                    .forEach(line -> out.append(indent)
                            .append(line.isEmpty() ? "|" : "| " + Pictures.encode(line))
                            .append('\n'));
        } else if (value instanceof RawValue.Items items) {
            items.values().forEach(item -> value(item, indent));
        } else if (value instanceof RawValue.Fields fields) {
            fields.fields().forEach(field -> field(field, indent + "  "));
        }
    }

    private void place(String name, RawValue value) {
        out.append(name)
                .append(' ')
                .append(value.line())
                .append(':')
                .append(value.column())
                .append('\n');
    }

    @Override
    public String toString() {
        return out.toString().strip() + "\n";
    }
}

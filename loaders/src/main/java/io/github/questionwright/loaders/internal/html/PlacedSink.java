package io.github.questionwright.loaders.internal.html;

import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import java.util.List;
import java.util.regex.Pattern;

/** Hands on what was found in the text of a page, every place turned into that of the page. */
final class PlacedSink implements RecordSink {

    private static final Pattern LINES = Pattern.compile("(?<=\\blines? )\\d{1,9}(?:(?:-|, | and )\\d{1,9})*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final RecordSink sink;
    private final PageText page;

    PlacedSink(RecordSink sink, PageText page) {
        this.sink = sink;
        this.page = page;
    }

    @Override
    public void header(RawValue.Field field) {
        sink.header(placed(field));
    }

    @Override
    public void record(RawRecord record) {
        List<RawValue.Fields> around = record.around().stream()
                .map(fields -> (RawValue.Fields) placed(fields))
                .toList();
        sink.record(new RawRecord((RawValue.Fields) placed(record.fields()), record.pointer(), around));
    }

    @Override
    public void question(Question question, SourceLocation location) {
        sink.question(question, placed(location));
    }

    @Override
    public void report(Diagnostic diagnostic) {
        sink.report(new Diagnostic(
                diagnostic.severity(),
                diagnostic.code(),
                placed(diagnostic.location()),
                message(diagnostic.message())));
    }

    @Override
    public void inferred(String what, String value, String because) {
        sink.inferred(what, value, because);
    }

    @Override
    public boolean isFull() {
        return sink.isFull();
    }

    private RawValue.Field placed(RawValue.Field field) {
        TextLine place = page.at(field.line());
        return new RawValue.Field(field.name(), place.line(), place.column(), placed(field.value()));
    }

    private RawValue placed(RawValue value) {
        TextLine place = page.at(value.line());
        int line = place.line();
        int column = place.column();
        if (value instanceof RawValue.Text text) {
            return new RawValue.Text(text.text(), line, column);
        }
        if (value instanceof RawValue.Numeral number) {
            return new RawValue.Numeral(number.text(), line, column);
        }
        if (value instanceof RawValue.Flag flag) {
            return new RawValue.Flag(flag.value(), line, column);
        }
        if (value instanceof RawValue.Items items) {
            return new RawValue.Items(items.values().stream().map(this::placed).toList(), line, column);
        }
        if (value instanceof RawValue.Fields fields) {
            return new RawValue.Fields(
                    fields.fields().stream().map(this::placed).toList(), line, column);
        }
        return new RawValue.Nothing(line, column);
    }

    private SourceLocation placed(SourceLocation location) {
        if (location.line() < 1) {
            return location;
        }
        TextLine first = page.at(location.line());
        TextLine last = page.at(Math.max(location.line(), location.endLine()));
        return last.line() > first.line()
                ? SourceLocation.lines(location.source(), first.line(), last.line())
                : SourceLocation.at(location.source(), first.line(), first.column());
    }

    /** Messages name lines; what they quote stays. */
    private String message(String message) {
        int quote = message.indexOf('"');
        String ours = quote < 0 ? message : message.substring(0, quote);
        String turned = LINES.matcher(ours).replaceAll(found -> lines(found.group()));
        return turned + (quote < 0 ? "" : message.substring(quote));
    }

    private String lines(String numbers) {
        return NUMBER.matcher(numbers)
                .replaceAll(number ->
                        String.valueOf(page.at(Integer.parseInt(number.group())).line()));
    }
}

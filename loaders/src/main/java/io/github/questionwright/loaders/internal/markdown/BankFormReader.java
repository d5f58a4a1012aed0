package io.github.questionwright.loaders.internal.markdown;

import io.github.questionwright.loaders.internal.write.MarkdownText;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.source.SourceLocation;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import io.github.questionwright.spi.RecordSink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the form that banks are written in: marks stand at the start of lines, and all between them is text. Used once. */
final class BankFormReader {

    private final TextLines lines;
    private final String source;
    private final int maxDepth;
    private final RecordSink sink;
    private final Map<List<String>, RawValue.Text> introductions = new LinkedHashMap<>();
    private final List<RawRecord> records = new ArrayList<>();
    private List<RawValue> section = List.of();

    BankFormReader(TextLines lines, String source, int maxDepth, RecordSink sink) {
        this.lines = lines;
        this.source = source;
        this.maxDepth = maxDepth;
        this.sink = sink;
    }

    static boolean isBank(TextLines lines) {
        return lines.line(0).startsWith(MarkdownText.BANK);
    }

    void read() {
        int index = next(1);
        Map<String, RawValue.Field> header =
                comment(0, MarkdownText.BANK).map(BankFormReader::byName).orElse(new LinkedHashMap<>());
        head(header, index);
        while (index < lines.count()) {
            int end = next(index + 1);
            if (lines.line(index).startsWith("## ")) {
                section(index, end);
            } else {
                question(index, end);
            }
            index = end;
        }
        RawValue.Field sections = header.remove("sections");
        header.values().forEach(sink::header);
        sections(sections);
        for (RawRecord record : records) {
            sink.record(record);
        }
    }

    /** The next heading of ours from a line on. */
    private int next(int from) {
        int index = from;
        while (index < lines.count() && !isHeading(lines.line(index))) {
            index++;
        }
        return index;
    }

    private static boolean isHeading(String line) {
        return line.startsWith("## ")
                || line.startsWith("### ") && MarkdownText.HEADING.matcher(line).matches();
    }

    private void head(Map<String, RawValue.Field> header, int end) {
        TextRange all = new TextRange(lines, 1, end).trimmed();
        if (!all.isEmpty() && lines.line(all.first()).startsWith("# ") && !header.containsKey("title")) {
            header.put("title", new TextRange(lines, all.first(), all.first() + 1).field("title", 2));
            all = new TextRange(lines, all.first() + 1, end).trimmed();
        }
        if (!all.isEmpty()) {
            header.putIfAbsent("description", all.field("description", 0));
        }
    }

    private void section(int index, int end) {
        List<RawValue> path = new ArrayList<>();
        for (String title : lines.line(index).substring(3).split(" > ", -1)) {
            path.add(new RawValue.Text(title.strip(), index + 1, 4));
        }
        section = path;
        TextRange text = new TextRange(lines, index + 1, end).trimmed();
        if (!text.isEmpty()) {
            RawValue.Text value = (RawValue.Text) text.field("introduction", 0).value();
            introductions.merge(
                    titles(path),
                    value,
                    (first, second) ->
                            new RawValue.Text(first.text() + "\n\n" + second.text(), first.line(), first.column()));
        }
    }

    private static List<String> titles(List<RawValue> path) {
        return path.stream()
                .map(title -> title instanceof RawValue.Text text ? text.text() : "")
                .toList();
    }

    private void question(int index, int end) {
        boolean hasComment = index + 1 < end && lines.line(index + 1).startsWith(MarkdownText.QUESTION);
        Optional<RawValue.Fields> kept = hasComment ? comment(index + 1, MarkdownText.QUESTION) : Optional.empty();
        if (hasComment && kept.isEmpty()) {
            return;
        }
        Map<String, RawValue.Field> fields = kept.map(BankFormReader::byName).orElse(new LinkedHashMap<>());
        new BankFormQuestion(lines, fields).read(index, index + (hasComment ? 2 : 1), end);
        if (!fields.containsKey("section") && !section.isEmpty()) {
            fields.put("section", TextRange.field("section", new RawValue.Items(section, index + 1, 1)));
        }
        records.add(RawRecord.of(new RawValue.Fields(List.copyOf(fields.values()), index + 1, 1)));
    }

    private Optional<RawValue.Fields> comment(int index, String start) {
        String line = lines.line(index).stripTrailing();
        Optional<RawValue.Fields> fields = line.endsWith(MarkdownText.END)
                ? JsonComment.read(
                        line.substring(start.length(), line.length() - MarkdownText.END.length()),
                        index + 1,
                        start.length() + 1,
                        maxDepth)
                : Optional.empty();
        if (fields.isEmpty()) {
            sink.report(DiagnosticCode.MARKDOWN_BAD_COMMENT.at(
                    SourceLocation.at(source, index + 1, start.length() + 1),
                    "the comment behind the heading should hold one JSON object on one line, nested at most " + maxDepth
                            + " deep; mend it, or remove the whole comment and its id with it"));
        }
        return fields;
    }

    /** A field that is there twice is told by the mapper; the last one is looked at here. */
    private static Map<String, RawValue.Field> byName(RawValue.Fields fields) {
        Map<String, RawValue.Field> byName = new LinkedHashMap<>();
        fields.fields().forEach(field -> byName.put(field.name(), field));
        return byName;
    }

    private void sections(RawValue.@Nullable Field kept) {
        List<RawValue> all = new ArrayList<>();
        List<RawValue> known =
                kept != null && kept.value() instanceof RawValue.Items items ? items.values() : List.of();
        for (RawValue each : known) {
            all.add(each instanceof RawValue.Fields fields ? introduced(fields) : each);
        }
        introductions.forEach((path, text) -> {
            List<RawValue> titles = new ArrayList<>();
            path.forEach(title -> titles.add(new RawValue.Text(title, text.line(), text.column())));
            all.add(new RawValue.Fields(
                    List.of(
                            TextRange.field("path", new RawValue.Items(titles, text.line(), text.column())),
                            TextRange.field("introduction", text)),
                    text.line(),
                    text.column()));
        });
        if (!all.isEmpty()) {
            sink.header(TextRange.field(
                    "sections",
                    new RawValue.Items(all, all.get(0).line(), all.get(0).column())));
        }
    }

    private RawValue introduced(RawValue.Fields fields) {
        List<String> path = fields.find("path")
                .filter(RawValue.Items.class::isInstance)
                .map(value -> titles(((RawValue.Items) value).values()))
                .orElse(List.of());
        RawValue.Text text = fields.find("introduction").isPresent() ? null : introductions.remove(path);
        if (text == null) {
            return fields;
        }
        List<RawValue.Field> all = new ArrayList<>(fields.fields());
        all.add(TextRange.field("introduction", text));
        return new RawValue.Fields(all, fields.line(), fields.column());
    }
}

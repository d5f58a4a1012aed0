package io.github.questionwright.loaders.internal.markdown;

import io.github.questionwright.loaders.internal.write.MarkdownText;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Adds to the fields of one question what its text shows; what a comment says as well stays. Used once. */
final class BankFormQuestion {

    private static final Pattern TASK = Pattern.compile("- \\[([ x])\\] ");
    private static final Pattern ITEM = Pattern.compile("- ");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)\\]\\(([^\\s()<>]+)\\)");

    private final TextLines lines;
    private final Map<String, RawValue.Field> fields;

    BankFormQuestion(TextLines lines, Map<String, RawValue.Field> fields) {
        this.lines = lines;
        this.fields = fields;
    }

    void read(int heading, int from, int end) {
        fields.computeIfAbsent("format", name -> TextRange.field(name, new RawValue.Text("markdown", heading + 1, 1)));
        int index = part(from, end);
        prompt(heading, new TextRange(lines, from, index).trimmed());
        if (index < end && TASK.matcher(lines.line(index)).lookingAt()) {
            int next = label(index, end);
            options(index, next);
            index = next;
        }
        while (index < end) {
            int next = label(index + 1, end);
            part(lines.line(index), index + 1, next);
            index = next;
        }
    }

    private int part(int from, int end) {
        int index = from;
        while (index < end
                && field(lines.line(index)) == null
                && !TASK.matcher(lines.line(index)).lookingAt()) {
            index++;
        }
        return index;
    }

    private int label(int from, int end) {
        int index = from;
        while (index < end && field(lines.line(index)) == null) {
            index++;
        }
        return index;
    }

    private static @Nullable String field(String line) {
        if (!line.startsWith("**")) {
            return null;
        }
        return MarkdownText.LABELS.stream()
                .filter(label -> label.getValue().equals(line.stripTrailing()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void prompt(int heading, TextRange rest) {
        Matcher title = MarkdownText.HEADING.matcher(lines.line(heading));
        if (fields.containsKey("prompt") || !title.matches()) {
            return;
        }
        String first = title.group(1).strip();
        String text = rest.isEmpty()
                ? first
                : first + "\n\n" + ((RawValue.Text) rest.field("prompt", 0).value()).text();
        fields.put("prompt", TextRange.field("prompt", new RawValue.Text(text, heading + 1, title.start(1) + 1)));
    }

    private void part(String label, int from, int end) {
        String name = String.valueOf(field(label));
        TextRange text = new TextRange(lines, from, end).trimmed();
        if (text.isEmpty()) {
            return;
        }
        switch (name) {
            case "hints" -> fields.putIfAbsent(name, list(name, text));
            case "references" -> fields.putIfAbsent(name, references(text));
            case "keyPoints", "redFlags" -> guide(list(name, text));
            default -> fields.putIfAbsent(name, text.field(name, 0));
        }
    }

    private void guide(RawValue.Field list) {
        List<RawValue.Field> guide = new ArrayList<>();
        RawValue.Field kept = fields.get("guide");
        if (kept != null && kept.value() instanceof RawValue.Fields found) {
            guide.addAll(found.fields());
        }
        guide.add(list);
        fields.put("guide", TextRange.field("guide", new RawValue.Fields(guide, list.line(), list.column())));
    }

    private RawValue.Field list(String name, TextRange range) {
        List<RawValue> values = new ArrayList<>();
        items(range, ITEM).forEach(item -> values.add(text(item, ITEM)));
        return TextRange.field(name, new RawValue.Items(values, range.first() + 1, 1));
    }

    private RawValue.Field references(TextRange range) {
        List<RawValue> values = new ArrayList<>();
        for (TextRange item : items(range, ITEM)) {
            RawValue.Text text = text(item, ITEM);
            Matcher link = LINK.matcher(text.text());
            List<RawValue.Field> reference = new ArrayList<>();
            boolean isLink = link.matches();
            reference.add(
                    TextRange.field("title", new RawValue.Text(isLink ? link.group(1) : text.text(), text.line(), 3)));
            if (isLink) {
                reference.add(TextRange.field("url", new RawValue.Text(link.group(2), text.line(), 3)));
            }
            values.add(new RawValue.Fields(reference, text.line(), text.column()));
        }
        return TextRange.field("references", new RawValue.Items(values, range.first() + 1, 1));
    }

    private void options(int from, int end) {
        RawValue.Field kept = fields.get("options");
        List<RawValue> rest = kept != null && kept.value() instanceof RawValue.Items items ? items.values() : List.of();
        List<RawValue> options = new ArrayList<>();
        for (TextRange item : items(new TextRange(lines, from, end).trimmed(), TASK)) {
            RawValue.Text text = text(item, TASK);
            List<RawValue.Field> option = new ArrayList<>();
            if (options.size() < rest.size() && rest.get(options.size()) instanceof RawValue.Fields more) {
                option.addAll(more.fields());
            }
            option.add(TextRange.field("text", text));
            if (lines.line(item.first()).charAt(3) == 'x') {
                option.add(TextRange.field("correct", new RawValue.Flag(true, item.first() + 1, 4)));
            }
            options.add(new RawValue.Fields(option, item.first() + 1, 1));
        }
        fields.put("options", TextRange.field("options", new RawValue.Items(options, from + 1, 1)));
    }

    private List<TextRange> items(TextRange range, Pattern mark) {
        List<TextRange> items = new ArrayList<>();
        int start = range.first();
        for (int index = start + 1; index <= range.end(); index++) {
            if (index == range.end() || mark.matcher(lines.line(index)).lookingAt()) {
                items.add(new TextRange(lines, start, index).trimmed());
                start = index;
            }
        }
        return items;
    }

    private RawValue.Text text(TextRange item, Pattern mark) {
        Matcher start = mark.matcher(lines.line(item.first()));
        int column = start.lookingAt() ? start.end() : 0;
        StringBuilder text = new StringBuilder(lines.line(item.first(), column));
        for (int index = item.first() + 1; index < item.end(); index++) {
            String line = lines.line(index);
            text.append('\n').append(line.startsWith("  ") ? line.substring(2) : line);
        }
        return new RawValue.Text(text.toString(), item.first() + 1, column + 1);
    }
}

package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** An oracle: the shortest parser that could be right for valid JSON, with places counted from the whole text. */
final class NaiveJson {

    private final String text;
    private int index;

    private NaiveJson(String text) {
        this.text = text;
    }

    static RawValue parse(String text) {
        return new NaiveJson(text).value();
    }

    /** A value without its places. */
    static String plain(RawValue value) {
        if (value instanceof RawValue.Fields fields) {
            return fields.fields().stream()
                    .map(field -> field.name() + "=" + plain(field.value()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof RawValue.Items items) {
            return items.values().stream().map(NaiveJson::plain).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof RawValue.Text found) {
            return "<" + found.text() + ">";
        }
        if (value instanceof RawValue.Numeral number) {
            return number.text();
        }
        return value instanceof RawValue.Flag flag ? "" + flag.value() : "null";
    }

    private RawValue value() {
        blanks();
        int line = line();
        int column = column();
        char c = text.charAt(index);
        if (c == '"') {
            return new RawValue.Text(string(), line, column);
        }
        if (c == '{') {
            return new RawValue.Fields(fields(), line, column);
        }
        if (c == '[') {
            return new RawValue.Items(items(), line, column);
        }
        String word = word();
        return switch (word) {
            case "true", "false" -> new RawValue.Flag(word.equals("true"), line, column);
            case "null" -> new RawValue.Nothing(line, column);
            default -> new RawValue.Numeral(word, line, column);
        };
    }

    private List<RawValue.Field> fields() {
        List<RawValue.Field> fields = new ArrayList<>();
        index++;
        for (blanks(); text.charAt(index) != '}'; separator()) {
            int line = line();
            int column = column();
            String name = string();
            blanks();
            index++;
            fields.add(new RawValue.Field(name, line, column, value()));
        }
        index++;
        return fields;
    }

    private List<RawValue> items() {
        List<RawValue> items = new ArrayList<>();
        index++;
        for (blanks(); text.charAt(index) != ']'; separator()) {
            items.add(value());
        }
        index++;
        return items;
    }

    private void separator() {
        blanks();
        index += text.charAt(index) == ',' ? 1 : 0;
        blanks();
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        for (index++; text.charAt(index) != '"'; index++) {
            char c = text.charAt(index);
            string.append(c == '\\' ? escaped() : c);
        }
        index++;
        return string.toString();
    }

    private char escaped() {
        char c = text.charAt(++index);
        if (c == 'u') {
            index += 4;
            return (char) Integer.parseInt(text.substring(index - 3, index + 1), 16);
        }
        int control = "bfnrt".indexOf(c);
        return control < 0 ? c : "\b\f\n\r\t".charAt(control);
    }

    private String word() {
        int start = index;
        while (index < text.length() && ",]} \n\r\t".indexOf(text.charAt(index)) < 0) {
            index++;
        }
        return text.substring(start, index);
    }

    private void blanks() {
        while (index < text.length() && " \n\r\t".indexOf(text.charAt(index)) >= 0) {
            index++;
        }
    }

    private int line() {
        return (int) text.substring(0, index).chars().filter(c -> c == '\n').count()
                + (int) text.substring(0, index)
                        .replace("\r\n", "\n")
                        .chars()
                        .filter(c -> c == '\r')
                        .count()
                + 1;
    }

    private int column() {
        return index - Math.max(text.lastIndexOf('\n', index - 1), text.lastIndexOf('\r', index - 1));
    }
}

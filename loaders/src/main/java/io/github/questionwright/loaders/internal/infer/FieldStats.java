package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.spi.RawValue;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What is known of one field of a file: small, however long the file is. */
final class FieldStats {

    private static final int MOST_VALUES = 256;
    private static final int MOST_NAMES = 64;
    private static final int SHORT = 80;
    private static final int FEW = 20;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}[.,]\\d{1,9}");

    final String name;
    final Map<String, FieldStats> inner = new LinkedHashMap<>();
    final Map<String, Integer> values = new LinkedHashMap<>();
    final Map<Character, Integer> separators = new LinkedHashMap<>();
    private final Set<String> all = new HashSet<>();
    int present;
    int blank;
    int texts;
    int numbers;
    int flags;
    int lists;
    int objects;
    int integers;
    int decimals;
    int truths;
    int questions;
    int echoes;
    int items;
    int longestList;
    int shortestList = Integer.MAX_VALUE;
    long chars;
    long words;
    long min = Long.MAX_VALUE;
    long max = Long.MIN_VALUE;
    boolean manyValues;
    int repeats;
    private boolean forgotten;

    FieldStats(String name) {
        this.name = name;
    }

    void add(RawValue value) {
        if (Words.isBlank(value)) {
            blank++;
            return;
        }
        present++;
        if (value instanceof RawValue.Items list) {
            addList(list);
        } else if (value instanceof RawValue.Fields object) {
            objects++;
            addInner(object);
        } else {
            addScalar(value);
        }
    }

    private void addList(RawValue.Items list) {
        lists++;
        longestList = Math.max(longestList, list.values().size());
        shortestList = Math.min(shortestList, list.values().size());
        for (RawValue item : list.values()) {
            items++;
            if (item instanceof RawValue.Fields object) {
                addInner(object);
            } else {
                Words.scalar(item).ifPresent(this::addText);
            }
        }
    }

    private void addInner(RawValue.Fields object) {
        for (RawValue.Field field : object.fields()) {
            if (inner.size() < MOST_NAMES || inner.containsKey(field.name())) {
                inner.computeIfAbsent(field.name(), FieldStats::new).add(field.value());
            }
        }
    }

    private void addScalar(RawValue value) {
        String text = Words.scalar(value).orElse("").strip();
        texts += value instanceof RawValue.Text ? 1 : 0;
        numbers += value instanceof RawValue.Numeral ? 1 : 0;
        flags += value instanceof RawValue.Flag ? 1 : 0;
        truths += Words.truth(value).isPresent() ? 1 : 0;
        addText(text);
        for (char separator : new char[] {'\n', '|', ';', ','}) {
            if (text.indexOf(separator) > 0) {
                separators.merge(separator, 1, Integer::sum);
            }
        }
        countRepeats(text);
    }

    /** Values are forgotten as soon as they cannot tell the records apart. */
    private void countRepeats(String text) {
        if (forgotten || all.add(text)) {
            return;
        }
        repeats++;
        if (repeats > FEW && !isFew(repeats)) {
            forgotten = true;
            all.clear();
        }
    }

    private boolean isFew(int count) {
        return count * FEW <= present;
    }

    private void addText(String text) {
        chars += text.length();
        words += Words.count(text);
        questions += looksAsked(text) ? 1 : 0;
        if (Words.isInteger(text)) {
            integers++;
            min = Math.min(min, Long.parseLong(text));
            max = Math.max(max, Long.parseLong(text));
        } else if (DECIMAL.matcher(text).matches()) {
            decimals++;
        }
        if (text.length() > SHORT || values.size() >= MOST_VALUES && !values.containsKey(text)) {
            manyValues = true;
        } else {
            values.merge(text, 1, Integer::sum);
        }
    }

    private static boolean looksAsked(String text) {
        return text.endsWith("?") || text.endsWith("\uff1f") || text.endsWith("\u061f");
    }

    int scalars() {
        return texts + numbers + flags;
    }

    /** How many texts there are, those in lists included. */
    int pieces() {
        return scalars() + items;
    }

    double averageLength() {
        return pieces() == 0 ? 0 : (double) chars / pieces();
    }

    double averageWords() {
        return pieces() == 0 ? 0 : (double) words / pieces();
    }

    /** Whether most values are scalars and not numbers or truth values. */
    boolean isTextual() {
        return present > 0 && 2 * (texts - Math.min(texts, integers + decimals)) > present;
    }

    boolean isMostly(int count) {
        return present > 0 && 2 * count > present;
    }

    /** Whether no value comes twice. */
    boolean isUnique() {
        return present > 0 && repeats == 0 && scalars() == present;
    }

    /** Whether one value in twenty at most comes twice or is no scalar. */
    boolean isNearlyUnique() {
        return present > 0 && !forgotten && isFew(repeats + present - scalars());
    }
}

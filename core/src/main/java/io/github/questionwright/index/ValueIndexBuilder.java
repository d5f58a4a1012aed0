package io.github.questionwright.index;

import io.github.questionwright.model.Question;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Builds a {@link ValueIndex} that keeps within a number of bits for each question. */
final class ValueIndexBuilder<V> {

    /** What the objects around a bitmap take: itself, its array, and its place in two lists. */
    static final int ENTRY = 80;

    /** Allowed for every bank, however small. */
    static final int FREE_BYTES = 1 << 12;

    private record Entry<V>(V value, Bitmap bitmap) {}

    private final List<Question> questions;
    private final long budget;
    private final Map<V, Bitmap.Builder> entries = new LinkedHashMap<>();
    private final BitSet others = new BitSet();

    private ValueIndexBuilder(List<Question> questions, int bitsPerQuestion) {
        this.questions = questions;
        budget = FREE_BYTES + (long) bitsPerQuestion * questions.size() / Byte.SIZE;
    }

    static <V> ValueIndex<V> build(
            List<Question> questions, int bitsPerQuestion, Function<Question, ? extends Collection<V>> reader) {
        ValueIndexBuilder<V> builder = new ValueIndexBuilder<>(questions, bitsPerQuestion);
        int position = 0;
        for (Question question : questions) {
            for (V value : reader.apply(question)) {
                builder.add(value, position);
            }
            position++;
        }
        return builder.build();
    }

    private void add(V value, int position) {
        Bitmap.Builder entry = entries.get(value);
        if (entry == null && entries.size() < budget / ENTRY) {
            entry = new Bitmap.Builder();
            entries.put(value, entry);
        }
        if (entry == null) {
            others.set(position);
        } else {
            entry.add(position);
        }
    }

    /** The most frequent values first, as far as they go; one bit a question is set aside for the others. */
    private ValueIndex<V> build() {
        List<Entry<V>> packed = new ArrayList<>();
        entries.forEach((value, entry) -> packed.add(new Entry<>(value, entry.build())));
        packed.sort(Comparator.comparing(entry -> -entry.bitmap().count()));
        List<V> values = new ArrayList<>();
        List<Bitmap> bitmaps = new ArrayList<>();
        long left = budget - questions.size() / Byte.SIZE - Long.BYTES;
        for (Entry<V> entry : packed) {
            left -= ENTRY + entry.bitmap().bytes();
            if (left >= 0) {
                values.add(entry.value());
                bitmaps.add(entry.bitmap());
            } else {
                entry.bitmap().addTo(others);
            }
        }
        Bitmap.Builder rest = new Bitmap.Builder();
        others.stream().forEach(rest::add);
        return new ValueIndex<>(questions, List.copyOf(values), List.copyOf(bitmaps), rest.build());
    }
}

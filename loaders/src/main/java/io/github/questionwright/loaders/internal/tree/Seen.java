package io.github.questionwright.loaders.internal.tree;

import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What stands at one place of a tree, or at all places with the same names on the way to them. */
final class Seen {

    private static final int MOST_NAMES = 256;
    private static final int MOST_COLUMNS = 32;
    private static final int MOST_PLACES = 20_000;

    final Map<String, Seen> fields = new LinkedHashMap<>();
    final TextTally texts = new TextTally();
    final TextTally names = new TextTally();
    final List<TextTally> columns = new ArrayList<>();
    List<String> firstRow = List.of();

    @Nullable
    Seen others;

    @Nullable
    Seen element;

    int objects;
    int lists;
    int scalars;
    int longest;
    private final AtomicInteger places;

    Seen() {
        this(new AtomicInteger());
    }

    private Seen(AtomicInteger places) {
        this.places = places;
    }

    /** Counts a value and all that it holds; the depth is bounded by whoever made it. */
    void add(RawValue value, String name) {
        if (value instanceof RawValue.Fields all) {
            objects++;
            all.fields().forEach(field -> field(field.name()).add(field.value(), field.name()));
        } else if (value instanceof RawValue.Items items) {
            lists++;
            longest = Math.max(longest, items.values().size());
            items.values().forEach(each -> element().add(each, name));
            row(items.values());
        } else {
            scalars++;
            if (value instanceof RawValue.Text text) {
                texts.add(text.text(), name);
            }
        }
    }

    private void row(List<RawValue> cells) {
        for (int at = 0; at < Math.min(cells.size(), MOST_COLUMNS); at++) {
            if (columns.size() <= at) {
                columns.add(new TextTally());
            }
            columns.get(at).add(cells.get(at));
        }
        if (lists == 1 && cells.size() <= MOST_COLUMNS && cells.stream().allMatch(RawValue.Text.class::isInstance)) {
            firstRow = cells.stream().map(cell -> ((RawValue.Text) cell).text()).toList();
        }
    }

    /** What stands under a name; from a few hundred names on, all of them together. */
    Seen field(String name) {
        if (others != null) {
            return others;
        }
        Seen known = fields.get(name);
        if (known != null) {
            return known;
        }
        names.add(name, "");
        if (fields.size() == MOST_NAMES) {
            others = merged(fields.values());
            fields.clear();
            return others;
        }
        Seen fresh = new Seen(places);
        if (places.incrementAndGet() <= MOST_PLACES) {
            fields.put(name, fresh);
        }
        return fresh;
    }

    Seen element() {
        if (element == null) {
            element = new Seen(places);
        }
        return element;
    }

    boolean isObjects() {
        return objects > 0 && lists == 0 && scalars == 0;
    }

    boolean isLists() {
        return lists > 0 && objects == 0 && scalars == 0;
    }

    boolean isScalars() {
        return scalars > 0 && objects == 0 && lists == 0;
    }

    int all() {
        return objects + lists + scalars;
    }

    static Seen merged(Iterable<Seen> parts) {
        Seen sum = new Seen();
        parts.forEach(sum::add);
        return sum;
    }

    private void add(Seen other) {
        objects += other.objects;
        lists += other.lists;
        scalars += other.scalars;
        longest = Math.max(longest, other.longest);
        texts.add(other.texts);
        other.fields.forEach((name, each) -> field(name).add(each));
        if (other.others != null) {
            others = others == null ? merged(fields.values()) : others;
            others.add(other.others);
        }
        if (other.element != null) {
            element().add(other.element);
        }
        for (int at = 0; at < other.columns.size(); at++) {
            if (columns.size() <= at) {
                columns.add(new TextTally());
            }
            columns.get(at).add(other.columns.get(at));
        }
        firstRow = firstRow.isEmpty() ? other.firstRow : firstRow;
    }

    /** The names that at least half of its objects have. */
    Set<String> common() {
        Set<String> common = new LinkedHashSet<>(fields.keySet());
        common.removeIf(name -> fields.get(name).all() * 2L < objects);
        return common;
    }

    /** Whether its objects have most of some names. */
    boolean has(Set<String> names) {
        return names.stream().filter(fields::containsKey).count() * 2 > names.size();
    }

    /** Whether its objects have much the same names, as the records of one list have. */
    boolean isAlike() {
        if (objects == 0 || fields.isEmpty()) {
            return false;
        }
        long present = fields.values().stream().mapToLong(Seen::all).sum();
        return present * 2 >= (long) objects * fields.size();
    }
}

package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.spi.RawValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the good records of a file look like so far: evidence for where the next one begins. */
final class RecordShape {

    private static final int MOST = 256;
    private static final int SAMPLE = 50;
    private static final Set<String> EXPECTED_FIRST = new LinkedHashSet<>(List.of("id", "prompt"));
    private static final String EXPECTED = "prompt";

    private final Set<String> firsts = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> common = new LinkedHashSet<>();
    private final Set<Set<String>> nested = new LinkedHashSet<>();
    private int learned;

    void learn(RawValue.Fields record) {
        List<RawValue.Field> fields = record.fields();
        if (fields.isEmpty()) {
            return;
        }
        if (firsts.size() < MOST) {
            firsts.add(fields.get(0).name());
        }
        for (RawValue.Field field : fields) {
            if (names.size() < MOST) {
                names.add(field.name());
            }
            if (learned == 0) {
                common.add(field.name());
            }
        }
        common.removeIf(name -> record.find(name).isEmpty());
        if (learned++ < SAMPLE) {
            fields.forEach(field -> learnNested(field.value()));
        }
    }

    private void learnNested(RawValue value) {
        if (value instanceof RawValue.Items items) {
            items.values().forEach(this::learnNested);
        } else if (value instanceof RawValue.Fields fields) {
            fields.fields().forEach(field -> learnNested(field.value()));
            if (nested.size() < MOST) {
                nested.add(fields.fields().stream()
                        .map(RawValue.Field::name)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
            }
        }
    }

    /** Whether a record may begin with this name: one did, or those of our own form do. */
    boolean beginsWith(String name) {
        return firsts.contains(name) || EXPECTED_FIRST.contains(name);
    }

    /**
     * Whether a name could be the first of a record although only a broken one is known: it is that one's, and not the
     * one that objects inside records begin with.
     */
    boolean isAlike(Names.@Nullable Name known, String name) {
        return known != null && known.text().equals(name) && !name.equals(EXPECTED);
    }

    /** Whether a name behind a record is the first of another one, rather than one more of the same. */
    boolean isNext(String name, RawValue.Fields record) {
        return record.find(name).isPresent() || firsts.contains(name) && fits(record);
    }

    /** Whether a record has been seen. */
    boolean isLearned() {
        return learned > 0;
    }

    /** Whether a record had this name. */
    boolean has(String name) {
        return names.contains(name);
    }

    /** Whether an object has every name that all records have, and objects inside records have not. */
    boolean fits(RawValue.Fields object) {
        if (!isLearned() || common.isEmpty()) {
            return object.find(EXPECTED).isPresent();
        }
        return common.stream().allMatch(name -> object.find(name).isPresent())
                && nested.stream().noneMatch(names -> names.containsAll(common));
    }
}

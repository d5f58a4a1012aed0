package io.github.questionwright.loaders.internal.json;

import io.github.questionwright.spi.RawValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the good records of a file look like so far: evidence for where the next one begins. */
final class RecordShape {

    private static final int MOST = 256;
    private static final Set<String> EXPECTED_FIRST = new LinkedHashSet<>(List.of("id", "prompt"));
    private static final String EXPECTED = "prompt";

    private final Set<String> firsts = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<String> common = new LinkedHashSet<>();
    private boolean learned;

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
            if (!learned) {
                common.add(field.name());
            }
        }
        common.removeIf(name -> record.find(name).isEmpty());
        learned = true;
    }

    /** Whether a record may begin with this name: one did, or those of our own form do. */
    boolean beginsWith(String name) {
        return firsts.contains(name) || EXPECTED_FIRST.contains(name);
    }

    /** Whether a name behind a record is the first of another one, rather than one more of the same. */
    boolean isNext(String name, RawValue.Fields record) {
        return record.find(name).isPresent() || firsts.contains(name) && fits(record);
    }

    /** Whether a record has been seen. */
    boolean isLearned() {
        return learned;
    }

    /** Whether a record had this name. */
    boolean has(String name) {
        return names.contains(name);
    }

    /** Whether an object has every name that all records have. */
    boolean fits(RawValue.Fields object) {
        return learned && !common.isEmpty()
                ? common.stream().allMatch(name -> object.find(name).isPresent())
                : object.find(EXPECTED).isPresent();
    }
}

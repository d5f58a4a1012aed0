package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.loaders.internal.shape.KeyNames;
import io.github.questionwright.loaders.internal.shape.RecordMapper;
import io.github.questionwright.spi.RawRecord;
import io.github.questionwright.spi.RawValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells our own shape from all others by the first records of a file. */
public final class OwnShape {

    private static final Set<String> KNOWN = Set.copyOf(RecordMapper.FIELDS);
    private static final Set<String> FOREIGN =
            Set.of("question", "q", "correct", "choices", "correct_answer", "correctAnswer");

    private static final Set<FieldRole> OFFERS = Set.of(FieldRole.OPTIONS, FieldRole.INCORRECT);

    private OwnShape() {}

    /** Whether most of the records are in our own shape; those that say nothing do not count against it. */
    public static boolean isOwn(List<RawRecord> first) {
        long foreign =
                first.stream().filter(record -> isForeign(record.fields())).count();
        return foreign * 2 <= first.size();
    }

    private static boolean isForeign(RawValue.Fields record) {
        if (record.fields().isEmpty()) {
            return false;
        }
        boolean prompt = record.find("prompt").isPresent();
        long known = record.fields().stream()
                .filter(field -> KNOWN.contains(field.name()))
                .count();
        boolean other = record.fields().stream().anyMatch(field -> FOREIGN.contains(field.name()));
        boolean plainOptions = isPlain(record.find("options"));
        return plainOptions
                || !prompt && known < record.fields().size()
                || prompt && other && known <= 2
                || offers(record);
    }

    /** Whether a record without options of ours has fields that are called like options of others, or like the wrong ones. */
    private static boolean offers(RawValue.Fields record) {
        List<String> all = record.fields().stream().map(RawValue.Field::name).toList();
        List<String> others = all.stream().filter(name -> !KNOWN.contains(name)).toList();
        return record.find("options").isEmpty()
                && (others.stream()
                                .flatMap(name -> KeyNames.role(name).stream())
                                .anyMatch(OFFERS::contains)
                        || OptionGroups.find(others, all).keySet().stream().anyMatch(OptionGroups::isOption));
    }

    /** Options that are texts, a map of texts, or objects without a text. */
    private static boolean isPlain(Optional<RawValue> options) {
        if (options.isEmpty() || !(options.get() instanceof RawValue.Items items)) {
            return options.isPresent() && !(options.get() instanceof RawValue.Nothing);
        }
        return !items.values().isEmpty() && items.values().stream().noneMatch(OwnShape::isOption);
    }

    private static boolean isOption(RawValue value) {
        return value instanceof RawValue.Fields object
                && object.find("text").isPresent()
                && (object.find("correct").isPresent()
                        || object.fields().stream().noneMatch(field -> OptionParts.isFlagName(field.name())));
    }
}

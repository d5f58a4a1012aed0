package io.github.questionwright.loaders.internal.infer;

import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.spi.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the section of a record, in its own fields or in what stands around it. */
final class SectionTranslation {

    private static final Pattern LEVELS = Pattern.compile("\\s+>\\s+");

    private final Plan plan;
    private final AroundEvidence evidence;

    SectionTranslation(Plan plan, AroundEvidence evidence) {
        this.plan = plan;
        this.evidence = evidence;
    }

    void translate(Flat flat, OwnRecord own) {
        List<RawValue> path = new ArrayList<>();
        String fixed = plan.fixed().get(FieldRole.SECTION);
        if (fixed != null) {
            add(OwnRecord.text(fixed, flat.record().fields()), path);
        } else {
            if (!plan.fields().containsKey(FieldRole.SECTION)
                    || !plan.of(FieldRole.SECTION).isEmpty()) {
                around(flat, path);
            }
            plan.of(FieldRole.SECTION).forEach(name -> flat.filled(name).ifPresent(value -> add(value, path)));
        }
        if (!path.isEmpty()) {
            own.put("section", OwnRecord.list(path, path.get(0)));
        }
    }

    private void add(RawValue value, List<RawValue> path) {
        for (String text : Words.scalars(value)) {
            for (String level : LEVELS.split(plan.meant(FieldRole.SECTION, text.strip()))) {
                boolean repeated = path.stream()
                        .anyMatch(
                                each -> Words.scalar(each).filter(level::equals).isPresent());
                if (!level.isBlank() && !repeated) {
                    path.add(OwnRecord.text(level.strip(), value));
                }
            }
        }
    }

    private void around(Flat flat, List<RawValue> path) {
        List<RawValue.Fields> levels = flat.around();
        for (int at = 0; at < levels.size(); at++) {
            RawValue.Fields level = levels.get(at);
            Optional<String> title = AroundEvidence.title(level);
            boolean bank = at == 0
                    && evidence.hasBankTitle()
                    && AroundEvidence.name(level).equals(title);
            if (title.isPresent() && !bank) {
                add(OwnRecord.text(title.get(), level), path);
                continue;
            }
            boolean last = at == levels.size() - 1;
            boolean meaningless = last && (evidence.isKeyedByRecord() || evidence.isKeyedByDifficulty());
            AroundEvidence.key(level)
                    .filter(key -> !meaningless && !AroundEvidence.isListName(key))
                    .ifPresent(key -> add(OwnRecord.text(key, level), path));
        }
    }
}

package io.github.questionwright.loaders;

import io.github.questionwright.loaders.internal.infer.Detail;
import io.github.questionwright.loaders.internal.infer.Plan;
import io.github.questionwright.loaders.internal.infer.PlanChecks;
import io.github.questionwright.loaders.internal.infer.RoleNames;
import io.github.questionwright.loaders.internal.shape.FieldRole;
import io.github.questionwright.source.NearMisses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds a {@link Mapping}. Not thread-safe, and usable again after {@link #build()}. Whatever is wrong is refused at
 * once, with an {@link IllegalArgumentException} that names what is allowed.
 */
public final class MappingBuilder {

    private final Map<FieldRole, List<String>> fields;
    private final Map<Detail, String> details;
    private final Map<FieldRole, String> fixed;
    private final Map<FieldRole, Map<String, String>> values;

    MappingBuilder(Plan plan) {
        fields = new LinkedHashMap<>(plan.fields());
        details = new LinkedHashMap<>(plan.details());
        fixed = new LinkedHashMap<>(plan.fixed());
        values = new LinkedHashMap<>(plan.values());
    }

    static FieldRole role(String name) {
        return RoleNames.find(name).orElseThrow(() -> unknown("role", name, RoleNames.all()));
    }

    static Detail detail(String name) {
        return Detail.find(name).orElseThrow(() -> unknown("property", name, Detail.labels()));
    }

    private static IllegalArgumentException unknown(String what, String name, List<String> known) {
        return new IllegalArgumentException("there is no " + what + " \"" + name + "\"; known: "
                + String.join(", ", known) + NearMisses.didYouMean(name, known));
    }

    /**
     * Says which fields have a role.
     *
     * @param role one of {@link Mapping#roles()}
     * @param names the names of the fields as the file writes them; none means that no field has the role
     * @return this builder
     */
    public MappingBuilder field(String role, String... names) {
        fields.put(role(role), List.of(names));
        return this;
    }

    /**
     * Says where indexes of options begin.
     *
     * @param base 0 if 0 is the first option, 1 if 1 is
     * @return this builder
     */
    public MappingBuilder indexBase(int base) {
        return property("indexBase", Integer.toString(base));
    }

    /**
     * Says which character stands between the cells of a table.
     *
     * @param delimiter the character
     * @return this builder
     */
    public MappingBuilder delimiter(char delimiter) {
        return property("delimiter", Character.toString(delimiter));
    }

    /**
     * Says whether the first row of a table names its columns.
     *
     * @param header false if the first row is a record
     * @return this builder
     */
    public MappingBuilder header(boolean header) {
        return property("header", Boolean.toString(header));
    }

    /**
     * Says where the list of records is.
     *
     * @param pointer its JSON pointer, {@code *} for any step
     * @return this builder
     */
    public MappingBuilder list(String pointer) {
        return property("list", pointer);
    }

    /**
     * Says how values are written.
     *
     * @param name {@code list}, {@code delimiter}, {@code header}, {@code decode} ({@code base64}, {@code percent},
     *     {@code html}, {@code none}), {@code numbering} ({@code strip}, {@code keep}: a running number before the
     *     prompt), {@code optionLayout} ({@code plain}, {@code alternating}: texts and truth values by turns),
     *     {@code optionSeparator}, {@code optionText}, {@code optionCorrect}, {@code optionLabel},
     *     {@code optionFeedback} (the names of fields in an option), {@code optionLabels} ({@code strip}, {@code keep}:
     *     labels such as {@code A.} before the text), {@code optionMark} ({@code plus}, {@code star}, {@code box},
     *     {@code word}, {@code tick}, {@code none}), {@code indexBase} ({@code 0}, {@code 1}), {@code numbers}
     *     ({@code index}, {@code text}), {@code letters} ({@code label}, {@code text}), {@code timeUnit}
     *     ({@code minutes}, {@code seconds}, {@code milliseconds}), {@code tagSeparator}, {@code difficultyScale} (the
     *     n of a scale from 1 to n)
     * @param value the value
     * @return this builder
     */
    public MappingBuilder property(String name, String value) {
        Detail detail = detail(name);
        PlanChecks.fault(detail, value).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        details.put(detail, value);
        return this;
    }

    /**
     * Gives all questions the same section, difficulty or seniority.
     *
     * @param role {@code section}, {@code difficulty} or {@code seniority}
     * @param value the value; {@code A > B} for a section in a section
     * @return this builder
     */
    public MappingBuilder fixed(String role, String value) {
        PlanChecks.fixedFault(role(role), value).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        fixed.put(role(role), value);
        return this;
    }

    /**
     * Says what a value stands for.
     *
     * @param role {@code section}, {@code difficulty}, {@code seniority} or {@code kind}
     * @param found the value as the file has it
     * @param meant what it means, or {@code attribute} to keep it as an attribute without a word
     * @return this builder
     */
    public MappingBuilder value(String role, String found, String meant) {
        PlanChecks.valueFault(role(role)).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        Map<String, String> all = new LinkedHashMap<>(values.getOrDefault(role(role), Map.of()));
        all.put(found, meant);
        values.put(role(role), all);
        return this;
    }

    /**
     * Builds the mapping.
     *
     * @return an immutable mapping
     */
    public Mapping build() {
        return new Mapping(new Plan(fields, details, fixed, values));
    }
}

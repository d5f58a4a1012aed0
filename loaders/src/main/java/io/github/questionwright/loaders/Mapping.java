package io.github.questionwright.loaders;

import io.github.questionwright.loaders.internal.infer.Plan;
import io.github.questionwright.loaders.internal.infer.PlanForm;
import io.github.questionwright.loaders.internal.infer.RoleNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the fields of a file mean: laid down by a user, or inferred by a loader. It may say as little as where indexes
 * begin; the rest is inferred. Immutable and thread-safe; equal mappings say the same. {@link MappingJson} writes and
 * reads the file form.
 */
public final class Mapping {

    private final Plan plan;

    Mapping(Plan plan) {
        this.plan = plan;
    }

    /**
     * Starts from a mapping that says nothing.
     *
     * @return a builder
     */
    public static MappingBuilder builder() {
        return new MappingBuilder(Plan.none());
    }

    /**
     * Starts from this mapping.
     *
     * @return a builder
     */
    public MappingBuilder toBuilder() {
        return new MappingBuilder(plan);
    }

    /**
     * The names of all roles that a field can have, such as {@code prompt}, {@code options}, {@code correct}.
     *
     * @return the names in a fixed order
     */
    public static List<String> roles() {
        return RoleNames.all();
    }

    /**
     * The fields that have a role.
     *
     * @param role one of {@link #roles()}
     * @return their names as the file writes them, a dot before the name of an inner field; empty if the mapping gives
     *     none
     * @throws IllegalArgumentException if there is no such role
     */
    public List<String> fields(String role) {
        return plan.fields().getOrDefault(MappingBuilder.role(role), List.of());
    }

    /**
     * A property, such as {@code indexBase}.
     *
     * @param name one of the names that {@link MappingBuilder#property} takes
     * @return its value
     * @throws IllegalArgumentException if there is no such property
     */
    public Optional<String> property(String name) {
        return Optional.ofNullable(plan.details().get(MappingBuilder.detail(name)));
    }

    /**
     * Where indexes of options begin.
     *
     * @return 0 or 1, or empty if the mapping does not say
     */
    public Optional<Integer> indexBase() {
        return property("indexBase").map(Integer::valueOf);
    }

    /**
     * The value that all questions have in a role, whatever the file says.
     *
     * @param role one of {@link #roles()}
     * @return the value, if the mapping gives one
     * @throws IllegalArgumentException if there is no such role
     */
    public Optional<String> fixed(String role) {
        return Optional.ofNullable(plan.fixed().get(MappingBuilder.role(role)));
    }

    /**
     * What values of a role stand for.
     *
     * @param role one of {@link #roles()}
     * @return from the value as the file has it to what it means; maybe empty
     * @throws IllegalArgumentException if there is no such role
     */
    public Map<String, String> values(String role) {
        return Map.copyOf(plan.values().getOrDefault(MappingBuilder.role(role), Map.of()));
    }

    /**
     * Whether the mapping leaves everything to inference.
     *
     * @return true if it says nothing
     */
    public boolean isEmpty() {
        return plan.isEmpty();
    }

    Plan plan() {
        return plan;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Mapping mapping && mapping.plan.equals(plan);
    }

    @Override
    public int hashCode() {
        return plan.hashCode();
    }

    /** Returns the JSON form on one line. */
    @Override
    public String toString() {
        return PlanForm.write(plan);
    }
}

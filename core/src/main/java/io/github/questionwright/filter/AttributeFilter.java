package io.github.questionwright.filter;

import io.github.questionwright.model.Question;
import java.util.Optional;

record AttributeFilter(String name, Glob value) implements FieldFilter {

    static final String PREFIX = "attr.";

    AttributeFilter {
        checkName(name);
    }

    static String checkName(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an attribute needs a name that is not blank");
        }
        return name;
    }

    /** The field of an attribute as it is written. */
    static String field(String name) {
        return PREFIX + Words.of(name);
    }

    @Override
    public boolean test(Question question) {
        return question.attributes().entrySet().stream()
                .anyMatch(entry -> entry.getKey().equalsIgnoreCase(name) && value.matches(entry.getValue()));
    }

    @Override
    public String field() {
        return field(name);
    }

    @Override
    public Optional<String> operand() {
        return Optional.of(Words.ofPattern(value.toString()));
    }

    @Override
    public String toString() {
        return field() + ":" + Words.ofPattern(value.toString());
    }
}

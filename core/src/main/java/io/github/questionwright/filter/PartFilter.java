package io.github.questionwright.filter;

import io.github.questionwright.model.Labels;
import io.github.questionwright.model.Question;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a part is there, or, without one, whether the named attribute is. */
record PartFilter(@Nullable QuestionPart part, String attribute) implements FieldFilter {

    static PartFilter of(QuestionPart part) {
        return new PartFilter(part, "");
    }

    static PartFilter ofAttribute(String name) {
        return new PartFilter(null, AttributeFilter.checkName(name));
    }

    @Override
    public boolean test(Question question) {
        return part == null
                ? question.attributes().keySet().stream().anyMatch(attribute::equalsIgnoreCase)
                : part.isIn(question);
    }

    @Override
    public String field() {
        return "has";
    }

    @Override
    public Optional<String> operand() {
        return Optional.of(part == null ? Words.of(AttributeFilter.PREFIX + attribute) : Labels.of(part));
    }

    @Override
    public String toString() {
        return field() + ":" + operand().orElseThrow();
    }
}

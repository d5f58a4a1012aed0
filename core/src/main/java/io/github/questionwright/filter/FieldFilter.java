package io.github.questionwright.filter;

import java.util.Optional;

/** A condition on one field. */
sealed interface FieldFilter extends QuestionFilter
        permits TextFilter,
                NameFilter,
                AttributeFilter,
                SectionFilter,
                LocaleFilter,
                EnumFilter,
                NumberFilter,
                PartFilter {

    /** The field as it is written in front of the operator. */
    String field();

    /** What is written behind {@code field:}, or empty if the condition is written in another way. */
    Optional<String> operand();
}

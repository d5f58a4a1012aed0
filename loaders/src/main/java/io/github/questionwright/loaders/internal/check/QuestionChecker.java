package io.github.questionwright.loaders.internal.check;

import io.github.questionwright.loaders.internal.shape.Shaped;
import io.github.questionwright.loaders.report.DiagnosticCode;
import io.github.questionwright.model.Answer;
import io.github.questionwright.model.Question;
import io.github.questionwright.source.Diagnostic;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Holds questions to the constraints of the model. Thread-safe. */
public final class QuestionChecker {

    private static final String PREFIX = "{io.github.questionwright.";

    private final Validator validator;

    private QuestionChecker(Validator validator) {
        this.validator = validator;
    }

    /** A checker whose messages are in a language, as far as the application translates them. */
    public static QuestionChecker in(Locale locale) {
        return new QuestionChecker(Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false))
                .buildValidatorFactory()
                .getValidator());
    }

    /** Every violation at its place, in the order of the places; empty for a sound question. */
    public List<Diagnostic> check(Shaped shaped) {
        Set<ConstraintViolation<Question>> violations = validator.validate(shaped.question());
        return violations.isEmpty()
                ? List.of()
                : violations.stream()
                        .map(violation -> diagnostic(violation, shaped))
                        .sorted(Comparator.comparing(Diagnostic::location).thenComparing(Diagnostic::code))
                        .toList();
    }

    private static Diagnostic diagnostic(ConstraintViolation<Question> violation, Shaped shaped) {
        String template = violation.getMessageTemplate();
        DiagnosticCode code = DiagnosticCode.find(template.substring(PREFIX.length(), template.length() - 1))
                .orElseThrow(() -> new IllegalStateException("the table has no code for " + template));
        List<Object> steps = PathSteps.of(violation.getPropertyPath());
        return code.at(shaped.places().of(steps), violation.getMessage() + found(violation.getInvalidValue()));
    }

    /** What was found, where the message alone does not say it. */
    private static String found(Object value) {
        if (value instanceof Answer.Choice choice) {
            return " (found " + choice.options().size() + " options, "
                    + choice.correctOptions().size() + " marked correct)";
        }
        if (value instanceof Number number) {
            return " (found " + number + ")";
        }
        if (value instanceof Collection<?> collection) {
            return " (found " + collection.size() + ")";
        }
        return value instanceof String text && !text.isBlank() ? " (found " + text.length() + " characters)" : "";
    }
}

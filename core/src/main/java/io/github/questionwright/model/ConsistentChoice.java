package io.github.questionwright.model;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The options of a choice fit together: there are some, one is right (several only in a multiple choice), and no two
 * have the same text or id. Violations are reported on {@code options}, or on the option that repeats another.
 */
@Documented
@Constraint(validatedBy = ConsistentChoice.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ConsistentChoice {

    /**
     * Not used: each rule has a message of its own.
     *
     * @return the key of a general message
     */
    String message() default "{io.github.questionwright.choice.inconsistent}";

    /**
     * The validation groups.
     *
     * @return none by default
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return none by default
     */
    Class<? extends Payload>[] payload() default {};

    /** Checks {@link ConsistentChoice}. Stateless and thread-safe. */
    final class Validator implements ConstraintValidator<ConsistentChoice, Answer.Choice> {

        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(Answer.Choice choice, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean enough = hasRightNumberOfCorrectOptions(choice, context);
            return areDistinct(choice.options(), context) && enough;
        }

        private static boolean hasRightNumberOfCorrectOptions(
                Answer.Choice choice, ConstraintValidatorContext context) {
            int correct = choice.correctOptions().size();
            if (choice.options().isEmpty()) {
                return violated(context, "choice.no-options");
            }
            if (correct == 0) {
                return violated(context, "choice.no-correct-option");
            }
            return correct == 1 || choice.multiple() || violated(context, "choice.several-correct-options");
        }

        private static boolean areDistinct(List<Option> options, ConstraintValidatorContext context) {
            Set<String> texts = new HashSet<>();
            Set<String> ids = new HashSet<>();
            boolean valid = true;
            for (int index = 0; index < options.size(); index++) {
                Option option = options.get(index);
                if (!texts.add(option.text().strip())) {
                    valid = violated(context, "choice.duplicate-option", index, "text");
                } else if (!ids.add(option.id())) {
                    valid = violated(context, "choice.duplicate-option-id", index, "id");
                }
            }
            return valid;
        }

        private static boolean violated(ConstraintValidatorContext context, String code) {
            context.buildConstraintViolationWithTemplate(template(code))
                    .addPropertyNode("options")
                    .addConstraintViolation();
            return false;
        }

        private static boolean violated(ConstraintValidatorContext context, String code, int index, String property) {
            context.buildConstraintViolationWithTemplate(template(code))
                    .addPropertyNode("options")
                    .addPropertyNode(property)
                    .inIterable()
                    .atIndex(index)
                    .addConstraintViolation();
            return false;
        }

        private static String template(String code) {
            return "{io.github.questionwright." + code + "}";
        }
    }
}

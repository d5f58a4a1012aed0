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
import org.jspecify.annotations.Nullable;

/**
 * An id that can be hashed, written and read back: not empty, no blank at either end, no control character, no unpaired
 * surrogate.
 */
@Documented
@Constraint(validatedBy = WellFormedId.Validator.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WellFormedId {

    /**
     * The message.
     *
     * @return the key of the message
     */
    String message() default "{io.github.questionwright.id.malformed}";

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

    /** Checks {@link WellFormedId}. Stateless and thread-safe. */
    final class Validator implements ConstraintValidator<WellFormedId, String> {

        /** For the validation provider. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable String id, ConstraintValidatorContext context) {
            return id == null
                    || !id.isEmpty() && id.equals(id.strip()) && id.codePoints().noneMatch(Validator::isRefused);
        }

        private static boolean isRefused(int codePoint) {
            return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
        }
    }
}

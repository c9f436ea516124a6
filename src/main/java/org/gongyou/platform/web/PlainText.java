package org.gongyou.platform.web;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * Text that everybody reads in the order in which it was written: on a screen, in a paper, in a list. No control characters, and
 * none that turn the direction of what follows, by which a name or a sum is made to look like another (Unicode TR 36, "Trojan source").
 * Marks that Uyghur writing needs within a word stay.
 */
@Documented
@Constraint(validatedBy = PlainText.Check.class)
@Target({METHOD, FIELD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    String message() default "holds characters that cannot be seen";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether it may have lines and tabs: prose has, a name has not. */
    boolean lines() default false;

    final class Check implements ConstraintValidator<PlainText, String> {

        private boolean lines;

        @Override
        public void initialize(PlainText constraint) {
            lines = constraint.lines();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || text.codePoints().allMatch(this::isPlain);
        }

        private boolean isPlain(int letter) {
            return switch (Character.getType(letter)) {
                case Character.CONTROL -> lines && (letter == '\n' || letter == '\r' || letter == '\t');
                case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> lines;
                default -> !turnsDirection(letter);
            };
        }

        /** Embeddings, overrides and isolates; not the marks U+200E, U+200F and U+061C, which turn nothing. */
        private static boolean turnsDirection(int letter) {
            return letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
        }
    }
}

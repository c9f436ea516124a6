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
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A well-formed language tag (BCP 47), such as zh, ug or zh-Hant. */
@Documented
@Constraint(validatedBy = LanguageTag.Check.class)
@Target({METHOD, FIELD, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface LanguageTag {

    String message() default "is no language tag";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<LanguageTag, String> {

        @Override
        public boolean isValid(@Nullable String tag, ConstraintValidatorContext context) {
            if (tag == null) return true;
            try {
                return !new Locale.Builder()
                        .setLanguageTag(tag)
                        .build()
                        .toString()
                        .isEmpty();
            } catch (IllformedLocaleException wrong) {
                return false;
            }
        }
    }
}

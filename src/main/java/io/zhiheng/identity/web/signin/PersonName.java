package io.zhiheng.identity.web.signin;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Up to 60 characters of any script, no control characters; blank is allowed. */
@Pattern(regexp = PersonName.PATTERN)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@interface PersonName {

    String PATTERN = "[^\\p{Cntrl}]{0,60}";

    String message() default "{identity.field.person.malformed}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}

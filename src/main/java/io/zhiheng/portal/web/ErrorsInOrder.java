package io.zhiheng.portal.web;

import jakarta.validation.ConstraintViolation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.validation.MessageInterpolatorFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.Errors;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/** Errors of a form stand in the order of its fields, not in the arbitrary one in which they were found. */
@Configuration(proxyBeanMethods = false)
class ErrorsInOrder {

    @Bean
    static LocalValidatorFactoryBean defaultValidator(MessageSource messages) {
        var validator = new InOrder();
        validator.setMessageInterpolator(new MessageInterpolatorFactory(messages).getObject());
        return validator;
    }

    private static final class InOrder extends LocalValidatorFactoryBean {

        @Override
        protected void processConstraintViolations(Set<ConstraintViolation<Object>> violations, Errors errors) {
            super.processConstraintViolations(
                    violations.stream()
                            .sorted(Comparator.comparingInt(InOrder::place)
                                    .thenComparing(
                                            each -> each.getPropertyPath().toString()))
                            .collect(Collectors.toCollection(LinkedHashSet::new)),
                    errors);
        }

        private static int place(ConstraintViolation<Object> violation) {
            var components = violation.getRootBeanClass().getRecordComponents();
            var field = violation.getPropertyPath().toString();
            return components == null
                    ? 0
                    : Arrays.stream(components)
                            .map(RecordComponent::getName)
                            .toList()
                            .indexOf(field);
        }
    }
}

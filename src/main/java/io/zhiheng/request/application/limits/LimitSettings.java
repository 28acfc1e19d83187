package io.zhiheng.request.application.limits;

import io.zhiheng.request.application.LimitedStep;
import io.zhiheng.request.application.TimeLimit;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param limits those that differ from the usual ones, such as {@code accept-request: 2m}
 * @param platformAfter how long after an institution's limit the platform is told too
 */
@Validated
@ConfigurationProperties("zhiheng.review")
public record LimitSettings(
        @NotNull @DefaultValue Map<LimitedStep, TimeLimit> limits,
        @NotNull @DefaultValue("5wd") TimeLimit platformAfter) {

    TimeLimit of(LimitedStep step) {
        return limits.getOrDefault(step, step.usual());
    }
}

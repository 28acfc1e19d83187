package io.zhiheng.platform.calendar;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/** @param file holidays and working weekends, in the form of the file that ships */
@Validated
@ConfigurationProperties("zhiheng.calendar")
record CalendarSettings(
        @NotNull @DefaultValue("classpath:calendar/working-days.csv")
        Resource file) {}

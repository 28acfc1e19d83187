package io.zhiheng.visit.application.plan;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param onSiteNotice working days that lie at least between the sending of a plan and the first day of the visit */
@Validated
@ConfigurationProperties("zhiheng.review")
record OnSiteSettings(@DefaultValue("5") @Min(0) int onSiteNotice) {}

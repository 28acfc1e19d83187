package io.zhiheng.notification.message;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param quietHours when messages that can wait are held
 * @param messageLasts how long it is tried to send a message; later it would only confuse
 * @param vendorLimit how long a vendor may take to answer
 * @param mostWaiting messages that may wait at a time; what comes then is told in the inbox only
 */
@Validated
@ConfigurationProperties("zhiheng.notification")
public record MessageSettings(
        @NotNull @DefaultValue("22:00-08:00") QuietHours quietHours,
        @NotNull @DefaultValue("24h") Duration messageLasts,
        @NotNull @DefaultValue("20s") Duration vendorLimit,
        @Min(1) @DefaultValue("10000") int mostWaiting) {}

package io.zhiheng.identity.application.recovery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param rests from the release until the mobile is changed: as long may be objected
 * @param papersKept from the end of an application until its papers are deleted
 */
@ConfigurationProperties("zhiheng.identity.recovery")
public record RecoverySettings(
        @DefaultValue("72h") Duration rests,
        @DefaultValue("30d") Duration papersKept) {}

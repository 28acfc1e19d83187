package io.zhiheng.portal.web.input;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param atOnce pieces of heavy work that run at the same time
 * @param waiting how many more may wait
 * @param patience how long each of these waits
 */
@ConfigurationProperties("zhiheng.heavy-work")
record HeavyWorkSettings(
        @DefaultValue("8") int atOnce,
        @DefaultValue("40") int waiting,
        @DefaultValue("4s") Duration patience) {}

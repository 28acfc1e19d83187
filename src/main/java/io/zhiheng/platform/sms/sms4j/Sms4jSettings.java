package io.zhiheng.platform.sms.sms4j;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param blend name of the vendor entry below {@code sms.blends}; empty: no messages can be sent
 * @param templates the vendor's template id for each of our texts
 */
@ConfigurationProperties("zhiheng.sms")
record Sms4jSettings(
        @DefaultValue("") String blend, @DefaultValue Map<String, String> templates) {}

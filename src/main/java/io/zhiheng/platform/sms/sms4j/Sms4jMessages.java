package io.zhiheng.platform.sms.sms4j;

import io.zhiheng.platform.sms.ShortMessage;
import io.zhiheng.platform.sms.ShortMessages;
import io.zhiheng.shared.RuleBroken;
import java.util.LinkedHashMap;
import org.dromara.sms4j.core.factory.SmsFactory;
import org.dromara.sms4j.starter.config.SmsMainConfig;
import org.dromara.sms4j.starter.config.SupplierConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Hands messages to the configured vendor; its time limits and retries are those of the {@code sms} properties. */
@Component
@Profile("!demo")
@Import({SmsMainConfig.class, SupplierConfig.class})
class Sms4jMessages implements ShortMessages {

    private static final Logger log = LoggerFactory.getLogger(Sms4jMessages.class);

    private final Sms4jSettings settings;

    Sms4jMessages(Sms4jSettings settings) {
        this.settings = settings;
        if (settings.blend().isBlank()) {
            log.warn("No SMS vendor is configured (zhiheng.sms.blend): registration and SMS codes will be refused");
        }
    }

    @Override
    public void send(ShortMessage message) {
        var vendor = settings.blend().isBlank() ? null : SmsFactory.getSmsBlend(settings.blend());
        var template = settings.templates().get(message.template());
        if (vendor == null || template == null) {
            log.error("Short message {} not sent: no vendor or no template id configured", message.template());
            throw unavailable();
        }
        try {
            var answer = vendor.sendMessage(message.mobile(), template, new LinkedHashMap<>(message.values()));
            if (!answer.isSuccess()) {
                log.error("Vendor {} refused short message {}", settings.blend(), message.template());
                throw unavailable();
            }
        } catch (RuleBroken refused) {
            throw refused;
        } catch (RuntimeException failed) {
            log.error("Vendor {} failed on short message {}", settings.blend(), message.template(), failed);
            throw unavailable();
        }
    }

    private static RuleBroken unavailable() {
        return RuleBroken.conflict("platform.rule.sms-unavailable");
    }
}

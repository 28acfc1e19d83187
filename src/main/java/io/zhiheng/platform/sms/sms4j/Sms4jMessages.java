package io.zhiheng.platform.sms.sms4j;

import io.zhiheng.platform.sms.ShortMessage;
import io.zhiheng.platform.sms.ShortMessageTemplates;
import io.zhiheng.platform.sms.ShortMessages;
import io.zhiheng.shared.RuleBroken;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.dromara.sms4j.core.factory.SmsFactory;
import org.dromara.sms4j.starter.config.SmsMainConfig;
import org.dromara.sms4j.starter.config.SupplierConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands messages to the configured vendor; its time limits and retries are those of the {@code sms} properties. */
@Component
@Profile("!demo")
@Import({SmsMainConfig.class, SupplierConfig.class})
class Sms4jMessages implements ShortMessages {

    private static final Logger log = LoggerFactory.getLogger(Sms4jMessages.class);

    private final Sms4jSettings settings;

    Sms4jMessages(Sms4jSettings settings, ObjectProvider<ShortMessageTemplates> used) {
        this.settings = settings;
        if (settings.blend().isBlank()) {
            log.warn("No SMS vendor is configured (zhiheng.sms.blend): registration and SMS codes will be refused");
            return;
        }
        var missing = used.stream()
                .flatMap(module -> module.names().stream())
                .filter(name -> settings.templates().getOrDefault(name, "").isBlank())
                .distinct()
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("The vendor's template id is missing for "
                    + missing.stream().map("zhiheng.sms.templates."::concat).collect(Collectors.joining(", "))
                    + " (docs/operations.md)");
        }
    }

    /** When the vendors have been read from the configuration. */
    @EventListener(ApplicationStartedEvent.class)
    void requireVendor() {
        if (!settings.blend().isBlank() && SmsFactory.getSmsBlend(settings.blend()) == null) {
            throw new IllegalStateException(
                    "zhiheng.sms.blend names no vendor: sms.blends." + settings.blend() + " is missing");
        }
    }

    @Override
    public boolean knows(String template) {
        return !settings.blend().isBlank() && settings.templates().containsKey(template);
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

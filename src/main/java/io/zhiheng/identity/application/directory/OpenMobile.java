package io.zhiheng.identity.application.directory;

import io.zhiheng.shared.Actor;
import io.zhiheng.shared.AuditedEvent;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;

/** Shows a platform administrator the whole mobile of an account, which stands in the trail with the reason. */
@UseCase
public class OpenMobile {

    private final KeptAccount kept;
    private final ApplicationEventPublisher events;

    OpenMobile(KeptAccount kept, ApplicationEventPublisher events) {
        this.kept = kept;
        this.events = events;
    }

    record AccountMobileOpened(UUID account, String name, String reason) implements AuditedEvent {

        @Override
        public String subject() {
            return "account:" + account;
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("name", name, "reason", reason);
        }
    }

    /**
     * @return 11 digits
     * @throws RuleBroken invalid at {@code reason}; conflict {@code no-mobile}
     */
    public String execute(Actor actor, UUID id, String reason) {
        var account = kept.any(actor, id);
        var words = KeptAccount.reason(reason);
        if (account.mobile() == null) {
            throw RuleBroken.conflict("identity.rule.no-mobile-kept");
        }
        events.publishEvent(new AccountMobileOpened(id, account.name(), words));
        return account.mobile();
    }
}

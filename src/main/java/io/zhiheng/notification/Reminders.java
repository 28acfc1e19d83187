package io.zhiheng.notification;

import io.zhiheng.assessment.ReminderDue;
import io.zhiheng.identity.EnterpriseAccounts;
import io.zhiheng.platform.sms.ShortMessage;
import io.zhiheng.platform.sms.ShortMessages;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Reminds an enterprise by SMS that its self-assessment waits, once the step that found it waiting has committed. */
@Component
class Reminders {

    private final EnterpriseAccounts accounts;
    private final ShortMessages shortMessages;
    private final MessageSource messages;

    Reminders(EnterpriseAccounts accounts, ShortMessages shortMessages, MessageSource messages) {
        this.accounts = accounts;
        this.shortMessages = shortMessages;
        this.messages = messages;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void remind(ReminderDue due) {
        accounts.find(due.enterprise()).filter(account -> account.mobile() != null).ifPresent(account -> {
            var template = "self-assessment-" + due.notice().name().toLowerCase(Locale.ROOT).replace('_', '-');
            shortMessages.send(new ShortMessage(account.mobile(), template, Map.of(),
                    messages.getMessage("notification." + template, null, Locale.SIMPLIFIED_CHINESE)));
        });
    }
}

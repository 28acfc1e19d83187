package io.zhiheng.notification.application;

import io.zhiheng.identity.EnterpriseAccounts;
import io.zhiheng.shared.EnterpriseId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where enterprises are reached. */
@Component
public class EnterpriseRecipients {

    private final EnterpriseAccounts accounts;

    EnterpriseRecipients(EnterpriseAccounts accounts) {
        this.accounts = accounts;
    }

    /** Its one account; nobody where it has none. */
    public List<Recipient> of(EnterpriseId enterprise) {
        return accounts.find(enterprise).stream()
                .map(account -> new Recipient(account.enterprise().value(), account.mobile()))
                .toList();
    }
}

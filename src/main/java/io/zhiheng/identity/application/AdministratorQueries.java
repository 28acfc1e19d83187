package io.zhiheng.identity.application;

import io.zhiheng.identity.PlatformAdministrators;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.shared.Role;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who runs the platform. */
@Component
@Transactional(readOnly = true)
class AdministratorQueries implements PlatformAdministrators {

    private final Accounts accounts;

    AdministratorQueries(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Contact> all() {
        return accounts.openWithRole(Role.PLATFORM_ADMIN).stream()
                .map(account -> new Contact(account.id(), account.mobile()))
                .toList();
    }
}

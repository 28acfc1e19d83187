package io.zhiheng.notification.application;

import io.zhiheng.identity.PlatformAdministrators;
import io.zhiheng.institution.Assessor;
import io.zhiheng.institution.Assessors;
import io.zhiheng.institution.ManagerContact;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where staff are reached. */
@Component
public class StaffRecipients {

    private final Assessors assessors;
    private final PlatformAdministrators administrators;

    StaffRecipients(Assessors assessors, PlatformAdministrators administrators) {
        this.assessors = assessors;
        this.administrators = administrators;
    }

    /** People of an institution; one who manages it and assesses for it is reached as manager. */
    public List<Recipient> of(UUID institution, Collection<UUID> accounts) {
        var mobiles = assessors.managersOf(institution).stream()
                .filter(manager -> manager.mobile() != null)
                .collect(Collectors.toMap(ManagerContact::account, ManagerContact::mobile));
        return accounts.stream()
                .map(account -> new Recipient(
                        account,
                        mobiles.containsKey(account)
                                ? mobiles.get(account)
                                : assessors.find(account).map(Assessor::mobile).orElse(null)))
                .toList();
    }

    public List<Recipient> administrators() {
        return administrators.all().stream()
                .map(each -> new Recipient(each.account(), each.mobile()))
                .toList();
    }
}

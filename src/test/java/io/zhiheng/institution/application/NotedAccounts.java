package io.zhiheng.institution.application;

import io.zhiheng.identity.StaffAccounts;
import io.zhiheng.identity.StaffAccounts.NewStaff;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.UUID;

/** Accounts of staff of which only is noted what was asked for. */
final class NotedAccounts {

    private NotedAccounts() {}

    static StaffAccounts in(List<String> notes) {
        return (StaffAccounts) Proxy.newProxyInstance(
                StaffAccounts.class.getClassLoader(), new Class<?>[] {StaffAccounts.class}, (proxy, method, given) -> {
                    if (given[0] instanceof NewStaff wish) {
                        notes.add("open " + wish.personName() + " " + wish.name());
                        return UUID.randomUUID();
                    }
                    notes.add(method.getName() + " " + given[0]);
                    return null;
                });
    }
}

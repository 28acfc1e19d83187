package io.zhiheng.institution.application;

import io.zhiheng.identity.DemoAccounts;
import io.zhiheng.identity.DemoAccounts.DemoAccount;
import io.zhiheng.identity.StaffAccounts;
import io.zhiheng.institution.application.DemoStaff.DemoInstitution;
import io.zhiheng.institution.application.DemoStaff.DemoMember;
import io.zhiheng.institution.domain.DeclaredTie;
import io.zhiheng.institution.domain.DeclaredTies;
import io.zhiheng.institution.domain.Member;
import io.zhiheng.institution.domain.Members;
import io.zhiheng.institution.domain.RegisteredInstitution;
import io.zhiheng.institution.domain.RegisteredInstitutions;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.time.BeijingTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes the demo's institutions and people that are not there yet. What was changed since stays changed. */
@UseCase
public class SeedDemoInstitutions {

    private final RegisteredInstitutions institutions;
    private final Members members;
    private final DeclaredTies ties;
    private final StaffAccounts accounts;
    private final Clock clock;

    SeedDemoInstitutions(
            RegisteredInstitutions institutions,
            Members members,
            DeclaredTies ties,
            StaffAccounts accounts,
            Clock clock) {
        this.institutions = institutions;
        this.members = members;
        this.ties = ties;
        this.accounts = accounts;
        this.clock = clock;
    }

    public void execute() {
        var demoAccounts = DemoAccounts.ALL.stream().collect(Collectors.toMap(DemoAccount::name, Function.identity()));
        for (var institution : DemoStaff.read().institutions()) {
            if (!institutions.existsById(institution.id())) {
                institutions.save(new RegisteredInstitution(institution.content(), clock.instant()));
            }
            institution.members().forEach(member -> seed(institution, member, demoAccounts));
        }
    }

    private void seed(DemoInstitution institution, DemoMember demo, Map<String, DemoAccount> demoAccounts) {
        var account = demoAccounts.get(demo.account());
        if (members.findByAccount(account.id()).isPresent()) {
            return;
        }
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, BeijingTime.ZONE);
        var member = demo.qualification() == null
                ? Member.manager(institution.id(), demo.name(), account.mobile(), now)
                : Member.assessor(
                        institution.id(),
                        demo.name(),
                        account.mobile(),
                        demo.qualification().content(today),
                        now);
        member.join(account.id());
        if (demo.ties() != null) {
            member.confirmTies(now);
        }
        members.saveAndFlush(member);
        if (demo.ties() != null) {
            demo.ties().forEach(tie -> ties.save(new DeclaredTie(member.id(), tie.content(today), now)));
        }
        accounts.change(account.id(), demo.name(), account.mobile(), account.roles());
    }
}

package io.zhiheng.institution.application;

import io.zhiheng.institution.Assessor;
import io.zhiheng.institution.Assessors;
import io.zhiheng.institution.FormerTie;
import io.zhiheng.institution.ManagerContact;
import io.zhiheng.institution.domain.DeclaredTie;
import io.zhiheng.institution.domain.DeclaredTies;
import io.zhiheng.institution.domain.Member;
import io.zhiheng.institution.domain.Members;
import io.zhiheng.shared.OnceInTransaction;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of the institutions, as other modules know them. */
@Component
@Transactional(readOnly = true)
class PeopleQueries implements Assessors {

    private final Members members;
    private final DeclaredTies ties;
    private final OnceInTransaction once = new OnceInTransaction();

    PeopleQueries(Members members, DeclaredTies ties) {
        this.members = members;
        this.ties = ties;
    }

    @Override
    public List<Assessor> of(UUID institution) {
        return members.findByInstitutionAndActiveTrueAndAccountNotNullOrderByName(institution).stream()
                .flatMap(member -> member.assessor().stream())
                .toList();
    }

    @Override
    public List<Assessor> ofAll(Collection<UUID> institutions) {
        return members.findByInstitutionInAndActiveTrueAndAccountNotNull(institutions).stream()
                .flatMap(member -> member.assessor().stream())
                .toList();
    }

    @Override
    public List<Assessor> findAll(Collection<UUID> accounts) {
        return members.findByAccountIn(accounts).stream()
                .flatMap(member -> member.assessor().stream())
                .toList();
    }

    @Override
    public Optional<Assessor> find(UUID account) {
        return member(account).flatMap(Member::assessor);
    }

    @Override
    public List<ManagerContact> managersOf(UUID institution) {
        return members.findByInstitutionAndActiveTrueAndAccountNotNullOrderByName(institution).stream()
                .flatMap(member -> member.manager().stream())
                .toList();
    }

    @Override
    public List<FormerTie> tiesOf(UUID account) {
        return member(account).map(member -> ties.ofMember(member.id())).orElse(List.of()).stream()
                .map(DeclaredTie::content)
                .toList();
    }

    @Override
    public Map<UUID, List<FormerTie>> tiesOf(Collection<UUID> accounts) {
        return ties.ofAccounts(accounts).stream()
                .collect(Collectors.groupingBy(
                        DeclaredTies.Of::account,
                        Collectors.mapping(each -> each.tie().content(), Collectors.toList())));
    }

    @Override
    public Optional<String> nameOf(UUID account) {
        return member(account).map(Member::name);
    }

    private Optional<Member> member(UUID account) {
        return once.answer(account.toString(), () -> members.findByAccount(account));
    }
}

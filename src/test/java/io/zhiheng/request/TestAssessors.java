package io.zhiheng.request;

import io.zhiheng.institution.Assessor;
import io.zhiheng.institution.Assessors;
import io.zhiheng.institution.FormerTie;
import io.zhiheng.institution.ManagerContact;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The assessors of one institution, as many as a test wants; managers are not asked for here. */
public final class TestAssessors implements Assessors {

    private static final LocalDate FAR = LocalDate.of(2031, 12, 31);

    private final UUID institution;
    private final Map<UUID, Assessor> people = new LinkedHashMap<>();
    private final Map<UUID, List<FormerTie>> ties = new LinkedHashMap<>();

    TestAssessors(UUID institution) {
        this.institution = institution;
    }

    /** Qualified for years, may lead, has time for ten requests. */
    public Actor join(String name) {
        return join(name, FAR, true, institution);
    }

    public Actor join(String name, LocalDate qualifiedUntil, boolean mayLead, UUID institution) {
        var account = UUID.randomUUID();
        people.put(
                account,
                new Assessor(
                        account,
                        institution,
                        name,
                        "13600000000",
                        "J-1",
                        "高级评估师",
                        List.of("C34"),
                        qualifiedUntil,
                        10,
                        null,
                        mayLead,
                        true));
        return Actor.ofInstitution(account, name, institution, Set.of(Role.ASSESSOR));
    }

    public void declares(Actor person, FormerTie tie) {
        ties.computeIfAbsent(person.account(), account -> new ArrayList<>()).add(tie);
    }

    @Override
    public List<Assessor> of(UUID institution) {
        return people.values().stream()
                .filter(each -> each.institution().equals(institution))
                .toList();
    }

    @Override
    public List<Assessor> ofAll(Collection<UUID> institutions) {
        return people.values().stream()
                .filter(each -> institutions.contains(each.institution()))
                .toList();
    }

    @Override
    public List<Assessor> findAll(Collection<UUID> accounts) {
        return accounts.stream().flatMap(each -> find(each).stream()).toList();
    }

    @Override
    public Optional<Assessor> find(UUID account) {
        return Optional.ofNullable(people.get(account));
    }

    @Override
    public List<ManagerContact> managersOf(UUID institution) {
        return List.of();
    }

    @Override
    public List<FormerTie> tiesOf(UUID account) {
        return ties.getOrDefault(account, List.of());
    }

    @Override
    public Map<UUID, List<FormerTie>> tiesOf(Collection<UUID> accounts) {
        return accounts.stream().distinct().collect(Collectors.toMap(Function.identity(), this::tiesOf));
    }

    @Override
    public Optional<String> nameOf(UUID account) {
        return find(account).map(Assessor::name);
    }
}

package io.zhiheng.request.process;

import io.zhiheng.identity.Role;
import io.zhiheng.institution.Assessor;
import io.zhiheng.institution.Assessors;
import io.zhiheng.platform.workflow.Colleagues;
import io.zhiheng.platform.workflow.Performer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Managers and assessors as those who work on tasks; somebody who is both is one person. */
@Component
class InstitutionColleagues implements Colleagues {

    private final Assessors assessors;

    InstitutionColleagues(Assessors assessors) {
        this.assessors = assessors;
    }

    @Override
    public List<Performer> of(UUID institution) {
        Map<UUID, Performer> people = new LinkedHashMap<>();
        assessors.of(institution).forEach(assessor -> people.put(assessor.account(), assessor(assessor)));
        assessors
                .managersOf(institution)
                .forEach(manager -> people.merge(
                        manager.account(),
                        new Performer(
                                manager.account(),
                                null,
                                institution,
                                manager.name(),
                                Set.of(Role.INSTITUTION_MANAGER.name())),
                        InstitutionColleagues::both));
        return List.copyOf(people.values());
    }

    @Override
    public Optional<Performer> find(UUID account) {
        return assessors
                .find(account)
                .map(InstitutionColleagues::assessor)
                .or(() -> assessors.nameOf(account).map(name -> new Performer(account, null, null, name, Set.of())));
    }

    private static Performer assessor(Assessor assessor) {
        return new Performer(
                assessor.account(), null, assessor.institution(), assessor.name(), Set.of(Role.ASSESSOR.name()));
    }

    private static Performer both(Performer one, Performer other) {
        return new Performer(
                one.account(),
                null,
                one.institution(),
                one.person(),
                Stream.concat(one.roles().stream(), other.roles().stream()).collect(Collectors.toSet()));
    }
}

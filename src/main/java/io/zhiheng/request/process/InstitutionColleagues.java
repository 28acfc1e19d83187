package io.zhiheng.request.process;

import io.zhiheng.institution.Assessor;
import io.zhiheng.institution.Assessors;
import io.zhiheng.platform.workflow.task.Colleagues;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
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
    public List<Actor> of(UUID institution) {
        Map<UUID, Actor> people = new LinkedHashMap<>();
        assessors.of(institution).forEach(assessor -> people.put(assessor.account(), assessor(assessor)));
        assessors
                .managersOf(institution)
                .forEach(manager -> people.merge(
                        manager.account(),
                        Actor.ofInstitution(
                                manager.account(), manager.name(), institution, Set.of(Role.INSTITUTION_MANAGER)),
                        InstitutionColleagues::both));
        return List.copyOf(people.values());
    }

    @Override
    public Optional<Actor> find(UUID account) {
        return assessors
                .find(account)
                .map(InstitutionColleagues::assessor)
                .or(() -> assessors.nameOf(account).map(name -> Actor.ofInstitution(account, name, null, Set.of())));
    }

    private static Actor assessor(Assessor assessor) {
        return Actor.ofInstitution(assessor.account(), assessor.name(), assessor.institution(), Set.of(Role.ASSESSOR));
    }

    private static Actor both(Actor one, Actor other) {
        return Actor.ofInstitution(
                one.account(),
                one.personName(),
                one.institution(),
                Stream.concat(one.roles().stream(), other.roles().stream()).collect(Collectors.toSet()));
    }
}

package io.zhiheng.team.application.conflict;

import io.zhiheng.enterprise.Profiles;
import io.zhiheng.institution.Assessor;
import io.zhiheng.institution.Assessors;
import io.zhiheng.institution.Institution;
import io.zhiheng.institution.Institutions;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.OnceInTransaction;
import io.zhiheng.team.domain.DeclaredConflicts;
import io.zhiheng.team.domain.LiftedConflicts;
import io.zhiheng.team.domain.TeamMembers;
import io.zhiheng.team.domain.TeamObjections;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what is known of people and enterprises: as often for many as for one. */
@Component
class Gathering {

    private final Assessors assessors;
    private final Institutions institutions;
    private final Profiles profiles;
    private final TeamMembers members;
    private final DeclaredConflicts declared;
    private final TeamObjections objections;
    private final LiftedConflicts lifted;
    private final Leading leading;
    private final OnceInTransaction once = new OnceInTransaction();

    Gathering(
            Assessors assessors,
            Institutions institutions,
            Profiles profiles,
            TeamMembers members,
            DeclaredConflicts declared,
            TeamObjections objections,
            LiftedConflicts lifted,
            Leading leading) {
        this.assessors = assessors;
        this.institutions = institutions;
        this.profiles = profiles;
        this.members = members;
        this.declared = declared;
        this.objections = objections;
        this.lifted = lifted;
        this.leading = leading;
    }

    Known of(Collection<AssessmentRequest> requests, Set<UUID> people) {
        var ids =
                requests.stream().map(request -> request.id().value()).sorted().toList();
        var enterprises =
                requests.stream().map(AssessmentRequest::enterprise).distinct().toList();
        var enterpriseIds =
                enterprises.stream().map(EnterpriseId::value).sorted().toList();
        var consultants = once("consultants", ids, () -> consultants(requests));
        var whose = Stream.concat(people.stream(), consultants.stream().map(Assessor::account))
                .collect(Collectors.toSet());
        return new Known(
                assessors.findAll(people).stream().collect(Collectors.toMap(Assessor::account, Function.identity())),
                consultants,
                assessors.tiesOf(whose),
                once("profiles", ids, () -> profiles.of(enterprises)),
                declared.of(people, enterpriseIds),
                once("members", ids, () -> Set.copyOf(members.keysOf(ids))),
                once("led", enterpriseIds, () -> leading.of(enterpriseIds)),
                once("objections", ids, () -> objections.findByRequestIn(ids)),
                once("lifted", ids, () -> lifted.findByRequestIn(ids)));
    }

    /** Many ask about one request, person by person. */
    private <T> T once(String what, List<UUID> whose, Supplier<T> ask) {
        return once.answer(what + whose, ask);
    }

    private List<Assessor> consultants(Collection<AssessmentRequest> requests) {
        var consulting =
                institutions
                        .findAll(requests.stream()
                                .map(AssessmentRequest::institution)
                                .collect(Collectors.toSet()))
                        .stream()
                        .filter(Institution::consulting)
                        .map(Institution::id)
                        .toList();
        return consulting.isEmpty() ? List.of() : assessors.ofAll(consulting);
    }
}

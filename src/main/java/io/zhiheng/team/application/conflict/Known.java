package io.zhiheng.team.application.conflict;

import io.zhiheng.enterprise.Profile;
import io.zhiheng.institution.Assessor;
import io.zhiheng.institution.FormerTie;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.team.application.conflict.Companies.Company;
import io.zhiheng.team.application.conflict.Leading.Led;
import io.zhiheng.team.domain.DeclaredConflict;
import io.zhiheng.team.domain.LiftedConflict;
import io.zhiheng.team.domain.TeamMember;
import io.zhiheng.team.domain.TeamObjection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What is known of some people and of the enterprises of some requests.
 *
 * @param consultants those who work for an institution that gives consulting
 */
record Known(
        Map<UUID, Assessor> people,
        List<Assessor> consultants,
        Map<UUID, List<FormerTie>> ties,
        Map<EnterpriseId, Profile> profiles,
        List<DeclaredConflict> declared,
        Set<TeamMember.Key> members,
        List<Led> led,
        Collection<TeamObjection> objections,
        List<LiftedConflict> lifted) {

    List<FormerTie> tiesOf(UUID person) {
        return ties.getOrDefault(person, List.of());
    }

    Company enterpriseOf(AssessmentRequest request) {
        return Company.typed(
                request.enterpriseName(),
                Optional.ofNullable(profiles.get(request.enterprise()))
                        .map(Profile::creditCode)
                        .orElse(null));
    }

    /** What the people of the request's institution have declared of their consulting, where it gives consulting. */
    Stream<FormerTie> consultingOf(AssessmentRequest request) {
        return consultants.stream()
                .filter(each -> each.institution().equals(request.institution()))
                .flatMap(each -> tiesOf(each.account()).stream())
                .filter(tie -> tie.kind() == FormerTie.Kind.CONSULTED);
    }

    Stream<DeclaredConflict> declared(AssessmentRequest request, UUID person) {
        return declared.stream().filter(each -> each.isOf(person, request.enterprise()));
    }

    boolean isMember(AssessmentRequest request, UUID person) {
        return members.contains(new TeamMember.Key(request.id().value(), person));
    }

    boolean isObjectedTo(AssessmentRequest request, UUID person) {
        return objections.stream()
                .anyMatch(each -> request.id().value().equals(each.getId()) && each.isAcceptedAgainst(person));
    }

    Stream<LiftedConflict> lifted(AssessmentRequest request, UUID person) {
        return lifted.stream().filter(each -> each.isFor(request.id()) && each.isOf(person));
    }
}

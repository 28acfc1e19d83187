package io.zhiheng.team.application.conflict;

import io.zhiheng.institution.Assessor;
import io.zhiheng.institution.Assessors;
import io.zhiheng.institution.Institution;
import io.zhiheng.institution.Institutions;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.RequestHead;
import io.zhiheng.request.application.RequestHeads;
import io.zhiheng.request.application.access.LiftedTie;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.Words;
import io.zhiheng.team.application.conflict.ConflictCheck.Judging;
import io.zhiheng.team.application.conflict.ConflictCheck.Part;
import io.zhiheng.team.application.conflict.PeopleAtWork.AtWork;
import io.zhiheng.team.domain.LiftedConflicts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Conflicts of interest, for managers and the platform. */
@Component
@Transactional(readOnly = true)
public class ConflictQueries {

    private final RequestAccess access;
    private final RequestHeads heads;
    private final AssessmentRequests requests;
    private final PeopleAtWork people;
    private final Assessors assessors;
    private final Institutions institutions;
    private final ConflictCheck conflicts;
    private final LiftedConflicts lifted;
    private final Words words;

    ConflictQueries(
            RequestAccess access,
            RequestHeads heads,
            AssessmentRequests requests,
            PeopleAtWork people,
            Assessors assessors,
            Institutions institutions,
            ConflictCheck conflicts,
            LiftedConflicts lifted,
            Words words) {
        this.access = access;
        this.heads = heads;
        this.requests = requests;
        this.people = people;
        this.assessors = assessors;
        this.institutions = institutions;
        this.conflicts = conflicts;
        this.lifted = lifted;
        this.words = words;
    }

    /** @param person whom it concerns */
    public record PersonsTie(String person, LiftedTie tie) {}

    /** @throws NotFound for everybody but managers of the institution */
    public RequestHead head(Actor actor, AssessmentRequestId id) {
        return heads.of(managed(actor, id));
    }

    /** Who of the institution must stay away from the request. @throws NotFound as {@link #head} */
    public List<Conflicted> of(Actor actor, AssessmentRequestId id) {
        var request = managed(actor, id);
        var people = assessors.of(request.institution());
        var judging = conflicts.about(
                List.of(request), people.stream().map(Assessor::account).collect(Collectors.toSet()));
        return people.stream()
                .map(person -> conflicted(actor, request, person, judging))
                .filter(each -> !each.conflicts().isEmpty())
                .toList();
    }

    /** What was lifted for the request, by whom and why, oldest first. @throws NotFound as {@link #head} */
    public List<PersonsTie> lifted(Actor actor, AssessmentRequestId id) {
        return lifted.ofRequest(managed(actor, id).id().value()).stream()
                .map(each -> new PersonsTie(assessors.nameOf(each.account()).orElse(null), FormedTeams.lifted(each)))
                .distinct()
                .toList();
    }

    private static Conflicted conflicted(Actor actor, AssessmentRequest request, Assessor person, Judging judging) {
        return new Conflicted(
                person.account(),
                person.name(),
                judging.conflicts(request, person.account(), Part.MEMBER),
                person.account().equals(actor.account()));
    }

    /**
     * Requests that go on though somebody who takes part must stay away by the rules of today; latest first.
     *
     * @throws NotFound for everybody but managers, who see those of their institution, and the platform, which sees all
     */
    public List<AffectedRequest> affected(Actor actor) {
        if (!actor.is(Role.PLATFORM_ADMIN) && (actor.institution() == null || !actor.is(Role.INSTITUTION_MANAGER))) {
            throw new NotFound("page", "conflicts");
        }
        var atWork = people.of(actor.is(Role.PLATFORM_ADMIN) ? null : actor.institution());
        var theirs = requests.findByIdIn(atWork.stream().map(AtWork::request).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(request -> request.id().value(), Function.identity()));
        var judging = conflicts.about(
                theirs.values(), atWork.stream().map(AtWork::account).collect(Collectors.toSet()));
        var names = institutions
                .findAll(theirs.values().stream()
                        .map(AssessmentRequest::institution)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Institution::id, Institution::name));
        return atWork.stream()
                .flatMap(one -> affected(one, theirs.get(one.request()), judging, names))
                .toList();
    }

    private Stream<AffectedRequest> affected(
            AtWork one, AssessmentRequest request, Judging judging, Map<UUID, String> institutionNames) {
        var reasons = judging.reasons(request, one.account(), one.part());
        return reasons.isEmpty()
                ? Stream.empty()
                : Stream.of(new AffectedRequest(
                        request.id(),
                        request.number(),
                        request.enterpriseName(),
                        institutionNames.get(request.institution()),
                        words.of("review.state." + request.state()),
                        one.name(),
                        one.part(),
                        reasons));
    }

    private AssessmentRequest managed(Actor actor, AssessmentRequestId id) {
        if (actor.enterprise() != null || !actor.is(Role.INSTITUTION_MANAGER)) {
            throw new NotFound("assessment-request", id);
        }
        return access.find(actor, id);
    }
}

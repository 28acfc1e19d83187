package io.zhiheng.request.application.page;

import io.zhiheng.institution.Assessor;
import io.zhiheng.institution.Assessors;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.application.RequestHeads;
import io.zhiheng.request.application.access.LiftedTie;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.application.access.RequestTeam;
import io.zhiheng.request.application.page.RequestView.Member;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.StepRecord;
import io.zhiheng.request.domain.StepRecords;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One request for somebody who may see it. */
@Component
@Transactional(readOnly = true)
public class RequestQueries {

    private final RequestAccess access;
    private final RequestHeads heads;
    private final RequestSheet sheets;
    private final Turns turns;
    private final RequestTeam team;
    private final StepRecords records;
    private final Assessors assessors;
    private final TimelineLines lines;
    private final Words words;

    RequestQueries(
            RequestAccess access,
            RequestHeads heads,
            RequestSheet sheets,
            Turns turns,
            RequestTeam team,
            StepRecords records,
            Assessors assessors,
            TimelineLines lines,
            Words words) {
        this.access = access;
        this.heads = heads;
        this.sheets = sheets;
        this.turns = turns;
        this.team = team;
        this.records = records;
        this.assessors = assessors;
        this.lines = lines;
        this.words = words;
    }

    /** @throws io.zhiheng.shared.NotFound for strangers */
    public RequestView of(Actor actor, AssessmentRequestId id) {
        var request = access.find(actor, id);
        var readable = access.mayReadDossier(actor, request);
        var taken = records.ofRequest(request.id().value());
        var carried = readable ? sheets.carried(request) : null;
        return new RequestView(
                heads.of(request),
                words.of("review.state." + request.state()),
                request.stateSince(),
                request.submittedAt(),
                request.selfAssessment().toString(),
                request.contractNumber(),
                request.contractDate(),
                request.assessedLevel(),
                heads.level(request.assessedLevel()),
                turns.of(actor, request),
                team(actor, request, taken),
                lines.of(actor, request.id(), taken),
                readable,
                readable ? sheets.answers(request, carried) : List.of(),
                readable ? sheets.files(request, carried) : List.of());
    }

    /** The enterprise learns of a team when it is asked to confirm it. */
    private List<Member> team(Actor actor, AssessmentRequest request, List<StepRecord> taken) {
        return actor.enterprise() != null && !isProposed(taken)
                ? List.of()
                : members(team.of(request.id()), actor.enterprise() != null);
    }

    private List<Member> members(List<RequestTeam.Member> team, boolean outside) {
        var grades = assessors
                .findAll(team.stream().map(RequestTeam.Member::account).toList())
                .stream()
                .collect(Collectors.toMap(Assessor::account, person -> Optional.ofNullable(person.grade())));
        return team.stream()
                .map(each -> member(each, outside, grades.getOrDefault(each.account(), Optional.empty())))
                .toList();
    }

    private static boolean isProposed(List<StepRecord> taken) {
        return taken.stream()
                .map(StepRecord::action)
                .filter(action -> action == StepAction.TEAM_FORMED || action == StepAction.TEAM_PROPOSED)
                .reduce((earlier, later) -> later)
                .filter(StepAction.TEAM_FORMED::equals)
                .isEmpty();
    }

    private static Member member(RequestTeam.Member member, boolean outside, Optional<String> grade) {
        return new Member(
                member.name(),
                member.lead(),
                member.declared(),
                member.clear(),
                outside ? member.lifted().stream().map(LiftedTie::outside).toList() : member.lifted(),
                grade.orElse(null));
    }
}

package io.zhiheng.team.application.proposal;

import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.Words;
import io.zhiheng.team.application.RecallTeam;
import io.zhiheng.team.application.TeamDesk;
import io.zhiheng.team.application.proposal.Candidates.Candidate;
import io.zhiheng.team.domain.FormerMember;
import io.zhiheng.team.domain.FormerMembers;
import io.zhiheng.team.domain.TeamMember;
import io.zhiheng.team.domain.TeamMembers;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The team of a request as its institution's managers see to it. */
@Component
@Transactional(readOnly = true)
public class TeamQueries {

    private final RequestAccess access;
    private final LeadChoice choice;
    private final TeamMembers members;
    private final FormerMembers former;
    private final Processes processes;
    private final Words words;

    TeamQueries(
            RequestAccess access,
            LeadChoice choice,
            TeamMembers members,
            FormerMembers former,
            Processes processes,
            Words words) {
        this.access = access;
        this.choice = choice;
        this.members = members;
        this.former = former;
        this.processes = processes;
        this.words = words;
    }

    /** @throws io.zhiheng.shared.NotFound for strangers */
    public TeamDesk desk(Actor actor, AssessmentRequestId id) {
        var request = access.find(actor, id);
        if (!actor.is(Role.INSTITUTION_MANAGER)) {
            return new TeamDesk(id, false, false, List.of(), List.of());
        }
        return new TeamDesk(
                id,
                true,
                processes.awaits(RecallTeam.MESSAGE, id.toString()),
                choice.of(request).stream().map(this::lead).toList(),
                left(id).stream()
                        .map(each -> new TeamDesk.Former(each.name(), each.isLead(), each.declaration(), each.leftAt()))
                        .toList());
    }

    /** Who was in a team and is in none now; each by the last time, and by every time with words of its own. */
    private Collection<FormerMember> left(AssessmentRequestId id) {
        var now = members.of(id).stream().map(TeamMember::account).collect(Collectors.toSet());
        var left = new LinkedHashMap<List<Object>, FormerMember>();
        former.ofRequest(id.value()).stream()
                .filter(each -> !now.contains(each.account()))
                .forEach(each -> left.put(Arrays.asList(each.account(), each.declaration()), each));
        return left.values();
    }

    private TeamDesk.Lead lead(Candidate candidate) {
        return new TeamDesk.Lead(
                candidate.person().account(),
                candidate.person().name(),
                candidate.isFree() ? null : String.join(words.of("review.team.separator"), candidate.reasons()));
    }
}

package io.zhiheng.team.application.proposal;

import io.zhiheng.institution.Assessors;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.team.application.conflict.ConflictCheck.Part;
import io.zhiheng.team.application.proposal.Candidates.Candidate;
import io.zhiheng.team.domain.TeamMember;
import io.zhiheng.team.domain.TeamMembers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who of a team could lead it from now on, and why the others could not: all have signed their declarations. */
@Component
class LeadChoice {

    private final TeamMembers members;
    private final Assessors assessors;
    private final Candidates candidates;

    LeadChoice(TeamMembers members, Assessors assessors, Candidates candidates) {
        this.members = members;
        this.assessors = assessors;
        this.candidates = candidates;
    }

    /** Empty before the enterprise has agreed to the team, and when no report will be written any more. */
    List<Candidate> of(AssessmentRequest request) {
        if (!request.state().hasTeamAtWork()) {
            return List.of();
        }
        var others = members.of(request.id()).stream()
                .filter(member -> !member.isLead())
                .map(TeamMember::account)
                .collect(Collectors.<UUID>toSet());
        var people = assessors.of(request.institution()).stream()
                .filter(each -> others.contains(each.account()))
                .toList();
        return candidates.of(request, Part.LEAD, people);
    }
}

package io.zhiheng.team.application.conflict;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.LiftedTie;
import io.zhiheng.request.application.access.RequestTeam;
import io.zhiheng.team.domain.LiftedConflict;
import io.zhiheng.team.domain.LiftedConflicts;
import io.zhiheng.team.domain.TeamMember;
import io.zhiheng.team.domain.TeamMembers;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class FormedTeams implements RequestTeam {

    private final TeamMembers members;
    private final LiftedConflicts lifted;

    FormedTeams(TeamMembers members, LiftedConflicts lifted) {
        this.members = members;
        this.lifted = lifted;
    }

    @Override
    public boolean has(AssessmentRequestId request, UUID account) {
        return members.isMember(request, account);
    }

    @Override
    public List<Member> of(AssessmentRequestId request) {
        var lifts = lifted.ofRequest(request.value());
        return members.of(request).stream().map(each -> member(each, lifts)).toList();
    }

    private static Member member(TeamMember member, List<LiftedConflict> lifts) {
        return new Member(
                member.account(),
                member.name(),
                member.isLead(),
                member.isDeclared(),
                member.isClear(),
                lifts.stream()
                        .filter(each -> each.isOf(member.account()))
                        .map(FormedTeams::lifted)
                        .distinct()
                        .toList());
    }

    static LiftedTie lifted(LiftedConflict lifted) {
        var interest = lifted.interest();
        return new LiftedTie(interest.words(), interest.note(), lifted.lifter(), lifted.liftedAt(), lifted.reason());
    }
}

package io.zhiheng.team.application;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.RequestTeam;
import io.zhiheng.team.domain.TeamMembers;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class FormedTeams implements RequestTeam {

    private final TeamMembers members;

    FormedTeams(TeamMembers members) {
        this.members = members;
    }

    @Override
    public boolean has(AssessmentRequestId request, UUID account) {
        return members.isMember(request, account);
    }

    @Override
    public List<Member> of(AssessmentRequestId request) {
        return members.of(request).stream()
                .map(each -> new Member(each.account(), each.name(), each.isLead(), each.isDeclared(), each.isClear()))
                .toList();
    }
}

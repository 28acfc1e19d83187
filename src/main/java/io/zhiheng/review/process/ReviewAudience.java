package io.zhiheng.review.process;

import io.zhiheng.identity.Role;
import io.zhiheng.platform.workflow.Performer;
import io.zhiheng.platform.workflow.TaskAudience;
import io.zhiheng.review.RequestState;
import io.zhiheng.review.domain.TeamMembers;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An institution's managers take the institution's tasks, its assessors those of their teams and decisions on others' work. */
@Component
class ReviewAudience implements TaskAudience {

    private static final Set<RequestState> AT_WORK = Stream.of(RequestState.values()).filter(RequestState::isUnderReview)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(RequestState.class)));

    /** Begins the group of those to whom an institution's appeals are offered, managers and assessors; its id follows. */
    static final String APPEALS = "appeal:";

    private final TeamMembers members;

    ReviewAudience(TeamMembers members) {
        this.members = members;
    }

    @Override
    public Set<String> groupsOf(Performer performer) {
        var groups = new HashSet<String>();
        if (performer.institution() == null) {
            return groups;
        }
        if (Stream.of(Role.INSTITUTION_MANAGER, Role.ASSESSOR).map(Role::name).anyMatch(performer.roles()::contains)) {
            groups.add(APPEALS + performer.institution());
        }
        if (performer.roles().contains(Role.INSTITUTION_MANAGER.name())) {
            groups.add(MANAGERS + performer.institution());
        }
        if (performer.roles().contains(Role.ASSESSOR.name())) {
            groups.add(DECIDERS + performer.institution());
            teamsOf(performer).forEach(request -> groups.add(TEAM + request));
        }
        return groups;
    }

    private Stream<UUID> teamsOf(Performer performer) {
        return members.requestsOf(performer.account(), AT_WORK).stream();
    }
}

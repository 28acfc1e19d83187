package io.zhiheng.visit.application;

import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.StandingText;
import io.zhiheng.team.domain.TeamMember;
import io.zhiheng.team.domain.TeamMembers;
import io.zhiheng.visit.domain.nonconformity.Nonconformity;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What each side has written about a nonconformity, by the names of the page's fields. */
@Component
class StandingNonconformityText {

    private final TeamMembers members;

    StandingNonconformityText(TeamMembers members) {
        this.members = members;
    }

    StandingText record(AssessmentRequest request, Nonconformity found) {
        var text = found.text();
        var content = new TreeMap<String, String>();
        content.put("clause", text.clause());
        content.put("severity", Objects.toString(text.severity(), null));
        content.put("description", text.description());
        content.put("requirement", text.requirement());
        return ofTeam(request, found, content, found.recordedBy(), found.recordedAt());
    }

    StandingText verdict(AssessmentRequest request, Nonconformity found) {
        var content = new TreeMap<String, String>();
        content.put("verdict", Objects.toString(found.verdict(), null));
        content.put("reason", found.verdictReason());
        return ofTeam(request, found, content, found.verdictBy(), found.verdictAt());
    }

    StandingText correction(AssessmentRequest request, Nonconformity found) {
        var text = found.correction();
        return new StandingText(
                found.id().toString(),
                found.label(),
                "/assessment-requests/" + request.id() + "/nonconformities#nc-" + found.label(),
                Map.of("cause", text.cause(), "correction", text.correction(), "action", text.action()),
                true,
                null,
                found.correctedBy(),
                found.correctedAt());
    }

    private StandingText ofTeam(
            AssessmentRequest request, Nonconformity found, Map<String, String> content, String by, Instant at) {
        return new StandingText(
                found.id().toString(),
                found.label(),
                "/staff/requests/" + request.id() + "/on-site#nc-" + found.label(),
                content,
                false,
                account(request, by),
                by,
                at);
    }

    /** Null for somebody who has left the team. */
    private UUID account(AssessmentRequest request, String person) {
        return members.of(request.id()).stream()
                .filter(member -> member.name().equals(person))
                .map(TeamMember::account)
                .findFirst()
                .orElse(null);
    }
}

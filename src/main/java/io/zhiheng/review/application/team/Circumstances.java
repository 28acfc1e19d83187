package io.zhiheng.review.application.team;

import io.zhiheng.enterprise.Profile;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.institution.Assessor;
import io.zhiheng.institution.Assessors;
import io.zhiheng.institution.FormerTie;
import io.zhiheng.institution.Institution;
import io.zhiheng.institution.Institutions;
import io.zhiheng.review.domain.AssessmentRequest;
import io.zhiheng.review.domain.TeamMembers;
import io.zhiheng.review.domain.TeamObjections;
import io.zhiheng.shared.BeijingTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gathers what is known of a person and the enterprise of a request; judging it is the table's matter. */
@Component
class Circumstances {

    private final Assessors assessors;
    private final Institutions institutions;
    private final Profiles profiles;
    private final TeamMembers members;
    private final TeamObjections objections;
    private final Leading leading;
    private final MessageSource messages;
    private final Clock clock;

    Circumstances(Assessors assessors, Institutions institutions, Profiles profiles, TeamMembers members,
                  TeamObjections objections, Leading leading, MessageSource messages, Clock clock) {
        this.assessors = assessors;
        this.institutions = institutions;
        this.profiles = profiles;
        this.members = members;
        this.objections = objections;
        this.leading = leading;
        this.messages = messages;
        this.clock = clock;
    }

    List<Circumstance> of(AssessmentRequest request, UUID person) {
        var found = new ArrayList<Circumstance>();
        assessors.tiesOf(person).stream().filter(tie -> concerns(tie, request))
                .forEach(tie -> found.add(new Circumstance(tie.kind().name(), monthsSince(tie))));
        if (assessors.find(person).map(Assessor::employerGroup).filter(group -> isGroupOf(group, request.enterpriseName())).isPresent()) {
            found.add(Circumstance.of("SAME-GROUP"));
        }
        if (institutions.find(request.institution()).filter(Institution::consulting).isPresent()) {
            consultingOf(request).mapToInt(this::monthsSince).min()
                    .ifPresent(months -> found.add(new Circumstance("INSTITUTION-CONSULTED", months)));
        }
        if (members.isMember(request.id(), person)) {
            found.add(Circumstance.of("IN-TEAM"));
        }
        found.add(new Circumstance("LED-BEFORE", leading.inARow(request, person)));
        if (objections.findById(request.id().value()).filter(objection -> objection.isAcceptedAgainst(person)).isPresent()) {
            found.add(Circumstance.of("OBJECTED"));
        }
        return found;
    }

    private Stream<FormerTie> consultingOf(AssessmentRequest request) {
        return assessors.of(request.institution()).stream().flatMap(each -> assessors.tiesOf(each.account()).stream())
                .filter(tie -> tie.kind() == FormerTie.Kind.CONSULTED && concerns(tie, request));
    }

    private boolean concerns(FormerTie tie, AssessmentRequest request) {
        var code = profiles.of(request.enterprise()).map(Profile::creditCode).orElse(null);
        return tie.creditCode() != null && tie.creditCode().equals(code)
                || tie.enterpriseName() != null && tie.enterpriseName().strip().equals(request.enterpriseName());
    }

    private int monthsSince(FormerTie tie) {
        var today = LocalDate.now(clock.withZone(BeijingTime.ZONE));
        return tie.until() == null || !tie.until().isBefore(today) ? Circumstance.LASTING
                : (int) ChronoUnit.MONTHS.between(tie.until(), today);
    }

    /** Companies carry their group's name: 华东精工集团 is the group of 华东精工（苏州）有限公司. */
    private boolean isGroupOf(String group, String enterprise) {
        var endings = messages.getMessage("review.team.company-endings", null, Locale.SIMPLIFIED_CHINESE);
        var core = group == null ? "" : group.strip().replaceFirst("(" + endings + ")+$", "");
        return core.length() >= 2 && enterprise != null && enterprise.contains(core);
    }
}

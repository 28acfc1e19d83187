package io.zhiheng.conclusion.application;

import io.zhiheng.conclusion.AssessedReport;
import io.zhiheng.finding.domain.review.AskedRectification;
import io.zhiheng.finding.domain.review.AskedRectifications;
import io.zhiheng.institution.Assessors;
import io.zhiheng.request.StepAction;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.StepRecord;
import io.zhiheng.request.domain.StepRecords;
import io.zhiheng.shared.Words;
import io.zhiheng.team.domain.TeamMember;
import io.zhiheng.team.domain.TeamMembers;
import io.zhiheng.visit.domain.OnSiteVisits;
import io.zhiheng.visit.domain.nonconformity.Nonconformities;
import io.zhiheng.visit.domain.nonconformity.Nonconformity;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a report tells of the course of the assessment: who did it, what was rectified, what was found on site. */
@Component
class ReportedCourse {

    private final TeamMembers members;
    private final Assessors assessors;
    private final OnSiteVisits visits;
    private final Nonconformities nonconformities;
    private final AskedRectifications rectifications;
    private final StepRecords steps;
    private final Words words;

    ReportedCourse(
            TeamMembers members,
            Assessors assessors,
            OnSiteVisits visits,
            Nonconformities nonconformities,
            AskedRectifications rectifications,
            StepRecords steps,
            Words words) {
        this.members = members;
        this.assessors = assessors;
        this.visits = visits;
        this.nonconformities = nonconformities;
        this.rectifications = rectifications;
        this.steps = steps;
        this.words = words;
    }

    /** The lead first. */
    List<AssessedReport.TeamMember> team(AssessmentRequest request) {
        return members.ofRequest(request.id().value()).stream()
                .sorted(Comparator.comparing(member -> !member.isLead()))
                .map(this::member)
                .toList();
    }

    AssessedReport.OnSite onSite(AssessmentRequest request) {
        return visits.of(request.id())
                .map(visit -> new AssessedReport.OnSite(
                        visit.startsOn(),
                        visit.endsOn(),
                        visit.places(),
                        visit.openedAt(),
                        visit.closedAt(),
                        visit.summary()))
                .orElse(null);
    }

    /** Rounds were answered in the order in which they were asked for. */
    List<AssessedReport.Round> rounds(AssessmentRequest request) {
        var answers = steps.ofRequest(request.id().value()).stream()
                .filter(step -> step.action() == StepAction.RECTIFICATION_DONE)
                .toList();
        return rectifications.of(request.id().value()).stream()
                .map(asked -> round(asked, answers))
                .toList();
    }

    List<AssessedReport.Nonconformity> nonconformities(AssessmentRequest request) {
        return nonconformities.of(request.id()).stream()
                .map(ReportedCourse::nonconformity)
                .toList();
    }

    private AssessedReport.TeamMember member(TeamMember member) {
        return new AssessedReport.TeamMember(
                member.name(), member.isLead(), qualification(member.account()), member.declaredAt());
    }

    private String qualification(UUID account) {
        return assessors
                .find(account)
                .map(assessor -> Stream.of(assessor.grade(), assessor.certificateNo())
                        .filter(text -> text != null && !text.isBlank())
                        .toList())
                .filter(parts -> !parts.isEmpty())
                .map(parts -> String.join(words.of("review.report.separator"), parts))
                .orElse(null);
    }

    private static AssessedReport.Round round(AskedRectification asked, List<StepRecord> answers) {
        var answer = asked.round() <= answers.size() ? answers.get(asked.round() - 1) : null;
        return new AssessedReport.Round(
                asked.round(),
                asked.askedAt(),
                asked.person(),
                asked.reason(),
                asked.clauses(),
                answer == null ? null : answer.takenAt(),
                answer == null ? null : answer.person());
    }

    private static AssessedReport.Nonconformity nonconformity(Nonconformity found) {
        var correction = found.correction();
        var closed = found.isVerified();
        return new AssessedReport.Nonconformity(
                found.label(),
                found.text().severity().name(),
                found.text().clause(),
                found.text().description(),
                blankToNull(correction.cause()),
                blankToNull(correction.correction()),
                closed ? found.verdictAt() : null,
                closed ? found.verdictBy() : null,
                closed ? found.verdictReason() : null);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}

package io.zhiheng.finding.application;

import io.zhiheng.finding.domain.Finding;
import io.zhiheng.finding.domain.Findings;
import io.zhiheng.finding.domain.PastFinding;
import io.zhiheng.finding.domain.PastFindings;
import io.zhiheng.finding.domain.PerformanceFinding;
import io.zhiheng.finding.domain.PerformanceFindings;
import io.zhiheng.finding.domain.review.FindingDraft;
import io.zhiheng.finding.domain.review.FindingDrafts;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.team.domain.TeamMember;
import io.zhiheng.team.domain.TeamMembers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads everything that was found of a request, for the institution's people only. */
@Component
public class Reading {

    private final RequestAccess access;
    private final Dossiers dossiers;
    private final Findings findings;
    private final PastFindings past;
    private final PerformanceFindings performance;
    private final FindingDrafts drafts;
    private final TeamMembers members;
    private final Tasks tasks;

    Reading(
            RequestAccess access,
            Dossiers dossiers,
            Findings findings,
            PastFindings past,
            PerformanceFindings performance,
            FindingDrafts drafts,
            TeamMembers members,
            Tasks tasks) {
        this.access = access;
        this.dossiers = dossiers;
        this.findings = findings;
        this.past = past;
        this.performance = performance;
        this.drafts = drafts;
        this.members = members;
        this.tasks = tasks;
    }

    /** @param team by account; @param tasks the open ones of the request */
    public record Read(
            AssessmentRequest request,
            Dossier dossier,
            Map<String, Finding> findings,
            List<PastFinding> past,
            Map<String, PerformanceFinding> performance,
            Map<String, FindingDraft> drafts,
            Map<UUID, TeamMember> team,
            List<OpenTask> tasks) {

        FindingView finding(String clause) {
            var draft = drafts.get(clause);
            var finding = findings.get(clause);
            return finding == null
                    ? FindingView.none(
                            clause, dossier.firstLevelOf(clause).orElseThrow().id(), draft)
                    : FindingView.of(finding, draft, past);
        }

        PerformanceFindingView performance(String subject) {
            return PerformanceFindingView.of(
                    subject,
                    PerformanceUnderReview.declared(dossier, subject),
                    performance.get(subject),
                    FindingView.Draft.of(drafts.get(subject)));
        }

        PerformanceUnderReview sheet() {
            return new PerformanceUnderReview(dossier, List.copyOf(performance.values()));
        }
    }

    /** @throws NotFound for strangers, for the enterprise, and after the end */
    public Read of(Actor actor, AssessmentRequestId id) {
        if (actor.enterprise() != null) {
            throw new NotFound("assessment-request", id);
        }
        var request = access.dossier(actor, id);
        return new Read(
                request,
                dossiers.latest(request),
                byKey(findings.of(id.value()), Finding::clause),
                past.of(id.value()),
                byKey(performance.of(id.value()), PerformanceFinding::subject),
                byKey(drafts.of(id.value(), actor.account()), FindingDraft::subject),
                byKey(members.of(id), TeamMember::account),
                tasks.of(id.toString()));
    }

    private static <K, V> Map<K, V> byKey(List<V> rows, Function<V, K> key) {
        return rows.stream().collect(Collectors.toMap(key, Function.identity()));
    }
}

package io.zhiheng.certificate.application.outcome;

import io.zhiheng.certificate.Certificates;
import io.zhiheng.certificate.application.outcome.OutcomePanel.Appealed;
import io.zhiheng.certificate.application.outcome.OutcomePanel.Objection;
import io.zhiheng.certificate.application.outcome.OutcomePanel.Public;
import io.zhiheng.conclusion.application.FileAppeal;
import io.zhiheng.conclusion.domain.Appeals;
import io.zhiheng.conclusion.domain.AssessmentReports;
import io.zhiheng.conclusion.domain.publicity.PublicObjections;
import io.zhiheng.conclusion.domain.publicity.Publicities;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.LimitedStep;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.application.limits.TimeLimits;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a request has come to, for the pages of both sides. */
@Component
@Transactional(readOnly = true)
public class OutcomeQueries {

    private final RequestAccess access;
    private final AssessmentReports reports;
    private final Publicities publicities;
    private final PublicObjections objections;
    private final Appeals appeals;
    private final Certificates certificates;
    private final Processes processes;
    private final TimeLimits limits;
    private final Clock clock;

    OutcomeQueries(
            RequestAccess access,
            AssessmentReports reports,
            Publicities publicities,
            PublicObjections objections,
            Appeals appeals,
            Certificates certificates,
            Processes processes,
            TimeLimits limits,
            Clock clock) {
        this.access = access;
        this.reports = reports;
        this.publicities = publicities;
        this.objections = objections;
        this.appeals = appeals;
        this.certificates = certificates;
        this.processes = processes;
        this.limits = limits;
        this.clock = clock;
    }

    public OutcomePanel panel(Actor actor, AssessmentRequestId id) {
        var request = access.find(actor, id);
        var staff = actor.enterprise() == null;
        var manager = staff && actor.is(Role.INSTITUTION_MANAGER);
        var publicity = publicities
                .findFirstByRequestOrderByRoundDesc(id.value())
                .map(each -> new Public(each.number(), each.beginsAt(), each.endsAt(), each.isOpenAt(clock.instant())))
                .orElse(null);
        return new OutcomePanel(
                id,
                staff,
                manager,
                reports.findFirstByRequestOrderByRoundDesc(id.value()).isPresent(),
                publicity,
                manager ? objections(request) : List.of(),
                appeals(request),
                staff ? null : appealUntil(request),
                certificates.ofRequest(id).orElse(null));
    }

    private List<Objection> objections(AssessmentRequest request) {
        return objections.ofRequest(request.id().value()).stream()
                .map(each -> new Objection(
                        each.name(), each.contact(), each.reason(), each.raisedAt(), each.outcome(), each.answer()))
                .toList();
    }

    private List<Appealed> appeals(AssessmentRequest request) {
        return appeals.of(request.id().value()).stream()
                .map(each -> new Appealed(
                        each.against(),
                        each.reason(),
                        each.filedAt(),
                        each.outcome() == null ? null : each.outcome().name(),
                        each.answer()))
                .toList();
    }

    private Instant appealUntil(AssessmentRequest request) {
        return processes.awaits(FileAppeal.MESSAGE, request.id().toString())
                ? limits.dueAt(LimitedStep.AWAIT_APPEAL, request.stateSince())
                : null;
    }
}

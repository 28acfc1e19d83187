package io.zhiheng.conclusion.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.conclusion.application.OwnWords.Line;
import io.zhiheng.conclusion.domain.Decisions;
import io.zhiheng.finding.application.Dossiers;
import io.zhiheng.finding.domain.Finding;
import io.zhiheng.finding.domain.Findings;
import io.zhiheng.finding.domain.PerformanceFinding;
import io.zhiheng.finding.domain.PerformanceFindings;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.RequestHeads;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Words;
import io.zhiheng.visit.domain.nonconformity.Nonconformities;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's own words about a request, for good: neither the enterprise's answers nor colleagues' findings. */
@Component
@Transactional(readOnly = true)
public class WrittenQueries {

    private final RequestAccess access;
    private final RequestHeads heads;
    private final Dossiers dossiers;
    private final Findings findings;
    private final PerformanceFindings figures;
    private final Nonconformities nonconformities;
    private final Decisions decisions;
    private final Words words;

    WrittenQueries(
            RequestAccess access,
            RequestHeads heads,
            Dossiers dossiers,
            Findings findings,
            PerformanceFindings figures,
            Nonconformities nonconformities,
            Decisions decisions,
            Words words) {
        this.access = access;
        this.heads = heads;
        this.dossiers = dossiers;
        this.findings = findings;
        this.figures = figures;
        this.nonconformities = nonconformities;
        this.decisions = decisions;
        this.words = words;
    }

    /** @throws NotFound for strangers and for the enterprise */
    public OwnWords of(Actor actor, AssessmentRequestId id) {
        if (actor.enterprise() != null) {
            throw new NotFound("assessment-request", id);
        }
        var request = access.find(actor, id);
        return new OwnWords(
                heads.of(request),
                findings(actor, request),
                nonconformities(actor, request),
                decisions(actor, request));
    }

    private List<Line> findings(Actor actor, AssessmentRequest request) {
        var edition = dossiers.latest(request).edition();
        var clauses = edition.clausesById();
        return Stream.concat(
                        findings.of(request.id().value()).stream()
                                .filter(each ->
                                        each.isGiven() && actor.account().equals(each.account()))
                                .map(each -> line(clauses.get(each.clause()), each)),
                        figures.of(request.id().value()).stream()
                                .filter(each ->
                                        each.isGiven() && actor.account().equals(each.account()))
                                .flatMap(each -> line(edition, each)))
                .toList();
    }

    private Line line(Edition.Clause clause, Finding each) {
        var content = each.content();
        var verdict = words.of("review.script.verdict." + content.verdict());
        return new Line(
                clause.displayNo(),
                clause.text(),
                content.conformity() == null
                        ? verdict
                        : verdict + " " + words.of("assessment.script.conformity." + content.conformity()),
                content.reason(),
                each.savedAt());
    }

    private Stream<Line> line(Edition edition, PerformanceFinding each) {
        return edition.parameters()
                .filter(parameter -> parameter.id().equals(each.subject()))
                .map(parameter -> new Line(
                        parameter.name(),
                        null,
                        words.of(
                                "review.written.verified",
                                String.valueOf(each.verdict().value()),
                                parameter.unit()),
                        each.verdict().reason(),
                        each.savedAt()));
    }

    private List<Line> nonconformities(Actor actor, AssessmentRequest request) {
        return nonconformities.of(request.id()).stream()
                .filter(each -> actor.account().equals(each.account()))
                .map(each -> new Line(
                        each.label(),
                        each.text().description(),
                        each.text().severity() == null
                                ? ""
                                : words.of(
                                        "review-onsite.severity." + each.text().severity()),
                        each.text().requirement(),
                        each.recordedAt()))
                .toList();
    }

    private List<Line> decisions(Actor actor, AssessmentRequest request) {
        return decisions.of(request.id().value()).stream()
                .filter(each -> actor.account().equals(each.account()))
                .map(each -> new Line(
                        words.of("review.written.round", each.round()),
                        null,
                        words.of("review.decision.outcome." + each.outcome()),
                        each.reason(),
                        each.decidedAt()))
                .toList();
    }
}

package io.zhiheng.certificate.application;

import io.zhiheng.certificate.domain.CertificateChanges;
import io.zhiheng.certificate.domain.IssuedCertificate;
import io.zhiheng.certificate.domain.IssuedCertificates;
import io.zhiheng.certificate.domain.Surveillances;
import io.zhiheng.conclusion.application.CaseFile;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.step.StepFormData;
import io.zhiheng.request.domain.AssessmentRequests;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.time.BeijingTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the managers read who look after a certificate. */
@Component
@Transactional(readOnly = true)
class CertificateFormData implements StepFormData {

    private final AssessmentRequests requests;
    private final CaseFile file;
    private final IssuedCertificates certificates;
    private final CertificateChanges changes;
    private final Surveillances surveillances;
    private final Words words;

    CertificateFormData(
            AssessmentRequests requests,
            CaseFile file,
            IssuedCertificates certificates,
            CertificateChanges changes,
            Surveillances surveillances,
            Words words) {
        this.requests = requests;
        this.file = file;
        this.certificates = certificates;
        this.changes = changes;
        this.surveillances = surveillances;
        this.words = words;
    }

    @Override
    public Set<CertificateStep> steps() {
        return EnumSet.allOf(CertificateStep.class);
    }

    @Override
    public Map<String, Object> of(TaskRef task, Actor actor) {
        return Map.of();
    }

    /** Not checked here: the page of the step has checked who may know of it. */
    @Override
    public List<Fact> facts(TaskRef task, Actor actor) {
        var id = AssessmentRequestId.of(task.businessKey()).value();
        var all =
                new ArrayList<>(certificates.findByRequest(id).map(this::facts).orElse(List.of()));
        requests.findById(id).ifPresent(request -> all.addAll(file.of(actor, request)));
        return all;
    }

    private List<Fact> facts(IssuedCertificate certificate) {
        var all = new ArrayList<Fact>();
        all.add(new Fact(
                words.of("review.certificate.number"),
                certificate.number(),
                "/staff/requests/" + certificate.request()));
        all.add(Fact.of(words.of("review.certificate.level"), certificate.levelName()));
        all.add(Fact.of(
                words.of("review.certificate.valid-until"),
                certificate.validUntil().toString()));
        surveillances.of(certificate.id()).stream()
                .filter(each -> each.outcome() == null)
                .forEach(each -> all.add(Fact.of(
                        words.of("review.certificate.surveillance", each.ordinal()),
                        words.of(
                                "review.certificate.surveillance.due",
                                BeijingTime.of(each.dueAt()).toLocalDate().toString()))));
        surveillances.of(certificate.id()).stream()
                .filter(each -> each.outcome() != null && each.findings() != null)
                .forEach(each ->
                        all.add(Fact.of(words.of("review.certificate.surveillance", each.ordinal()), each.findings())));
        changes.of(certificate.id()).stream()
                .reduce((earlier, later) -> later)
                .ifPresent(last -> all.add(Fact.of(
                        words.of(
                                "review.certificate.since",
                                BeijingTime.of(last.changedAt()).toLocalDate().toString()),
                        words.of("review.certificate.cause." + last.cause())
                                + (last.reason() == null ? "" : "\n" + last.reason()))));
        return all;
    }
}

package io.zhiheng.certificate.application.register;

import io.zhiheng.certificate.Certificate.State;
import io.zhiheng.certificate.Certificates;
import io.zhiheng.certificate.domain.CertificateChanges;
import io.zhiheng.certificate.domain.IssuedCertificate;
import io.zhiheng.certificate.domain.IssuedCertificates;
import io.zhiheng.certificate.domain.Surveillance;
import io.zhiheng.certificate.domain.Surveillances;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.RequestHeads;
import io.zhiheng.request.application.access.RequestAccess;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.time.BeijingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Certificates for the pages of both sides. */
@Component
@Transactional(readOnly = true)
public class CertificateQueries {

    private static final int MOST_EXPORTED = 10_000;

    private final RequestAccess access;
    private final RequestHeads heads;
    private final Certificates published;
    private final IssuedCertificates certificates;
    private final CertificateChanges changes;
    private final Surveillances surveillances;

    CertificateQueries(
            RequestAccess access,
            RequestHeads heads,
            Certificates published,
            IssuedCertificates certificates,
            CertificateChanges changes,
            Surveillances surveillances) {
        this.access = access;
        this.heads = heads;
        this.published = published;
        this.certificates = certificates;
        this.changes = changes;
        this.surveillances = surveillances;
    }

    /**
     * @param nextSurveillance when the one under way became due, else when the next one will; null when none is due any
     *     more
     */
    public record Row(
            AssessmentRequestId request,
            String number,
            String enterprise,
            int level,
            String levelName,
            State state,
            LocalDate issuedOn,
            LocalDate validUntil,
            LocalDate nextSurveillance) {}

    /** @throws NotFound for strangers, and when the request led to none */
    public CertificateView of(Actor actor, AssessmentRequestId id) {
        var request = access.find(actor, id);
        var issued = certificates.findByRequest(id.value()).orElseThrow(() -> new NotFound("certificate", id));
        var certificate = published.ofRequest(id).orElseThrow();
        var manages = actor.enterprise() == null && actor.is(Role.INSTITUTION_MANAGER);
        return new CertificateView(
                heads.of(request),
                certificate,
                issued.stateSince(),
                next(issued, certificate.state(), underWay(List.of(issued))),
                changes.of(issued.id()).stream()
                        .map(each -> new CertificateView.Change(
                                each.cause(), each.stateAfter(), each.person(), each.reason(), each.changedAt()))
                        .toList(),
                surveillances.of(issued.id()).stream()
                        .map(each -> new CertificateView.Watched(
                                each.ordinal(),
                                day(each.dueAt()),
                                each.outcome(),
                                each.findings(),
                                each.person(),
                                each.doneAt()))
                        .toList(),
                manages && certificate.state() == State.VALID,
                manages && (certificate.state() == State.VALID || certificate.state() == State.SUSPENDED));
    }

    /** The institution's certificates. @throws NotFound for everybody but its managers */
    public Page<Row> list(Actor actor, CertificateFilter filter) {
        return search(actor, filter, filter.pageable());
    }

    /** All that fit, whatever the page; the first {@value #MOST_EXPORTED}. */
    public List<Row> all(Actor actor, CertificateFilter filter) {
        return search(actor, filter, filter.first(MOST_EXPORTED)).getContent();
    }

    private Page<Row> search(Actor actor, CertificateFilter filter, Pageable page) {
        requireManager(actor);
        var found = certificates.search(actor.institution(), filter.states(), like(filter.words()), page);
        var underWay = underWay(found.getContent());
        return found.map(each -> row(each, underWay));
    }

    /**
     * How many of the institution's certificates that fit the words stand in which state. @throws NotFound as
     * {@link #list}
     */
    public Map<State, Long> counts(Actor actor, CertificateFilter filter) {
        requireManager(actor);
        return certificates.counts(actor.institution(), like(filter.words())).stream()
                .collect(Collectors.toMap(IssuedCertificates.Count::state, IssuedCertificates.Count::certificates));
    }

    private static void requireManager(Actor actor) {
        if (actor.institution() == null || !actor.is(Role.INSTITUTION_MANAGER)) {
            throw new NotFound("certificate", actor.account());
        }
    }

    private static String like(String words) {
        return "%"
                + words.toLowerCase().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Row row(IssuedCertificate issued, Map<UUID, Instant> underWay) {
        return new Row(
                issued.request(),
                issued.number(),
                issued.enterpriseName(),
                issued.level(),
                issued.levelName(),
                issued.state(),
                issued.issuedOn(),
                issued.validUntil(),
                next(issued, issued.state(), underWay));
    }

    private static LocalDate next(IssuedCertificate issued, State state, Map<UUID, Instant> underWay) {
        var next = underWay.getOrDefault(issued.id(), issued.nextSurveillance());
        return next == null || !List.of(State.VALID, State.SUSPENDED).contains(state) ? null : day(next);
    }

    /** When surveillances became due that nobody has concluded, by their certificates. */
    private Map<UUID, Instant> underWay(List<IssuedCertificate> issued) {
        return surveillances.underWay(issued.stream().map(IssuedCertificate::id).toList()).stream()
                .collect(Collectors.toMap(Surveillance::certificate, Surveillance::dueAt));
    }

    private static LocalDate day(Instant moment) {
        return BeijingTime.of(moment).toLocalDate();
    }
}

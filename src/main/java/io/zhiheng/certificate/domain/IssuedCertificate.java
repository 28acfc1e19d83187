package io.zhiheng.certificate.domain;

import io.zhiheng.certificate.Certificate.State;
import io.zhiheng.certificate.domain.CertificateChange.Cause;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.Attribution;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.shared.CheckCode;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.time.BeijingTime;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.UUID;

/** The certificate that a request led to. Whatever becomes of it is a row beside it; the number stays for ever. */
@Entity
@Table(name = "certificate")
public class IssuedCertificate {

    /** Who issues it: kept as it was called then. */
    public record Issuer(UUID institution, String name, String code) {}

    /** From when to when it is in force, and when it has to be looked at first. */
    public record Term(Instant issuedAt, Instant expiresAt, Instant firstSurveillance) {}

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String number;
    private String checkCode;
    private UUID request;
    private UUID enterprise;
    private String enterpriseName;
    private String creditCode;
    private UUID institution;
    private String institutionName;
    private String institutionCode;
    private int year;
    private int serial;
    private int level;
    private String levelName;
    private String scope;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant stateSince;
    private Instant issuedAt;
    private Instant expiresAt;
    private Instant nextSurveillance;

    protected IssuedCertificate() {}

    /**
     * What is certified.
     *
     * @param creditCode 统一社会信用代码 of the enterprise
     * @param levelName of the level to certify, as the edition calls it
     * @param scope what was assessed, in the request's words
     */
    public record Content(String creditCode, String levelName, String scope) {}

    public static IssuedCertificate issue(
            AssessmentRequest request, Content content, Issuer issuer, Year year, int serial, Term term) {
        var certificate = new IssuedCertificate();
        certificate.id = UUID.randomUUID();
        certificate.level = request.levelToCertify();
        certificate.number = new CertificateNumber(issuer.code(), year, serial, certificate.level).toString();
        certificate.checkCode = CheckCode.next().value();
        certificate.request = request.id().value();
        certificate.enterprise = request.enterprise().value();
        certificate.enterpriseName = request.enterpriseName();
        certificate.institution = issuer.institution();
        certificate.institutionName = issuer.name();
        certificate.institutionCode = issuer.code();
        certificate.year = year.getValue();
        certificate.serial = serial;
        certificate.creditCode = content.creditCode();
        certificate.levelName = content.levelName();
        certificate.scope = content.scope();
        certificate.issuedAt = term.issuedAt();
        certificate.expiresAt = term.expiresAt();
        certificate.nextSurveillance = term.firstSurveillance();
        return certificate;
    }

    /** Moves it into the state, and says so in the row to be kept. */
    public CertificateChange become(State next, Cause cause, Attribution by, String reason, Instant now) {
        var change = new CertificateChange(id, state, next, cause, by, reason, now);
        state = next;
        stateSince = now;
        return change;
    }

    /** @param at null when it expires before */
    public void lookAtAgain(Instant at) {
        nextSurveillance = at;
    }

    /** Past its last day it has expired, however late the process hears of it. */
    public State stateAt(Instant moment) {
        return state != State.REVOKED && !moment.isBefore(expiresAt) ? State.EXPIRED : state;
    }

    /** Its last day, by the calendar of Beijing. */
    public LocalDate validUntil() {
        return BeijingTime.of(expiresAt.minusNanos(1)).toLocalDate();
    }

    /** By the calendar of Beijing. */
    public LocalDate issuedOn() {
        return BeijingTime.of(issuedAt).toLocalDate();
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public CheckCode checkCode() {
        return new CheckCode(checkCode);
    }

    public AssessmentRequestId request() {
        return new AssessmentRequestId(request);
    }

    public EnterpriseId enterprise() {
        return new EnterpriseId(enterprise);
    }

    public String enterpriseName() {
        return enterpriseName;
    }

    public String creditCode() {
        return creditCode;
    }

    public Issuer issuer() {
        return new Issuer(institution, institutionName, institutionCode);
    }

    public int level() {
        return level;
    }

    public String levelName() {
        return levelName;
    }

    public String scope() {
        return scope;
    }

    public State state() {
        return state;
    }

    public Instant stateSince() {
        return stateSince;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** The first moment at which it is not in force any more. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** Null when it expires before. */
    public Instant nextSurveillance() {
        return nextSurveillance;
    }
}

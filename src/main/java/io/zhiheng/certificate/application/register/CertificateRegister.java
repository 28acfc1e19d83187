package io.zhiheng.certificate.application.register;

import io.zhiheng.certificate.Certificate;
import io.zhiheng.certificate.Certificates;
import io.zhiheng.certificate.domain.IssuedCertificate;
import io.zhiheng.certificate.domain.IssuedCertificates;
import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.request.application.filing.HeldLevel;
import io.zhiheng.shared.EnterpriseId;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class CertificateRegister implements Certificates, HeldLevel {

    private final IssuedCertificates certificates;
    private final Clock clock;

    CertificateRegister(IssuedCertificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    @Override
    public Optional<Certificate> find(String number) {
        return certificates.findByNumber(number).map(this::published);
    }

    @Override
    public Optional<Certificate> ofRequest(AssessmentRequestId id) {
        return certificates.findByRequest(id.value()).map(this::published);
    }

    @Override
    public Optional<Certificate> validOf(EnterpriseId enterprise) {
        return certificates.validOf(enterprise.value(), clock.instant()).stream()
                .findFirst()
                .map(this::published);
    }

    @Override
    public OptionalInt of(EnterpriseId enterprise) {
        return validOf(enterprise).map(Certificate::level).stream()
                .mapToInt(Integer::intValue)
                .max();
    }

    private Certificate published(IssuedCertificate issued) {
        return new Certificate(
                issued.number(),
                issued.checkCode().value(),
                issued.request(),
                issued.enterprise(),
                issued.enterpriseName(),
                issued.creditCode(),
                issued.issuer().name(),
                issued.level(),
                issued.levelName(),
                issued.scope(),
                issued.issuedOn(),
                issued.validUntil(),
                issued.stateAt(clock.instant()));
    }
}

package io.zhiheng.audit;

import io.zhiheng.audit.AuditVerification.Verified;
import io.zhiheng.shared.UseCase;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;

/** Reads the whole chain for the auditor, and writes down what came of it. */
@UseCase
public class VerifyTrail {

    private final AuditVerification verification;
    private final ApplicationEventPublisher events;

    VerifyTrail(AuditVerification verification, ApplicationEventPublisher events) {
        this.verification = verification;
        this.events = events;
    }

    public Verified execute() {
        var verdict = verification.verify();
        events.publishEvent(new TrailEvent(
                "auditTrailVerified",
                new TreeMap<>(Map.of(
                        "records", verdict.records(),
                        "head", verdict.head(),
                        "brokenAt", String.valueOf(verdict.brokenAt())))));
        return verdict;
    }
}

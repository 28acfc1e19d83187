package io.zhiheng.request.process;

import static io.zhiheng.request.RequestState.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.Test;

/** 证书有效期. */
interface CertificatePaths extends RequestPaths {

    @Test
    default void surveillanceComesEveryYearAndTheCertificateExpiresInTheEnd() {
        walk().certified();
        var expiry = walk().moment("expiresAt");
        var issued = walk().moment("issuedAt");
        walk().timePasses(walk().moment("surveillanceAt"));
        assertThat(walk().openSteps()).containsExactly("superviseCertificate");
        assertThat(walk().state()).isEqualTo(SURVEILLANCE);
        walk().complete("superviseCertificate", "surveillance", "PASSED");
        assertThat(walk().state()).isEqualTo(CERTIFIED);
        assertThat(Duration.between(issued, walk().moment("surveillanceAt")).toDays())
                .isBetween(729L, 732L);

        walk().timePasses(walk().moment("surveillanceAt"));
        walk().complete("superviseCertificate", "surveillance", "PASSED");
        assertThat(walk().moment("surveillanceAt"))
                .as("the third falls together with the end")
                .isAfter(expiry);
        walk().timePasses(expiry);
        assertThat(walk().happenings()).filteredOn("surveillanceDue"::equals).hasSize(2);
        assertThat(walk().happenings()).endsWith("certificateLifeOver");
        ended("certificateExpired", EXPIRED);
    }

    @Test
    default void aSurveillanceThatFailsSuspendsUntilTheCauseIsCured() {
        walk().certified();
        walk().timePasses(walk().moment("surveillanceAt"));
        walk().complete("superviseCertificate", "surveillance", "FAILED");
        assertThat(walk().openSteps()).containsExactly("cureSuspension");
        assertThat(walk().state()).isEqualTo(SUSPENDED);
        walk().complete("cureSuspension", "cure", "CURED");
        assertThat(walk().state()).isEqualTo(CERTIFIED);
    }

    @Test
    default void aMissedSurveillanceSuspendsAndAnUncuredSuspensionRevokes() {
        walk().certified();
        walk().timePasses(walk().moment("surveillanceAt"));
        walk().timePasses(walk().moment("dueAt"));
        assertThat(walk().happenings())
                .endsWith("surveillanceDue", "remind superviseCertificate", "surveillanceMissed");
        assertThat(walk().state()).isEqualTo(SUSPENDED);
        walk().timePasses(walk().moment("dueAt"));
        assertThat(walk().happenings()).endsWith("remind cureSuspension", "suspensionUncured");
        ended("certificateRevoked", REVOKED);
    }

    @Test
    default void theInstitutionSuspendsAndRevokes() {
        walk().certified();
        walk().send("certificateSuspended");
        assertThat(walk().state()).isEqualTo(SUSPENDED);
        walk().complete("cureSuspension", "cure", "REVOKED");
        ended("certificateRevoked", REVOKED);
    }

    @Test
    default void theInstitutionRevokesAtOnce() {
        walk().certified();
        walk().send("certificateRevoked");
        BpmnAwareTests.assertThat(walk().process).hasPassed("revocationOrdered");
        ended("certificateRevoked", REVOKED);
    }

    @Test
    default void aSuspendedCertificateExpiresToo() {
        walk().certified();
        var expiry = walk().moment("expiresAt");
        ClockUtil.setCurrentTime(Date.from(expiry.minus(Duration.ofDays(10))));
        walk().send("certificateSuspended");
        walk().timePasses(expiry);
        ended("certificateExpired", EXPIRED);
    }
}

package io.zhiheng.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.IntegrationTest;
import io.zhiheng.certificate.domain.CertificateNumber;
import io.zhiheng.certificate.domain.CertificateSerials;
import java.time.Year;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class CertificateSerialsTest {

    @Autowired
    CertificateSerials serials;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void twentyIssuedAtOnceAreNumberedWithoutGapsOrDoublesAlthoughSomeFail() throws Exception {
        var institution = UUID.randomUUID();
        var year = Year.of(2026);
        var calls = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 25; i++) {
            boolean fails = i % 5 == 0;
            calls.add(() -> transaction.execute(status -> {
                int serial = serials.next(institution, year);
                if (fails) {
                    status.setRollbackOnly();
                    return null;
                }
                return serial;
            }));
        }
        var pool = Executors.newFixedThreadPool(8);
        var numbers = new ArrayList<Integer>();
        for (var answer : pool.invokeAll(calls)) {
            if (answer.get() != null) {
                numbers.add(answer.get());
            }
        }
        pool.shutdown();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(transaction.<Integer>execute(status -> serials.next(institution, Year.of(2027))))
                .isEqualTo(1);
    }

    @Test
    void aNumberNamesInstitutionYearSerialAndLevel() {
        assertThat(new CertificateNumber("HDZL", Year.of(2026), 7, 3)).hasToString("ZH-HDZL-2026-0007-L3");
    }
}

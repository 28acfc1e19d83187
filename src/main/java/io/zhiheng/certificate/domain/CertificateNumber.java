package io.zhiheng.certificate.domain;

import java.time.Year;

/**
 * What people call a certificate by: {@code ZH-<institution>-<year>-<serial>-L<level>}. Serials count per institution
 * and year.
 */
public record CertificateNumber(String institutionCode, Year year, int serial, int level) {

    @Override
    public String toString() {
        return "ZH-%s-%s-%04d-L%d".formatted(institutionCode, year, serial, level);
    }
}

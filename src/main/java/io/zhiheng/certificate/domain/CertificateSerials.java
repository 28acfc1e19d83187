package io.zhiheng.certificate.domain;

import java.time.Year;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the certificates of each institution and year without gaps: what is rolled back was never counted. */
@Component
public class CertificateSerials {

    private final JdbcClient jdbc;

    CertificateSerials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next serial, from 1. Others who issue for the same institution wait for the end of the caller's transaction.
     */
    public int next(UUID institution, Year year) {
        return jdbc.sql("""
                        insert into certificate_serial as counted (institution, year, last) values (?, ?, 1)
                        on conflict (institution, year) do update set last = counted.last + 1
                        returning last""")
                .params(institution, year.getValue())
                .query(Integer.class)
                .single();
    }
}

package io.zhiheng.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.multipart.MultipartException;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P02", "57P03", "53300"})
    void theDatabaseIsAwayWhereItSaysSo(String state) {
        assertThat(Outage.of(new RuntimeException(new SQLException("gone", state))))
                .contains(Outage.DATABASE_AWAY);
    }

    @Test
    void aConnectionThatThePoolGaveUpMeansThatTheDatabaseIsAway() {
        assertThat(Outage.of(new RuntimeException(new SQLException("Connection is closed"))))
                .contains(Outage.DATABASE_AWAY);
    }

    @Test
    void theDatabaseIsAwayWhereNoConnectionIsToBeHad() {
        var failure = new SQLTransientConnectionException("request timed out after 4000ms");

        assertThat(Outage.of(new CannotCreateTransactionException("no", failure)))
                .contains(Outage.DATABASE_AWAY);
        assertThat(Outage.of(new CannotGetJdbcConnectionException("Failed", failure)))
                .contains(Outage.DATABASE_AWAY);
    }

    @Test
    void aFullDiskIsKnownWhoeverMeetsIt() {
        var table = new SQLException("could not extend file", "53100");
        var upload = new IOException("/tmp/upload: No space left on device");

        assertThat(Outage.of(new RuntimeException(table))).contains(Outage.STORAGE_FULL);
        assertThat(Outage.of(new MultipartException("broken", upload))).contains(Outage.STORAGE_FULL);
    }

    @Test
    void whatIsWrongWithARequestIsNoOutage() {
        assertThat(Outage.of(new RuntimeException(new SQLException("duplicate key", "23505"))))
                .isEmpty();
        assertThat(Outage.of(new IOException("Broken pipe"))).isEmpty();
        var circle = new IllegalStateException("a");
        circle.initCause(new IllegalStateException("b", circle));
        assertThat(Outage.of(circle)).isEmpty();
    }
}

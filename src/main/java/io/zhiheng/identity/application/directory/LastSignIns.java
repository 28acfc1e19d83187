package io.zhiheng.identity.application.directory;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When somebody last came in under an account. */
@Component
public class LastSignIns {

    private final JdbcClient jdbc;
    private final Clock clock;

    LastSignIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void note(UUID account) {
        jdbc.sql("""
                        insert into last_sign_in (account, at) values (:account, :at)
                        on conflict (account) do update set at = greatest(last_sign_in.at, excluded.at)""")
                .param("account", account)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}

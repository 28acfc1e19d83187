package io.zhiheng.notification.message;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.platform.sms.ShortMessage;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of messages that have still to leave. Joins the caller's transaction. */
@Component
class Outbox {

    private static final TypeReference<LinkedHashMap<String, String>> VALUES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Outbox(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @return false when so many wait already that this one is not kept */
    boolean add(ShortMessage message, boolean atOnce, Instant now, Duration lasts, int mostWaiting) {
        return jdbc.sql("""
                insert into short_message (id, mobile, template, filling, text, at_once, due_at, expires_at)
                select ?, ?, ?, ?::json, ?, ?, ?, ?
                where (select count(*) from (select 1 from short_message limit ?) waiting) < ?""")
                        .params(
                                UUID.randomUUID(),
                                message.mobile(),
                                message.template(),
                                written(message.values()),
                                message.text(),
                                atOnce,
                                utc(now),
                                utc(now.plus(lasts)),
                                mostWaiting,
                                mostWaiting)
                        .update()
                > 0;
    }

    /**
     * The next one that is due, kept from all others until {@code again}: if the node that took it dies, it is left to
     * the next.
     *
     * @param quiet whether only what cannot wait is meant
     */
    Optional<WaitingMessage> take(Instant now, boolean quiet, Duration again) {
        return jdbc.sql("""
                update short_message set attempts = attempts + 1, due_at = ? where id = (
                    select id from short_message where due_at <= ? and (at_once or not ?)
                    order by due_at, id limit 1 for update skip locked)
                returning id, mobile, template, filling, text, attempts""")
                .params(utc(now.plus(again)), utc(now), quiet)
                .query(this::read)
                .optional();
    }

    void postpone(UUID id, Instant until) {
        jdbc.sql("update short_message set due_at = ? where id = ?")
                .params(utc(until), id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from short_message where id = ?").param(id).update();
    }

    /** @return of those that have come too late and are given up, how often each was tried */
    List<Integer> expire(Instant now) {
        return jdbc.sql("delete from short_message where expires_at <= ? returning attempts")
                .param(utc(now))
                .query(Integer.class)
                .list();
    }

    private WaitingMessage read(ResultSet row, int number) throws SQLException {
        return new WaitingMessage(
                row.getObject("id", UUID.class),
                new ShortMessage(
                        row.getString("mobile"),
                        row.getString("template"),
                        values(row.getString("filling")),
                        row.getString("text")),
                row.getInt("attempts"));
    }

    private Map<String, String> values(String values) {
        try {
            return json.readValue(values, VALUES);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String written(Map<String, String> values) {
        try {
            return json.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

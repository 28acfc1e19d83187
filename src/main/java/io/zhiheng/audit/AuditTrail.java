package io.zhiheng.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.zhiheng.identity.CurrentActor;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.AuditedEvent;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.MDC;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Writes every audited event down in the transaction that published it: both are there or neither. The records are
 * linked into the chain right after, by {@link AuditChain}, so that people who work at the same time never wait for
 * each other.
 */
@Component
class AuditTrail {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json.copy().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void record(AuditedEvent event) {
        var actor = CurrentActor.find();
        jdbc.sql("""
                        insert into audit_record (occurred_at, account, account_name, person_name, enterprise, action,
                            subject, facts, request_id, address)
                        values (:at, :account, :accountName, :personName, :enterprise, :action, :subject, :facts,
                            :requestId, :address)""")
                .param("at", clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                .param("account", actor.map(Actor::account).orElse(null))
                .param("accountName", actor.map(Actor::accountName).orElse(null))
                .param("personName", actor.map(Actor::personName).orElse(null))
                .param(
                        "enterprise",
                        actor.map(Actor::enterprise).map(id -> id.value()).orElse(null))
                .param("action", event.action())
                .param("subject", event.subject())
                .param("facts", write(event.facts()))
                .param("requestId", MDC.get("requestId"))
                .param("address", address())
                .update();
    }

    private String write(Map<String, Object> facts) {
        try {
            return json.writeValueAsString(new TreeMap<>(facts));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Facts of an audited event must be plain values", e);
        }
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest().getRemoteAddr()
                : null;
    }
}

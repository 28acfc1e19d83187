package io.zhiheng.request.domain;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.shared.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody had written until a colleague decided against it. It stays, and its writer is told. */
@Entity
public class ReplacedText {

    @Id
    private UUID id;

    private UUID request;
    private String subject;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> content;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] fields;

    private boolean ofEnterprise;
    private UUID account;
    private String writtenBy;
    private Instant writtenAt;
    private String replacedBy;
    private Instant replacedAt;
    private Instant notedAt;

    protected ReplacedText() {}

    /**
     * @param over the fields against which the writer decided; null for none
     * @return empty where nothing of anybody else goes by that
     */
    public static Optional<ReplacedText> of(
            AssessmentRequestId request, StandingText standing, Collection<String> over, Actor by, Instant now) {
        var lost = standing.lost(over);
        if (lost.isEmpty() || by.account().equals(standing.account())) {
            return Optional.empty();
        }
        var text = new ReplacedText();
        text.id = UUID.randomUUID();
        text.request = request.value();
        text.subject = standing.subject();
        text.content = new TreeMap<>();
        standing.content().forEach((field, words) -> text.content.put(field, words == null ? "" : words));
        text.fields = lost.toArray(String[]::new);
        text.ofEnterprise = standing.ofEnterprise();
        text.account = standing.account();
        text.writtenBy = standing.by();
        text.writtenAt = standing.at();
        text.replacedBy = by.personName();
        text.replacedAt = now;
        return Optional.of(text);
    }

    public void note(Instant now) {
        notedAt = now;
    }

    /**
     * Whether these are the actor's words. People of an enterprise share an account: whoever did not replace them may
     * be the one, and people who share a name cannot be told apart.
     */
    public boolean concerns(Actor actor) {
        if (ofEnterprise) {
            return actor.enterprise() != null
                    && (!replacedBy.equals(actor.personName()) || writtenBy.equals(actor.personName()));
        }
        return account != null ? account.equals(actor.account()) : writtenBy.equals(actor.personName());
    }

    /** What the writer lost, by field. */
    public Map<String, String> lost() {
        var lost = new TreeMap<String, String>();
        for (var field : fields) {
            lost.put(field, content.get(field));
        }
        return lost;
    }

    public UUID id() {
        return id;
    }

    public String subject() {
        return subject;
    }

    public boolean isOfEnterprise() {
        return ofEnterprise;
    }

    /** Null for the people of the enterprise, and for somebody who has left the team. */
    public UUID account() {
        return account;
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String replacedBy() {
        return replacedBy;
    }

    public Instant replacedAt() {
        return replacedAt;
    }
}

package io.zhiheng.assessment.domain.answer;

import io.zhiheng.assessment.SelfAssessmentId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody had written when another person's save replaced it. It stays, and its writer is told. */
@Entity
public class ReplacedState {

    @Id
    private UUID id;

    private UUID selfAssessment;
    private String subject;
    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> content;

    private String writtenBy;
    private Instant writtenAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] fields;

    private String replacedBy;
    private Instant replacedAt;
    private String notedBy;
    private Instant notedAt;

    protected ReplacedState() {}

    /**
     * @param written what stood there, all of it
     * @param fields those of it against which the next writer decided
     */
    static ReplacedState of(
            SelfAssessmentId assessment, Written written, Collection<String> fields, String by, Instant now) {
        var state = new ReplacedState();
        state.id = UUID.randomUUID();
        state.selfAssessment = assessment.value();
        state.subject = written.subject();
        state.version = written.version();
        state.content = written.content();
        state.writtenBy = written.by();
        state.writtenAt = written.at();
        state.fields = fields.toArray(String[]::new);
        state.replacedBy = by;
        state.replacedAt = now;
        return state;
    }

    public void note(String by, Instant now) {
        notedBy = by;
        notedAt = now;
    }

    /** The person who replaced it need not be told; people who share a name cannot be told apart. */
    public boolean concerns(String person) {
        return !replacedBy.equals(person) || writtenBy.equals(person);
    }

    /** What the writer lost, by field. */
    public Map<String, Object> lost() {
        var lost = new TreeMap<String, Object>();
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

package io.zhiheng.enterprise.domain;

import io.zhiheng.enterprise.Profile;
import io.zhiheng.shared.EnterpriseId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A profile as it was saved once, the current one included. */
@Entity
@Immutable
@Table(name = "enterprise_profile_version")
public class ProfileVersion {

    @Id
    private UUID id;

    private UUID enterpriseId;

    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private Profile content;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private List<String> changedFields;

    private String savedBy;

    private Instant savedAt;

    protected ProfileVersion() {}

    public ProfileVersion(
            EnterpriseId enterprise,
            long version,
            Profile content,
            List<String> changedFields,
            String savedBy,
            Instant savedAt) {
        this.id = UUID.randomUUID();
        this.enterpriseId = enterprise.value();
        this.version = version;
        this.content = content;
        this.changedFields = List.copyOf(changedFields);
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }

    public long version() {
        return version;
    }

    public Profile content() {
        return content;
    }

    public List<String> changedFields() {
        return changedFields;
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}

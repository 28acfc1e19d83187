package io.zhiheng.enterprise.domain;

import io.zhiheng.enterprise.Profile;
import io.zhiheng.shared.EnterpriseId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/**
 * The one current profile of an enterprise. Columns beside the content are for searching and for the database's own
 * guards.
 */
@Entity
@Table(name = "enterprise_profile")
public class EnterpriseProfile implements Persistable<UUID> {

    @Id
    private UUID enterpriseId;

    /** Of the row, for the database's sake; what people see counts from 1. */
    @Version
    private long version;

    private String name;

    private String creditCode;

    private String industry;

    private String province;

    private String size;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private Profile content;

    private String savedBy;

    private Instant savedAt;

    @Transient
    private boolean fresh;

    protected EnterpriseProfile() {}

    public EnterpriseProfile(EnterpriseId enterprise, Profile content, String savedBy, Instant savedAt) {
        this.enterpriseId = enterprise.value();
        this.fresh = true;
        take(content, savedBy, savedAt);
    }

    public void replace(Profile content, String savedBy, Instant savedAt) {
        take(content, savedBy, savedAt);
    }

    private void take(Profile content, String savedBy, Instant savedAt) {
        this.content = content;
        this.name = content.name();
        this.creditCode = content.creditCode();
        this.industry = content.industry();
        this.province = content.province();
        this.size = content.size();
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }

    /** The version that people and the API know: 1 for the first save. */
    public long number() {
        return version + 1;
    }

    public Profile content() {
        return content;
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    @Override
    public UUID getId() {
        return enterpriseId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}

package io.zhiheng.administration.domain.effect;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** A self-assessment that comes out otherwise. Whose it is is not stored here. */
@Entity
@Table(name = "table_effect_change")
public class EffectChange implements Persistable<EffectChange.Key> {

    @Embeddable
    public record Key(UUID effect, UUID selfAssessment) implements Serializable {}

    @EmbeddedId
    private Key key;

    private int storedLevel;
    private int beforeLevel;
    private int afterLevel;
    private String beforeIndex;
    private String afterIndex;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> indicators;

    @Transient
    private boolean fresh;

    protected EffectChange() {}

    /** @param indicators those with another level, before and after as {@code 3>4}; {@code -} for not applicable */
    public EffectChange(
            Key key,
            int storedLevel,
            int beforeLevel,
            int afterLevel,
            String beforeIndex,
            String afterIndex,
            Map<String, String> indicators) {
        this.key = key;
        this.storedLevel = storedLevel;
        this.beforeLevel = beforeLevel;
        this.afterLevel = afterLevel;
        this.beforeIndex = beforeIndex;
        this.afterIndex = afterIndex;
        this.indicators = indicators;
        this.fresh = true;
    }

    @PostLoad
    @PostPersist
    void stored() {
        fresh = false;
    }

    @Override
    public Key getId() {
        return key;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    public UUID selfAssessment() {
        return key.selfAssessment();
    }

    public int storedLevel() {
        return storedLevel;
    }

    public int beforeLevel() {
        return beforeLevel;
    }

    public int afterLevel() {
        return afterLevel;
    }

    public String beforeIndex() {
        return beforeIndex;
    }

    public String afterIndex() {
        return afterIndex;
    }

    public Map<String, String> indicators() {
        return indicators;
    }
}

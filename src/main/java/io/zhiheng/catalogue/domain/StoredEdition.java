package io.zhiheng.catalogue.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One published edition; the database refuses to change it. */
@Entity
@Immutable
@Table(name = "catalogue_edition")
public class StoredEdition {

    @Id
    private String number;

    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "jsonb")
    private String content;

    private Instant publishedAt;

    protected StoredEdition() {}

    public String number() {
        return number;
    }

    public String content() {
        return content;
    }
}

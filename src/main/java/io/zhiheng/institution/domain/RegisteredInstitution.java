package io.zhiheng.institution.domain;

import io.zhiheng.institution.Institution;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An institution as the platform keeps it. It is never deleted: certificates carry its code. */
@Entity
@Table(name = "institution")
public class RegisteredInstitution {

    @Id
    private UUID id;

    private String name;
    private String code;
    private String creditCode;
    private String creditCodeReason;
    private String address;
    private String contact;
    private String phone;
    private boolean consulting;
    private boolean advertising;
    private boolean active;
    private Instant createdAt;

    @Version
    private int version;

    protected RegisteredInstitution() {}

    public RegisteredInstitution(Institution content, Instant now) {
        this.id = content.id();
        this.createdAt = now;
        apply(content);
    }

    public InstitutionSaved create() {
        return new InstitutionSaved(content(), true);
    }

    public InstitutionSaved change(Institution content) {
        apply(content);
        return new InstitutionSaved(content(), false);
    }

    private void apply(Institution content) {
        name = content.name();
        code = content.code();
        creditCode = content.creditCode();
        creditCodeReason = content.creditCodeReason();
        address = content.address();
        contact = content.contact();
        phone = content.phone();
        consulting = content.consulting();
        advertising = content.advertising();
        active = content.active();
    }

    public Institution content() {
        return new Institution(
                id, name, code, creditCode, creditCodeReason, address, contact, phone, consulting, advertising, active);
    }
}

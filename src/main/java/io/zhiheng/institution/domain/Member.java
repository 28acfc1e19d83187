package io.zhiheng.institution.domain;

import io.zhiheng.institution.Assessor;
import io.zhiheng.institution.ManagerContact;
import io.zhiheng.shared.Role;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who works for an institution: its manager, an assessor, or both. No account until the invitation is
 * accepted.
 */
@Entity
@Table(name = "institution_member")
public class Member {

    @Id
    private UUID id;

    private UUID institution;
    private UUID account;
    private String name;
    private String mobile;
    private boolean manager;
    private boolean active;

    @Embedded
    private Qualification qualification;

    private Instant tiesConfirmedAt;
    private Instant createdAt;

    @Version
    private int version;

    protected Member() {}

    private Member(
            UUID institution, String name, String mobile, boolean manager, Qualification qualification, Instant now) {
        this.id = UUID.randomUUID();
        this.institution = institution;
        this.name = name;
        this.mobile = mobile;
        this.manager = manager;
        this.qualification = qualification;
        this.active = true;
        this.createdAt = now;
    }

    public static Member manager(UUID institution, String name, String mobile, Instant now) {
        return new Member(institution, name, mobile, true, null, now);
    }

    public static Member assessor(
            UUID institution, String name, String mobile, Qualification qualification, Instant now) {
        return new Member(institution, name, mobile, false, qualification, now);
    }

    public MemberEvent join(UUID account) {
        this.account = account;
        return event(MemberEvent.Kind.JOINED);
    }

    /** @param qualification null for somebody who only manages */
    public MemberEvent change(String name, String mobile, Qualification qualification) {
        this.name = name;
        this.mobile = mobile;
        this.qualification = qualification;
        return event(MemberEvent.Kind.CHANGED);
    }

    /** The account has another number. */
    public void follow(String mobile) {
        this.mobile = mobile;
    }

    public MemberEvent activate(boolean active) {
        this.active = active;
        return event(active ? MemberEvent.Kind.REACTIVATED : MemberEvent.Kind.DEACTIVATED);
    }

    public MemberEvent confirmTies(Instant now) {
        tiesConfirmedAt = now;
        return event(MemberEvent.Kind.TIES_CONFIRMED);
    }

    public MemberEvent event(MemberEvent.Kind kind) {
        return event(kind, null);
    }

    public MemberEvent event(MemberEvent.Kind kind, String about) {
        return new MemberEvent(kind, id, institution, name, about);
    }

    public Set<Role> roles() {
        var roles = EnumSet.noneOf(Role.class);
        if (manager) {
            roles.add(Role.INSTITUTION_MANAGER);
        }
        if (qualification != null) {
            roles.add(Role.ASSESSOR);
        }
        return roles;
    }

    public Optional<Assessor> assessor() {
        return Optional.ofNullable(qualification)
                .filter(known -> account != null)
                .map(known -> new Assessor(
                        account,
                        institution,
                        name,
                        mobile,
                        known.certificateNo(),
                        known.grade(),
                        known.industries(),
                        known.qualifiedUntil(),
                        known.capacity(),
                        known.employerGroup(),
                        known.lead(),
                        active));
    }

    public Optional<ManagerContact> manager() {
        return manager && account != null ? Optional.of(new ManagerContact(account, name, mobile)) : Optional.empty();
    }

    public UUID id() {
        return id;
    }

    public UUID institution() {
        return institution;
    }

    public UUID account() {
        return account;
    }

    public String name() {
        return name;
    }

    public String mobile() {
        return mobile;
    }

    public Qualification qualification() {
        return qualification;
    }

    public boolean isManager() {
        return manager;
    }

    public boolean isActive() {
        return active;
    }

    public Instant tiesConfirmedAt() {
        return tiesConfirmedAt;
    }
}

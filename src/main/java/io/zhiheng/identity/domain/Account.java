package io.zhiheng.identity.domain;

import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.typed.TypedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** What somebody signs in with: an enterprise's one account, that of one of its members, or of one of staff. */
@Entity
public class Account extends AccountStanding {

    /** For how long a number that somebody else has put there, together with that one's code, opens nothing. */
    public static final Duration MOBILE_RESTS = Duration.ofHours(72);

    @Id
    private UUID id;

    @Embedded
    private AccountPassword password;

    private String name;
    private String nameKey;
    private String mobile;
    private Instant mobileReplacedAt;
    private UUID enterprise;
    private UUID memberOf;
    private UUID institution;
    private String personName;
    private Instant factorBySmsSince;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles;

    @Version
    private int version;

    protected Account() {}

    private Account(UUID id, String name, String passwordHash, String mobile, Set<Role> roles, Instant now) {
        this.id = id;
        this.name = name;
        this.nameKey = keyOf(name);
        this.password = AccountPassword.chosen(passwordHash, now);
        this.mobile = mobile;
        this.roles = EnumSet.copyOf(roles);
        this.createdAt = now;
    }

    public static Account ofEnterprise(
            UUID id, EnterpriseId enterprise, String name, String passwordHash, String mobile, Instant now) {
        var account = new Account(id, name, passwordHash, mobile, EnumSet.of(Role.ENTERPRISE), now);
        account.enterprise = enterprise.value();
        return account;
    }

    /** Somebody of an enterprise with a sign-in of an own. */
    public static Account ofMember(
            UUID id,
            EnterpriseId enterprise,
            String personName,
            String name,
            String passwordHash,
            String mobile,
            Instant now) {
        var account = new Account(id, name, passwordHash, mobile, EnumSet.of(Role.ENTERPRISE, Role.MEMBER), now);
        account.memberOf = enterprise.value();
        account.personName = personName;
        return account;
    }

    public static Account ofStaff(
            UUID id, UUID institution, Set<Role> roles, String name, String passwordHash, String mobile, Instant now) {
        StaffRoles.require(roles);
        var account = new Account(id, name, passwordHash, mobile, roles, now);
        account.institution = institution;
        return account;
    }

    /** Names that differ in case only are the same name. */
    public static String keyOf(String name) {
        return TypedText.clean(name).toLowerCase(Locale.ROOT);
    }

    public void changePassword(String newHash, Instant now) {
        password = AccountPassword.chosen(newHash, now);
    }

    /** The mobile was lost, and the password with it; the hash is of one that nobody knows. */
    public void recover(String mobile, String hashOfNothing, Instant now) {
        this.mobile = mobile;
        password = password.voided(hashOfNothing, now);
    }

    public boolean owesPassword() {
        return password.passwordVoidSince() != null;
    }

    /** Whoever does this has shown the password and codes sent to both numbers. */
    public void changeMobile(String mobile) {
        this.mobile = mobile;
    }

    /** Somebody else has put another number in the place of the person's. */
    public void replaceMobile(String mobile, Instant now) {
        this.mobile = mobile;
        mobileReplacedAt = now;
    }

    /** Whether the number may be another's still: the person has been told at the old one, but not for long. */
    public boolean hasUnprovenMobile(Instant now) {
        return mobileReplacedAt != null && now.isBefore(mobileReplacedAt.plus(MOBILE_RESTS));
    }

    /** What a member of staff is called and does, and where messages go. */
    public void describe(String personName, String mobile, Set<Role> roles) {
        StaffRoles.require(roles);
        this.personName = personName;
        this.mobile = mobile;
        if (!this.roles.equals(roles)) {
            this.roles = EnumSet.copyOf(roles);
        }
    }

    /** Whether the member may decide for the enterprise. */
    public void entrust(boolean deciding) {
        roles = deciding
                ? EnumSet.of(Role.ENTERPRISE, Role.MEMBER, Role.DEPUTY)
                : EnumSet.of(Role.ENTERPRISE, Role.MEMBER);
    }

    /** The member's mobile is free again, for another enterprise; the name stays with what was written. */
    public void leave(Instant now) {
        close(now);
        mobile = null;
    }

    /** The second factor is a code to the mobile now, not an app. */
    public void takeFactorBySms(Instant now) {
        if (factorBySmsSince == null) {
            factorBySmsSince = now;
        }
    }

    /** The second factor is an app, or the one that is bound next. */
    public void takeFactorByApp() {
        factorBySmsSince = null;
    }

    public boolean hasFactorBySms() {
        return factorBySmsSince != null;
    }

    public Actor actor() {
        return new Actor(
                id, name, enterprise(), institution, personName == null ? name : personName, Set.copyOf(roles));
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String passwordHash() {
        return password.passwordHash();
    }

    public String mobile() {
        return mobile;
    }

    public EnterpriseId enterprise() {
        var reached = enterprise == null ? memberOf : enterprise;
        return reached == null ? null : new EnterpriseId(reached);
    }

    public boolean isStaff() {
        return enterprise() == null;
    }

    public boolean isMember() {
        return memberOf != null;
    }
}

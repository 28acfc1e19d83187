package io.zhiheng.identity.application.member;

import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.member.MemberInvitation;
import io.zhiheng.identity.domain.member.MemberInvitations;
import io.zhiheng.identity.domain.member.MembershipEvent.MembershipOffered;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.WrongFields;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedText;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers the holder of a mobile a sign-in of an own. Another invitation of the same mobile takes the place of the last.
 */
@UseCase
public class InviteMember {

    static final int MOST = 50;
    private static final TextLength NAME = TextLength.atMost(30);
    private static final int BYTES = 16;

    private final Accounts accounts;
    private final MemberInvitations invitations;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    InviteMember(Accounts accounts, MemberInvitations invitations, Clock clock, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @return the code of the link, which is kept nowhere
     * @throws RuleBroken at {@code personName} or {@code mobile}; {@code owners-only}; {@code too-many-members}
     */
    @Transactional
    public String execute(Actor actor, String personName, String typedMobile) {
        actor.requireDeciding();
        var name = TypedText.clean(personName);
        var mobile = Mobile.of(typedMobile).orElse(null);
        var wrong = new WrongFields();
        if (wrong.filled("personName", name, "identity.member.name.missing")) {
            wrong.pass(() -> NAME.require("personName", name, "identity.member.name.long"));
        }
        if (wrong.filled("mobile", typedMobile, "identity.field.mobile.missing") && mobile == null) {
            wrong.note(RuleBroken.invalid("identity.rule.mobile-malformed").at("mobile"));
        }
        wrong.refuseIfAny();
        var enterprise = actor.enterprise().value();
        var members = accounts.findByMemberOfAndClosedAtIsNullOrderByCreatedAt(enterprise);
        // Of other people's mobiles nothing is told here.
        if (members.stream().map(Account::mobile).anyMatch(mobile::equals)) {
            throw RuleBroken.conflict("identity.rule.already-member").at("mobile");
        }
        var open = invitations.findByEnterpriseOrderByInvitedAtDesc(enterprise);
        open.stream().filter(each -> each.mobile().equals(mobile)).forEach(invitations::delete);
        if (members.size() + open.size() >= MOST) {
            throw RuleBroken.conflict("identity.rule.too-many-members", MOST);
        }
        var code = drawn();
        invitations.save(
                new MemberInvitation(actor.enterprise(), name, mobile, code, actor.personName(), clock.instant()));
        events.publishEvent(new MembershipOffered(actor.enterprise(), name));
        return code;
    }

    private String drawn() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package io.zhiheng.institution.application;

import io.zhiheng.institution.domain.Invitation;
import io.zhiheng.institution.domain.Invitations;
import io.zhiheng.institution.domain.Member;
import io.zhiheng.institution.domain.RegisteredInstitutions;
import io.zhiheng.platform.sms.ShortMessage;
import io.zhiheng.platform.sms.ShortMessages;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.Words;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;

/** Sends somebody the link by which the account is opened. Links sent earlier stop working. */
@Component
class Invite {

    private static final Duration PAUSE = Duration.ofSeconds(60);

    private final Invitations invitations;
    private final RegisteredInstitutions institutions;
    private final ShortMessages messages;
    private final Words words;
    private final Clock clock;

    Invite(
            Invitations invitations,
            RegisteredInstitutions institutions,
            ShortMessages messages,
            Words words,
            Clock clock) {
        this.invitations = invitations;
        this.institutions = institutions;
        this.messages = messages;
        this.words = words;
        this.clock = clock;
    }

    /** @param address of the page that takes invitations, without the code */
    void send(Member member, String address) {
        var now = clock.instant();
        for (var earlier : invitations.findByMember(member.id())) {
            var wait = Duration.between(now, earlier.sentAt().plus(PAUSE)).toSeconds();
            if (wait > 0) {
                throw RuleBroken.tooMany("institution.rule.invited-just-now", wait)
                        .with("retryAfter", wait);
            }
            earlier.revoke(now);
        }
        var code = InvitationCode.next();
        invitations.save(new Invitation(member.id(), InvitationCode.hashOf(code), now));
        var values = new LinkedHashMap<String, String>();
        values.put("name", member.name());
        values.put(
                "institution",
                institutions
                        .findById(member.institution())
                        .orElseThrow()
                        .content()
                        .name());
        values.put("link", address + "/" + code);
        values.put("hours", String.valueOf(Invitation.VALID.toHours()));
        messages.send(new ShortMessage(
                member.mobile(),
                "invitation",
                values,
                words.of("institution.sms.invitation", values.values().toArray())));
    }

    void revoke(Member member) {
        invitations.findByMember(member.id()).forEach(invitation -> invitation.revoke(clock.instant()));
    }
}

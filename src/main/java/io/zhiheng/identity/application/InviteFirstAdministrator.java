package io.zhiheng.identity.application;

import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.AdministratorInvitation;
import io.zhiheng.identity.domain.AdministratorInvitations;
import io.zhiheng.platform.sms.ShortMessage;
import io.zhiheng.platform.sms.ShortMessages;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.typed.TypedText;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Invites who is configured to run the platform, as long as nobody does. The link goes to the mobile, or, where no
 * message can be sent, into the log; it is sent again only when it has expired or somebody else is configured.
 */
@UseCase
public class InviteFirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(InviteFirstAdministrator.class);

    private final SecureRandom random = new SecureRandom();
    private final Accounts accounts;
    private final AdministratorInvitations invitations;
    private final ShortMessages messages;
    private final Words words;
    private final Clock clock;

    InviteFirstAdministrator(
            Accounts accounts, AdministratorInvitations invitations, ShortMessages messages, Words words, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.messages = messages;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param address of the page that takes the link, without the code
     * @throws IllegalStateException naming the setting that is wrong
     */
    public void execute(IdentitySettings.FirstAdministrator wish, String address) {
        if (!accounts.openWithRole(Role.PLATFORM_ADMIN).isEmpty()) {
            if (wish.isGiven()) {
                log.info("zhiheng.identity.first-administrator is not looked at: the platform has an administrator");
            }
            return;
        }
        if (!wish.isGiven()) {
            log.warn("Nobody administers the platform yet: set zhiheng.identity.first-administrator.name and .mobile");
            return;
        }
        var name = TypedText.clean(wish.name());
        requireFree(name);
        var mobile = Mobile.of(wish.mobile())
                .filter(number -> !accounts.existsByMobile(number))
                .orElseThrow(() -> wrong("mobile", "is no mobile of mainland China, or another account's"));
        var now = clock.instant();
        if (invitations.findAll().stream().noneMatch(sent -> sent.isFor(name, mobile) && sent.isOpen(now))) {
            invitations.deleteAllInBatch();
            var code = newCode();
            invitations.save(new AdministratorInvitation(name, mobile, code, now));
            send(name, mobile, address + "/" + code);
        }
    }

    private void send(String name, String mobile, String link) {
        var values = new LinkedHashMap<String, String>();
        values.put("name", name);
        values.put("institution", words.of("shared.product"));
        values.put("link", link);
        values.put("hours", String.valueOf(AdministratorInvitation.VALID.toHours()));
        try {
            messages.send(new ShortMessage(
                    mobile,
                    "invitation",
                    values,
                    words.of("identity.sms.first-administrator", values.values().toArray())));
            log.info("The invitation to administer the platform was sent to {}", Mobile.masked(mobile));
        } catch (RuleBroken unavailable) {
            log.warn(
                    "No short message can be sent. The platform's first administrator opens the account here, once, within {} hours: {}",
                    AdministratorInvitation.VALID.toHours(),
                    link);
        }
    }

    private void requireFree(String name) {
        if (!StaffDesk.NAME.matcher(name).matches() || accounts.existsByNameKey(Account.keyOf(name))) {
            throw wrong(
                    "name",
                    "is no account name (4 to 32 letters, digits, underscores or Chinese characters), or taken");
        }
    }

    private String newCode() {
        var bits = new byte[16];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    private static IllegalStateException wrong(String key, String why) {
        return new IllegalStateException("zhiheng.identity.first-administrator." + key + " " + why);
    }
}

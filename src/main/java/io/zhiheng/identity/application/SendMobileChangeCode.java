package io.zhiheng.identity.application;

import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** Sends one of the two codes that a change of mobile asks for: to the number so far, or to the new one. */
@UseCase
public class SendMobileChangeCode {

    private final Accounts accounts;
    private final CodeMessages messages;

    SendMobileChangeCode(Accounts accounts, CodeMessages messages) {
        this.accounts = accounts;
        this.messages = messages;
    }

    /** @param purpose {@link Purpose#OLD_MOBILE} or {@link Purpose#NEW_MOBILE}; @param typed the new number */
    @Transactional(noRollbackFor = RuleBroken.class)
    public void execute(UUID account, Purpose purpose, String typed) {
        var mobile = purpose == Purpose.NEW_MOBILE ? newOne(typed) : oldOne(account);
        messages.mayReceive(mobile, purpose);
        messages.make(mobile, purpose, true);
    }

    private String oldOne(UUID account) {
        return accounts.findById(account)
                .map(Account::mobile)
                .orElseThrow(() -> RuleBroken.conflict("identity.rule.no-mobile"));
    }

    private static String newOne(String typed) {
        return Mobile.of(typed)
                .orElseThrow(() ->
                        RuleBroken.invalid("identity.rule.mobile-malformed").at("mobile"));
    }
}

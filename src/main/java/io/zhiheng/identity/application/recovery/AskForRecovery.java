package io.zhiheng.identity.application.recovery;

import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.application.SmsCodeCheck;
import io.zhiheng.identity.directory.AccountHolders;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.proof.SmsCode;
import io.zhiheng.identity.domain.proof.SmsCode.Purpose;
import io.zhiheng.identity.domain.recovery.RecoveryApplication;
import io.zhiheng.identity.domain.recovery.RecoveryApplications;
import io.zhiheng.identity.domain.recovery.RecoveryPaper;
import io.zhiheng.identity.domain.recovery.RecoveryPapers;
import io.zhiheng.identity.domain.recovery.RecoveryState;
import io.zhiheng.identity.domain.recovery.RecoveryWish;
import io.zhiheng.identity.recovery.RecoveryAsked;
import io.zhiheng.shared.CheckCode;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import io.zhiheng.shared.WrongFields;
import io.zhiheng.shared.time.BeijingTime;
import io.zhiheng.shared.typed.CreditCode;
import io.zhiheng.shared.typed.TextLength;
import io.zhiheng.shared.typed.TypedText;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody who is not signed in asks for another mobile in the place of one that is lost. The answer is the same
 * whether there is an account of that name or not.
 */
@UseCase
public class AskForRecovery {

    private static final int DIGITS = 6;

    private final Accounts accounts;
    private final ObjectProvider<AccountHolders> holders;
    private final RecoveryApplications applications;
    private final RecoveryPapers papers;
    private final SmsCodeCheck smsCode;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AskForRecovery(
            Accounts accounts,
            ObjectProvider<AccountHolders> holders,
            RecoveryApplications applications,
            RecoveryPapers papers,
            SmsCodeCheck smsCode,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.holders = holders;
        this.applications = applications;
        this.papers = papers;
        this.smsCode = smsCode;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param account name of the account or credit code
     * @param address from where it was sent
     */
    public record Asked(
            String account,
            String enterpriseName,
            String contact,
            String mobile,
            String smsCode,
            String explanation,
            String address) {}

    /** By what the applicant follows the application. @param code nobody can read it again */
    public record Kept(String number, String code) {}

    /**
     * @param wrong what is wrong already, with captcha and papers
     * @throws RuleBroken at every field that is wrong
     */
    @Transactional(noRollbackFor = RuleBroken.class)
    public Kept execute(Asked asked, IncomingPapers sent, WrongFields wrong) {
        text(wrong, "account", asked.account(), 64);
        text(wrong, "enterpriseName", asked.enterpriseName(), 200);
        text(wrong, "contact", asked.contact(), 100);
        text(wrong, "explanation", asked.explanation(), 500);
        var mobile = Mobile.of(asked.mobile()).orElse(null);
        if (wrong.filled("mobile", asked.mobile(), "identity.field.mobile.missing") && mobile == null) {
            wrong.note(RuleBroken.invalid("identity.rule.mobile-malformed").at("mobile"));
        }
        var code = new AtomicReference<SmsCode>();
        if (wrong.filled("smsCode", asked.smsCode(), "identity.field.sms-code.missing") && mobile != null) {
            wrong.pass(() -> {
                code.set(smsCode.right(mobile, Purpose.RECOVER_ACCOUNT, asked.smsCode()));
                requireFree(mobile);
            });
        }
        wrong.refuseIfAny();
        code.get().useUp(clock.instant());
        return keep(asked, mobile, sent);
    }

    /** Told only to who has shown the code sent there. */
    private void requireFree(String mobile) {
        if (accounts.existsByMobile(mobile)) {
            throw RuleBroken.conflict("identity.rule.mobile-of-another").at("mobile");
        }
        if (applications.existsByWishMobileAndStateIn(mobile, RecoveryState.OPEN)) {
            throw RuleBroken.conflict("identity.rule.recovery-under-way").at("mobile");
        }
    }

    private Kept keep(Asked asked, String mobile, IncomingPapers sent) {
        var now = clock.instant();
        var typed = TypedText.clean(asked.account());
        var account = account(typed);
        var kept = new Kept(
                "ZH-AR-%d-%s".formatted(BeijingTime.of(now).getYear(), random().substring(0, DIGITS)),
                CheckCode.next().value());
        var application = applications.save(new RecoveryApplication(
                kept.number(),
                kept.code(),
                account.map(Account::id).orElse(null),
                new RecoveryWish(
                        typed,
                        TypedText.clean(asked.enterpriseName()),
                        TypedText.clean(asked.contact()),
                        mobile,
                        TypedText.trimmed(asked.explanation())),
                asked.address(),
                now));
        sent.files()
                .forEach((part, file) ->
                        papers.save(new RecoveryPaper(application.id(), part, file.name(), file.kind(), file.keep())));
        events.publishEvent(new RecoveryAsked(application.id(), kept.number(), account.isPresent()));
        return kept;
    }

    static String random() {
        return CheckCode.next().value().replace("-", "");
    }

    /** An enterprise's own; staff are let in again by colleagues, members are invited anew. */
    private Optional<Account> account(String typed) {
        return accounts.findByNameKey(Account.keyOf(typed))
                .filter(found -> !found.isStaff() && !found.isMember())
                .or(() -> holders.stream()
                        .flatMap(each -> each.withCode(CreditCode.normalise(typed)).stream())
                        .findFirst()
                        .flatMap(accounts::findByEnterprise));
    }

    private static void text(WrongFields wrong, String field, String typed, int most) {
        if (wrong.filled(field, TypedText.isBlank(typed) ? null : typed, "identity.field." + field + ".missing")) {
            TextLength.atMost(most)
                    .fault(field, TypedText.trimmed(typed), "identity.rule.text-too-long")
                    .ifPresent(fault -> wrong.note(
                            RuleBroken.invalid(fault.messageKey(), fault.args().toArray())
                                    .at(field)));
        }
    }
}

package io.zhiheng.identity.application;

import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.domain.Account;
import io.zhiheng.identity.domain.Accounts;
import io.zhiheng.identity.domain.factor.SecondFactor;
import io.zhiheng.identity.domain.factor.SecondFactors;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of the second factor have to know. */
@Component
@Transactional(readOnly = true)
public class SecondFactorQueries {

    private final SecondFactors factors;
    private final Accounts accounts;

    SecondFactorQueries(SecondFactors factors, Accounts accounts) {
        this.factors = factors;
        this.accounts = accounts;
    }

    public boolean isEnrolled(UUID account) {
        return factors.findById(account).filter(SecondFactor::isConfirmed).isPresent();
    }

    /** Whether a code to the mobile has taken the place of an app, so that it is asked for before one is bound. */
    public boolean isBySms(UUID account) {
        return !isEnrolled(account)
                && accounts.findById(account).filter(Account::hasFactorBySms).isPresent();
    }

    /** 138****1234, empty where messages cannot be sent. */
    public Optional<String> maskedMobile(UUID account) {
        return accounts.findById(account).map(Account::mobile).map(Mobile::masked);
    }
}

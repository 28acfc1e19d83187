package io.zhiheng.identity.application;

import io.zhiheng.identity.domain.proof.CaptchaChallenge;
import io.zhiheng.identity.domain.proof.CaptchaChallenges;
import io.zhiheng.shared.RuleBroken;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whether the image was read by a person. A wrong answer uses the image up too. Refuses at the field {@code captcha}.
 */
@Component
class CaptchaCheck {

    private final CaptchaChallenges challenges;
    private final IdentitySettings settings;
    private final Clock clock;

    CaptchaCheck(CaptchaChallenges challenges, IdentitySettings settings, Clock clock) {
        this.challenges = challenges;
        this.settings = settings;
        this.clock = clock;
    }

    /** For a form: the image is used up. */
    void forForm(UUID id, String answer) {
        if (isFixedAnswer(answer)) {
            return;
        }
        challenges.delete(answered(id, answer));
    }

    /** For one short message: the same image then still serves the form it stands in. */
    void forMessage(UUID id, String answer) {
        if (isFixedAnswer(answer)) {
            return;
        }
        if (!answered(id, answer).payForMessage()) {
            throw RuleBroken.invalid("identity.rule.captcha-used").at("captcha");
        }
    }

    private CaptchaChallenge answered(UUID id, String answer) {
        var challenge = challenges
                .lock(id)
                .orElseThrow(() ->
                        RuleBroken.invalid("identity.rule.captcha-expired").at("captcha"));
        if (!challenge.isAnsweredBy(answer, clock.instant())) {
            challenges.delete(challenge);
            throw RuleBroken.invalid("identity.rule.captcha-wrong").at("captcha");
        }
        return challenge;
    }

    private boolean isFixedAnswer(String answer) {
        var fixed = settings.captcha().fixedAnswer();
        return !fixed.isBlank() && fixed.equalsIgnoreCase(answer.strip());
    }
}

package io.zhiheng.institution.web;

import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.RuleErrors;
import io.zhiheng.shared.Words;
import io.zhiheng.shared.time.BeijingTime;
import io.zhiheng.shared.web.PublicAddress;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** What this module's pages have in common. */
@Component
class InstitutionPages {

    private final Words words;
    private final PublicAddress publicAddress;

    InstitutionPages(Words words, PublicAddress publicAddress) {
        this.words = words;
        this.publicAddress = publicAddress;
    }

    /** A choice of a select. */
    record Option(String value, String label) {}

    String say(String key, Object... values) {
        return words.of(key, values);
    }

    List<Option> grades() {
        return Arrays.stream(say("institution.person.grades").split(","))
                .map(grade -> new Option(grade, grade))
                .toList();
    }

    ZoneId zone() {
        return BeijingTime.ZONE;
    }

    /** Where invitations are taken, as seen from outside. */
    String invitationAddress() {
        return publicAddress.of("/staff/invitation");
    }

    /** What the act says when it is done; if it was refused, why. */
    String outcome(Supplier<String> act) {
        try {
            return act.get();
        } catch (RuleBroken broken) {
            return broken.fieldErrors().stream()
                    .findFirst()
                    .map(error -> say(error.messageKey(), error.args().toArray()))
                    .orElseGet(() -> say(broken.messageKey(), broken.args()));
        }
    }

    /** Does what a form asks for. @return false if it was refused; the reasons then stand at the fields */
    boolean accepted(Runnable act, BindingResult errors, HttpServletResponse response) {
        try {
            act.run();
            return true;
        } catch (RuleBroken broken) {
            RuleErrors.show(broken, errors);
        } catch (DataIntegrityViolationException takenThisMoment) {
            RuleErrors.show(taken(String.valueOf(takenThisMoment.getMessage())), errors);
        }
        response.setStatus(422);
        return false;
    }

    /** Somebody else saved the same at the same instant. */
    private static RuleBroken taken(String constraint) {
        return Map.of(
                        "institution_name_taken",
                        "name",
                        "institution_code_taken",
                        "code",
                        "institution_credit_code_taken",
                        "credit-code",
                        "member_mobile_taken",
                        "mobile",
                        "member_certificate_taken",
                        "certificate-no",
                        "account_name_taken",
                        "account-name")
                .entrySet()
                .stream()
                .filter(known -> constraint.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .map(field -> RuleBroken.conflict("institution.rule." + field + "-taken"))
                .orElseGet(() -> RuleBroken.conflict("institution.rule.changed-meanwhile"));
    }
}

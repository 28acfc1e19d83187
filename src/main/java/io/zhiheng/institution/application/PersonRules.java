package io.zhiheng.institution.application;

import io.zhiheng.identity.Mobile;
import io.zhiheng.identity.StaffAccounts;
import io.zhiheng.institution.domain.Member;
import io.zhiheng.institution.domain.Members;
import io.zhiheng.institution.domain.Qualification;
import io.zhiheng.shared.time.BeijingTime;
import io.zhiheng.shared.typed.TypedDate;
import io.zhiheng.shared.typed.TypedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the record of a person must be like. */
@Component
class PersonRules {

    private static final int MOST_REQUESTS = 50;
    private static final UUID NOBODY = new UUID(0, 0);

    private final Members members;
    private final StaffAccounts accounts;
    private final Clock clock;

    PersonRules(Members members, StaffAccounts accounts, Clock clock) {
        this.members = members;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param qualification null for somebody who only manages */
    record Checked(String name, String mobile, Qualification qualification) {}

    /** @param member null for somebody new; @throws io.zhiheng.shared.RuleBroken with every wrong field */
    Checked checked(Member member, TypedPerson typed) {
        var form = new TypedFields();
        var name = form.required("name", "person-name", typed.name(), 60);
        var mobile = mobile(form, typed.mobile(), member);
        var qualification = typed.isQualified() ? qualification(form, typed, member) : null;
        form.refuse();
        return new Checked(name, mobile, qualification);
    }

    private String mobile(TypedFields form, String typed, Member member) {
        if (form.required("mobile", typed, 40) == null) {
            return null;
        }
        var mobile = Mobile.of(typed).orElse(null);
        if (mobile == null) {
            form.wrong("mobile", "institution.rule.mobile-malformed");
        } else if (members.findByMobile(mobile)
                        .filter(other -> member == null || !other.id().equals(member.id()))
                        .isPresent()
                || accounts.isMobileTaken(mobile, member == null ? null : member.account())) {
            form.wrong("mobile", "institution.rule.mobile-taken");
        }
        return mobile;
    }

    private Qualification qualification(TypedFields form, TypedPerson typed, Member member) {
        var certificate = form.required("certificateNo", typed.certificateNo(), 50);
        if (certificate != null
                && members.existsByQualificationCertificateNoAndIdNot(
                        certificate, member == null ? NOBODY : member.id())) {
            form.wrong("certificateNo", "institution.rule.certificate-no-taken");
        }
        var grade = form.required("grade", typed.grade(), 20);
        var industries = typed.industries() == null
                ? List.<String>of()
                : typed.industries().stream().distinct().sorted().toList();
        if (industries.isEmpty()) {
            form.wrong("industries", "institution.rule.industries-missing");
        } else if (!Industries.ALL.containsAll(industries)) {
            form.wrong("industries", "institution.rule.industries-unknown");
        }
        return new Qualification(
                certificate,
                grade,
                industries,
                day(form, typed.qualifiedUntil(), member),
                capacity(form, typed.capacity()),
                form.optional("employerGroup", typed.employerGroup(), 100),
                typed.lead());
    }

    /** A day in the past is taken only where it stood before: records of the past are kept as they are. */
    private LocalDate day(TypedFields form, String typed, Member member) {
        if (form.required("qualifiedUntil", typed, 20) == null) {
            return null;
        }
        var day = TypedDate.of(typed).orElse(null);
        if (day == null) {
            form.wrong("qualifiedUntil", "institution.rule.qualified-until-malformed");
        } else {
            var known = member == null || member.qualification() == null
                    ? null
                    : member.qualification().qualifiedUntil();
            if (day.isBefore(LocalDate.ofInstant(clock.instant(), BeijingTime.ZONE)) && !day.equals(known)) {
                form.wrong("qualifiedUntil", "institution.rule.qualified-until-past");
            } else if (day.getYear() > 2100) {
                form.wrong("qualifiedUntil", "institution.rule.qualified-until-malformed");
            }
        }
        return day;
    }

    private static Integer capacity(TypedFields form, String typed) {
        if (form.required("capacity", typed, 10) == null) {
            return null;
        }
        var text = TypedText.halfWidth(typed);
        var number = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > MOST_REQUESTS) {
            form.wrong("capacity", "institution.rule.capacity-range", MOST_REQUESTS);
        }
        return number;
    }
}

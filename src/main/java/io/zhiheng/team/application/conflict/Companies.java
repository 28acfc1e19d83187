package io.zhiheng.team.application.conflict;

import io.zhiheng.shared.Words;
import io.zhiheng.shared.typed.CreditCode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Whether two names or codes mean one company, or companies of one group. A code (统一社会信用代码) identifies a company but
 * says nothing about who owns it, and there is no public register of groups: codes decide where both sides gave that of
 * the parent, names decide everywhere else. In China companies carry the name of their group.
 */
@Component
class Companies {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");
    /** Anything shorter is part of everybody's name. */
    private static final int SHORTEST = 2;

    private final Pattern endings;

    Companies(Words words) {
        endings = Pattern.compile("(" + words.of("review.team.company-endings") + ")+$");
    }

    /** @param name may be null; @param code may be null */
    record Company(String name, String code) {

        /** As people type them: null for blank, codes in capitals. */
        static Company typed(String name, String code) {
            return new Company(
                    text(name).orElse(null),
                    text(code).map(CreditCode::normalise).orElse(null));
        }

        private static Optional<String> text(String typed) {
            return Optional.ofNullable(typed).map(String::strip).filter(words -> !words.isEmpty());
        }
    }

    /** The same company: by its code, or by its whole name however it is spaced and bracketed. */
    boolean isSame(Company one, Company other) {
        return one.code() != null && one.code().equals(other.code())
                || one.name() != null
                        && other.name() != null
                        && whole(one.name()).equals(whole(other.name()));
    }

    /**
     * The same group: 华东精工集团 is that of 华东精工（苏州）有限公司.
     *
     * @param employer where somebody belongs: a group, or a company of one
     * @param parent the parent that the enterprise itself has named, may be empty
     */
    boolean isOneGroup(Company employer, Company enterprise, Company parent) {
        var group = core(employer.name());
        return isSame(employer, parent)
                || group.length() >= SHORTEST
                        && (core(enterprise.name()).contains(group) || overlap(group, core(parent.name())));
    }

    private static boolean overlap(String group, String parent) {
        return parent.length() >= SHORTEST && (parent.contains(group) || group.contains(parent));
    }

    private static String whole(String name) {
        return NO_LETTERS
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    /** What makes the name its own: without places in brackets and without the kinds of companies at its end. */
    private String core(String name) {
        if (name == null) {
            return "";
        }
        var plain = IN_BRACKETS
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("");
        return endings.matcher(whole(plain)).replaceFirst("");
    }
}

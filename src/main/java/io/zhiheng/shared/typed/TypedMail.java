package io.zhiheng.shared.typed;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of mail as mail finds its way: a name without blanks, or one in quotes, at a domain of several parts; both
 * may be in any script.
 */
public final class TypedMail {

    private static final int LONGEST = 254;
    private static final String NAME = "[\\p{L}\\p{M}\\p{N}_!#$%&'*+/=?^`{|}~-]+";
    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)+\"";
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?";
    private static final String LAST_LABEL = "(?!\\p{N}+$)" + LABEL;
    private static final Pattern ADDRESS = Pattern.compile("(?=.{1,64}@[^@]*$)(?:" + NAME + "(?:\\." + NAME + ")*|"
            + QUOTED + ")@(?:" + LABEL + "\\.){1,20}" + LAST_LABEL);

    private TypedMail() {}

    /** In half-width letters and signs; empty for what is no address. */
    public static Optional<String> of(String typed) {
        var text = TypedText.halfWidth(typed).replace('\u3002', '.');
        return Optional.of(text)
                .filter(address ->
                        address.length() <= LONGEST && ADDRESS.matcher(address).matches());
    }
}

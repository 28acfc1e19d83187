package io.zhiheng.shared.typed;

/** What can be kept and shown as text. */
public final class StorableText {

    private static final int SHORT = 60;

    private StorableText() {}

    /** Neither NUL nor half a surrogate pair, which no database and no page can hold. */
    public static boolean isStorable(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints()
                        .noneMatch(each -> each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE);
    }

    /** For a message that names what somebody sent. */
    public static String shownShort(String sent) {
        var visible = sent.replaceAll("[\\p{Cntrl}\\p{Cs}]", "");
        return visible.length() <= SHORT ? visible : visible.substring(0, SHORT) + "…";
    }
}

package io.zhiheng.platform.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All letters that a document can be set in: one typeface for nearly everything, others for what it lacks. */
@Component
public class Typefaces {

    private final Typeface main = Typeface.of("NotoSansSC", "NotoSansSC-Regular", "NotoSansSC-Bold");
    private final List<Typeface> others = List.of(
            Typeface.of("NotoSans", "NotoSans-Regular", "NotoSans-Bold"),
            Typeface.of("NotoSansSymbols2"),
            Typeface.of("NotoSansSymbols"),
            Typeface.of("NotoSansMath"),
            Typeface.of("NotoEmoji"));
    private final RareHan rareHan = new RareHan();
    private final BitSet shownByMain = new BitSet();

    public Typefaces() {
        for (int codePoint = 0; codePoint <= Character.MAX_VALUE; codePoint++) {
            shownByMain.set(codePoint, main.shows(codePoint));
        }
    }

    public Typeface main() {
        return main;
    }

    /** The one to set a character in; empty if none has it. */
    public Optional<Typeface> of(int codePoint) {
        if (isInMain(codePoint)) {
            return Optional.of(main);
        }
        return others.stream().filter(face -> face.shows(codePoint)).findFirst().or(() -> rareHan.of(codePoint));
    }

    /**
     * The font to draw a character in that was to be drawn in one of the main typeface's; that one itself if none has
     * it.
     */
    public BaseFont fontOf(int codePoint, BaseFont wanted) {
        return isInMain(codePoint)
                ? wanted
                : of(codePoint)
                        .map(face -> wanted == main.bold() ? face.bold() : face.regular())
                        .orElse(wanted);
    }

    private boolean isInMain(int codePoint) {
        return Character.isBmpCodePoint(codePoint) ? shownByMain.get(codePoint) : main.shows(codePoint);
    }

    /** As it can be printed. */
    public VisibleText visible(String text) {
        return new VisibleText(text, codePoint -> of(codePoint).isPresent());
    }

    /** Code points of a text that cannot be printed. */
    public Set<Integer> lacking(String text) {
        return text == null ? Set.of() : visible(text).missing();
    }
}

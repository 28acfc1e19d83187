package io.zhiheng.platform.pdf;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All letters that a document can be set in: one typeface for nearly everything, others for what it lacks. */
@Component
public class Typefaces {

    private final Typeface main = Typeface.of("NotoSansSC", "NotoSansSC-Regular", "NotoSansSC-Bold");
    private final List<Typeface> others = List.of(Typeface.of("NotoSans", "NotoSans-Regular", "NotoSans-Bold"),
            Typeface.of("NotoSansSymbols2"), Typeface.of("NotoSansSymbols"), Typeface.of("NotoSansMath"), Typeface.of("NotoEmoji"));
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

    public boolean isInMain(int codePoint) {
        return Character.isBmpCodePoint(codePoint) ? shownByMain.get(codePoint) : main.shows(codePoint);
    }

    /** The main one where none is called so. */
    public Typeface named(String name) {
        return Stream.concat(others.stream(), rareHan.opened()).filter(face -> face.name().equals(name)).findFirst().orElse(main);
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

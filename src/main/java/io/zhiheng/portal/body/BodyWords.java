package io.zhiheng.portal.body;

import io.zhiheng.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Says to the sender of a body that was refused how large it may be. */
@Component
class BodyWords {

    private final Words words;

    BodyWords(Words words) {
        this.words = words;
    }

    String tooLarge(DataSize most) {
        var size = most.toMegabytes() > 0 ? most.toMegabytes() + " MB" : most.toKilobytes() + " KB";
        return words.of("portal.body.too-large", size);
    }
}

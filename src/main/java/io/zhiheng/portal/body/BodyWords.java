package io.zhiheng.portal.body;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Says to the sender of a body that was refused how large it may be. */
@Component
class BodyWords {

    private final MessageSource messages;

    BodyWords(MessageSource messages) {
        this.messages = messages;
    }

    String tooLarge(DataSize most) {
        var size = most.toMegabytes() > 0 ? most.toMegabytes() + " MB" : most.toKilobytes() + " KB";
        return messages.getMessage("portal.body.too-large", new Object[] {size}, Locale.SIMPLIFIED_CHINESE);
    }
}

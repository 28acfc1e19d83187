package io.zhiheng.portal.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what is wrong with a parameter by its name on the page, {@code shared.parameter.<name>}; programs get both. */
@Component
class ParameterWords {

    private final MessageSource messages;

    ParameterWords(MessageSource messages) {
        this.messages = messages;
    }

    String wrong(String parameter) {
        return say("shared.problem.parameter-wrong", parameter);
    }

    String missing(String parameter) {
        return say("shared.problem.parameter-missing", parameter);
    }

    /** Without a name on any page, it is no field that somebody has filled in. */
    private String say(String key, String parameter) {
        var name = messages.getMessage("shared.parameter." + parameter, null, null, Locale.SIMPLIFIED_CHINESE);
        return name == null ? words(key + "-unnamed") : words(key, name);
    }

    private String words(String key, Object... args) {
        return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
    }
}

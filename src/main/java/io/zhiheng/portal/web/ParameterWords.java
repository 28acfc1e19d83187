package io.zhiheng.portal.web;

import io.zhiheng.shared.Words;
import org.springframework.stereotype.Component;

/** Says what is wrong with a parameter by its name on the page, {@code shared.parameter.<name>}; programs get both. */
@Component
class ParameterWords {

    private final Words words;

    ParameterWords(Words words) {
        this.words = words;
    }

    String wrong(String parameter) {
        return say("shared.problem.parameter-wrong", parameter);
    }

    String missing(String parameter) {
        return say("shared.problem.parameter-missing", parameter);
    }

    /** Without a name on any page, it is no field that somebody has filled in. */
    private String say(String key, String parameter) {
        return words.find("shared.parameter." + parameter)
                .map(name -> words.of(key, name))
                .orElseGet(() -> words.of(key + "-unnamed"));
    }
}

package io.zhiheng.administration.application.instance;

import io.zhiheng.shared.Words;
import io.zhiheng.shared.time.BeijingTime;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Variables of processes and what they hold, in words. */
@Component
public class ValueWords {

    private final Words words;

    ValueWords(Words words) {
        this.words = words;
    }

    public String label(String variable) {
        return words.find("administration.variable." + variable).orElse(variable);
    }

    public String text(String variable, Object value) {
        if (value == null) {
            return words.of("administration.value.none");
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> text(variable, one)).collect(Collectors.joining("、"));
        }
        if (value instanceof Instant moment) {
            return BeijingTime.minute(moment);
        }
        return value instanceof Boolean yes
                ? words.of("administration.value." + yes)
                : words.find("administration.value." + variable + "." + value).orElse(value.toString());
    }
}

package io.zhiheng.assessment.application;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.shared.Words;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** The module's words in the user's language. */
@Component
public class AssessmentWords {

    private final Words words;

    AssessmentWords(Words words) {
        this.words = words;
    }

    public String of(String key, Object... args) {
        return words.of(key, args);
    }

    public String list(String prefix, Collection<String> keys) {
        return join(keys.stream().map(key -> of(prefix + key)).toList());
    }

    public String join(Collection<String> words) {
        return String.join(of("assessment.list.separator"), words);
    }

    /** A part's name as buttons and messages call it: number and name of an indicator, or the step. */
    public String part(Edition edition, String part) {
        return edition.firstLevel(part)
                .map(first -> first.displayNo() + " " + first.name())
                .orElseGet(() -> of("assessment.part." + part));
    }
}

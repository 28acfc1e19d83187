package io.zhiheng.platform.workflow.notice;

import io.zhiheng.platform.workflow.OwnStep;
import io.zhiheng.platform.workflow.StepActor;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 自定义通知: a service task of {@value #DELEGATE} that an administrator put into a model. What it says of itself stands in
 * its extension properties {@value #AUDIENCE} and {@value #TEXT}; its name is the subject.
 *
 * @param audience who is told
 * @param text with places like <code>{enterprise}</code>, which are filled in once when it is sent
 */
public record OwnNotice(StepActor audience, String text) {

    /** The bean that a model names. */
    public static final String DELEGATE = "sendNoticeDelegate";
    /** One of {@link StepActor}; always given. */
    public static final String AUDIENCE = "audience";
    /** Always given. */
    public static final String TEXT = "text";

    /** Characters. */
    public static final int LONGEST_TEXT = 200;

    /** What may be filled in, besides the variables that forms keep. */
    public static final Set<String> PLACES = Set.of("enterprise", "number");

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_]{0,50})}");
    private static final Pattern NOT_PRINTED = Pattern.compile("\\p{Cntrl}|\\p{Cf}|[\\u2028\\u2029]");

    /** @param properties of the service task, which have been vetted */
    public static Optional<OwnNotice> of(Map<String, String> properties) {
        return StepActor.find(properties.get(AUDIENCE))
                .filter(audience -> properties.containsKey(TEXT))
                .map(audience -> new OwnNotice(audience, properties.get(TEXT)));
    }

    /** Whether somebody can be told this: words of a proper length, and braces around places only. */
    public static boolean isWritten(String text) {
        var rest = PLACE.matcher(text).replaceAll("");
        return !text.isBlank()
                && text.length() <= LONGEST_TEXT
                && !NOT_PRINTED.matcher(text).find()
                && rest.indexOf('{') < 0
                && rest.indexOf('}') < 0;
    }

    /** What is filled into the text. */
    public static Set<String> places(String text) {
        var places = new TreeSet<String>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group(1)));
        return places;
    }

    /** The field's key, of a place that stands for a variable of the process. */
    public static Optional<String> field(String place) {
        return place.startsWith(OwnStep.VARIABLE)
                ? Optional.of(place.substring(OwnStep.VARIABLE.length()))
                : Optional.empty();
    }

    /** @param values what stands for each place; braces in it stay what they are */
    public String filled(UnaryOperator<String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(
                        NOT_PRINTED.matcher(values.apply(place.group(1))).replaceAll(" ")));
    }
}

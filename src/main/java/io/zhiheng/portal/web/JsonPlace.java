package io.zhiheng.portal.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.zhiheng.shared.typed.StorableText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Which part of a JSON body could not be read.
 *
 * @param field as programs write it: {@code parameters.P01.value}, {@code evidence[2]}
 * @param expected key of the words that say what belongs there
 */
record JsonPlace(String field, String expected) {

    private static final String WORDS = "shared.problem.json-";
    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);

    /** Empty where the body is no JSON at all. */
    static Optional<JsonPlace> of(HttpMessageNotReadableException unreadable) {
        return unreadable.getCause() instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? Optional.of(new JsonPlace(field(mapping.getPath()), WORDS + kind(mapping)))
                : Optional.empty();
    }

    private static String field(List<Reference> path) {
        var field = path.stream()
                .map(each -> each.getFieldName() == null ? "[" + each.getIndex() + "]" : "." + each.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
        return StorableText.shownShort(field);
    }

    private static String kind(JsonMappingException failure) {
        if (failure instanceof UnrecognizedPropertyException) {
            return "unknown";
        }
        if (!(failure instanceof MismatchedInputException mismatch) || mismatch.getTargetType() == null) {
            return "unreadable";
        }
        var type = mismatch.getTargetType();
        if (type == String.class) {
            return failure instanceof InvalidFormatException ? "unstorable" : "text";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (WHOLE.contains(type)) {
            return "whole";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "number";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "list";
        }
        return Map.class.isAssignableFrom(type) || type.isRecord() ? "object" : "unreadable";
    }
}

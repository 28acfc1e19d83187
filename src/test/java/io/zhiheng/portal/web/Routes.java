package io.zhiheng.portal.web;

import io.zhiheng.TestProfiles;
import io.zhiheng.shared.Actor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What can be called, and with what, as far as the signatures of our controllers tell. */
final class Routes {

    private static final Pattern PATH_NAME = Pattern.compile("\\{\\*?(\\w+)");

    private Routes() {}

    /**
     * @param parameters names of query or form, with values of the right type
     * @param fields of the JSON body, with values of the right type; null if it takes none
     */
    record Route(String method, String path, Map<String, String> parameters, Map<String, Object> fields) {

        boolean takesJson() {
            return fields != null;
        }

        List<String> pathNames() {
            return PATH_NAME
                    .matcher(path)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }

        List<String> places() {
            return Stream.of(
                            pathNames().stream().map("path:"::concat),
                            parameters.keySet().stream().map("param:"::concat),
                            takesJson() ? fields.keySet().stream().map("field:"::concat) : Stream.<String>empty())
                    .flatMap(each -> each)
                    .toList();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static List<Route> of(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getName().startsWith("io.zhiheng"))
                .flatMap(each -> routes(each.getKey(), each.getValue()))
                .sorted(EveryParameterTest.harmlessFirst())
                .toList();
    }

    private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
        var parameters = new LinkedHashMap<String, String>();
        Map<String, Object> fields = null;
        for (var parameter : handler.getMethodParameters()) {
            var type = parameter.nestedIfOptional().getNestedParameterType();
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                fields = type == Map.class ? new LinkedHashMap<>(TestProfiles.complete()) : fields(type);
            } else if (BeanUtils.isSimpleProperty(type)
                    && !parameter.hasParameterAnnotation(PathVariable.class)
                    && !parameter.hasParameterAnnotation(RequestHeader.class)) {
                parameters.put(nameOf(parameter), String.valueOf(good(type)));
            } else if (isForm(parameter, type)) {
                fields(type)
                        .forEach((name, value) ->
                                parameters.put(name, value instanceof Collection<?> ? "a" : String.valueOf(value)));
            }
        }
        var body = fields;
        var methods = info.getMethodsCondition().getMethods();
        return (methods.isEmpty() ? Stream.of("GET", "POST") : methods.stream().map(Enum::name))
                .flatMap(method -> info.getPathPatternsCondition().getPatterns().stream()
                        .map(path -> new Route(method, path.getPatternString(), parameters, body)));
    }

    private static boolean isForm(MethodParameter parameter, Class<?> type) {
        return parameter.hasParameterAnnotation(ModelAttribute.class)
                || type.isRecord() && type != Actor.class && !parameter.hasParameterAnnotation(PathVariable.class);
    }

    private static String nameOf(MethodParameter parameter) {
        var annotation =
                AnnotatedElementUtils.findMergedAnnotation(parameter.getAnnotatedElement(), RequestParam.class);
        parameter.initParameterNameDiscovery(new org.springframework.core.DefaultParameterNameDiscoverer());
        var own = Arrays.stream(parameter.getParameterAnnotations())
                .filter(RequestParam.class::isInstance)
                .map(RequestParam.class::cast)
                .map(RequestParam::name)
                .filter(name -> !name.isBlank())
                .findFirst();
        return own.orElseGet(() ->
                annotation == null || annotation.name().isBlank() ? parameter.getParameterName() : annotation.name());
    }

    private static Map<String, Object> fields(Class<?> type) {
        var fields = new LinkedHashMap<String, Object>();
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents()).forEach(each -> fields.put(each.getName(), good(each)));
        } else {
            Arrays.stream(BeanUtils.getPropertyDescriptors(type))
                    .filter(each -> each.getWriteMethod() != null)
                    .forEach(each -> fields.put(each.getName(), good(each.getPropertyType())));
        }
        return fields;
    }

    private static Object good(RecordComponent component) {
        return good(component.getType());
    }

    private static Object good(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return 1;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return List.of();
        }
        if (Map.class.isAssignableFrom(type)) {
            return Map.of();
        }
        if (type == LocalDate.class) {
            return "2026-01-01";
        }
        return type == UUID.class ? "00000000-0000-4000-8000-000000000121" : "内容";
    }
}

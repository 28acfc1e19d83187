package io.zhiheng.portal.tomcat;

import java.util.Locale;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Requests that the container refuses before it knows whose they are, such as an address with a NUL, are refused in
 * Chinese too, and so is what fails where the application's own error page fails with it.
 */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final MessageSource messages;

    UnreadableRequests(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        var valve = new ChineseErrorValve(this::page, this::problem);
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(valve));
    }

    /** Whole by itself: nothing can be asked of the application here, not even its styles. */
    private String page(int status) {
        var error = "portal.error." + StatusName.of(status);
        return """
                <!doctype html>
                <html lang="zh-CN">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%1$s</title></head>
                <body><h1>%1$s</h1><p>%2$s</p><p>%3$s</p><p><a href="/">%4$s</a></p></body>
                </html>
                """.formatted(
                        escaped(error + ".title"),
                        escaped(error + ".text"),
                        number().map(number -> escaped("portal.error.reference", number))
                                .orElse(""),
                        escaped("portal.error.front"));
    }

    private String problem(int status) {
        var detail = word("shared.problem.http-" + StatusName.of(status));
        return "{\"type\":\"/problems/http-%1$d\",\"status\":%1$d,\"detail\":\"%2$s\"%3$s}"
                .formatted(
                        status,
                        detail,
                        number().map(",\"requestId\":\"%s\""::formatted).orElse(""));
    }

    private static Optional<String> number() {
        return Optional.ofNullable(MDC.get(NumberedRequests.KEY));
    }

    private String escaped(String key, Object... values) {
        return HtmlUtils.htmlEscape(word(key, values), "UTF-8");
    }

    private String word(String key, Object... values) {
        return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
    }
}

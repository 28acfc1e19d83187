package io.zhiheng.portal.tomcat;

import java.util.Locale;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Requests that the container refuses before it knows whose they are, such as an address with a NUL, are refused in Chinese too. */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final MessageSource messages;

    UnreadableRequests(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        var valve = new ChineseErrorValve(page(), messages.getMessage("shared.problem.http-400", null, Locale.SIMPLIFIED_CHINESE));
        factory.addContextCustomizers(context -> context.getParent().getPipeline().addValve(valve));
    }

    /** Whole by itself: nothing can be asked of the application here, not even its styles. */
    private String page() {
        return """
                <!doctype html>
                <html lang="zh-CN">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%1$s</title></head>
                <body><h1>%1$s</h1><p>%2$s</p><p><a href="/">%3$s</a></p></body>
                </html>
                """.formatted(word("title"), word("text"), word("front"));
    }

    private String word(String name) {
        var key = name.equals("front") ? "portal.error.front" : "portal.error.400." + name;
        return HtmlUtils.htmlEscape(messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE), "UTF-8");
    }
}

package io.zhiheng.portal.tomcat;

import io.zhiheng.shared.Words;
import java.net.URI;
import java.util.Optional;
import org.slf4j.MDC;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Requests that the container refuses before it knows whose they are, such as an address with a NUL, are refused in
 * Chinese too, and so is what fails where the application's own error page fails with it.
 */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** The look of the application's own error page. */
    private static final String STYLE = """
            body{margin:0;background:#f3f5f8;color:#1b2733;
            font:14px/22px "PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif}
            main{max-width:560px;margin:15vh auto 0;padding:32px 24px;background:#fff;border:1px solid #dfe4ea;
            border-radius:6px;text-align:center}
            h1{margin:0 0 12px;font-size:20px;line-height:28px}
            p{margin:0 0 12px}.number{color:#5d6a78;font-size:12px}
            a{display:inline-block;padding:6px 16px;border-radius:6px;background:#14548c;color:#fff;text-decoration:none}
            a:focus-visible{outline:2px solid #14548c;outline-offset:2px}
            @media(max-width:600px){main{margin:24px 16px}}""";

    /** Left to the application, which answers in its own words; the container has none for programs yet. */
    private static final String WRITTEN_UNESCAPED = "\"<>[\\]^`{|}";

    private final Words words;

    UnreadableRequests(Words words) {
        this.words = words;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        var valve = new ChineseErrorValve(this::page, this::problem);
        factory.addConnectorCustomizers(connector -> {
            connector.setProperty("relaxedPathChars", WRITTEN_UNESCAPED);
            connector.setProperty("relaxedQueryChars", WRITTEN_UNESCAPED);
        });
        factory.addContextCustomizers(context -> {
            var valves = context.getParent().getPipeline();
            valves.addValve(valve);
            valves.addValve(new KnownMethods());
        });
    }

    /** Whole by itself: nothing can be asked of the application here, not even its styles. */
    private String page(int status) {
        var error = "portal.error." + StatusName.of(status);
        return """
                <!doctype html>
                <html lang="zh-CN">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
                <title>%1$s</title><style>%5$s</style></head>
                <body><main><h1>%1$s</h1><p>%2$s</p><p class="number">%3$s</p><a href="/">%4$s</a></main></body>
                </html>
                """.formatted(
                        escaped(error + ".title"),
                        escaped(error + ".text"),
                        number().map(number -> escaped("portal.error.reference", number))
                                .orElse(""),
                        escaped("portal.error.front"),
                        STYLE);
    }

    /** An address that can be written holds no quotation marks. */
    private String problem(int status, URI asked) {
        var detail = words.of("shared.problem.http-" + StatusName.of(status));
        return "{\"type\":\"/problems/http-%1$d\",\"status\":%1$d,\"detail\":\"%2$s\",\"instance\":\"%3$s\"%4$s}"
                .formatted(
                        status,
                        detail,
                        asked.toASCIIString(),
                        number().map(",\"requestId\":\"%s\""::formatted).orElse(""));
    }

    private static Optional<String> number() {
        return Optional.ofNullable(MDC.get(NumberedRequests.KEY));
    }

    private String escaped(String key, Object... values) {
        return HtmlUtils.htmlEscape(words.of(key, values), "UTF-8");
    }
}

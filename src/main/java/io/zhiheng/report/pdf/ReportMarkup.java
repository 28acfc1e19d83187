package io.zhiheng.report.pdf;

import io.zhiheng.shared.time.BeijingDialect;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * A paper as XHTML. The engine is not the one of the pages: it needs none of their dialects and always keeps the parsed
 * template.
 */
@Component
class ReportMarkup {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    ReportMarkup(MessageSource messages) {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/report/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(templates);
        engine.addDialect(new BeijingDialect());
        engine.setTemplateEngineMessageSource(messages);
        engine.setEnableSpringELCompiler(true);
    }

    /** @param sheet what the template knows as {@code sheet} */
    String of(String template, Object sheet) {
        return engine.process(template, new Context(Locale.SIMPLIFIED_CHINESE, Map.of("sheet", sheet)));
    }
}

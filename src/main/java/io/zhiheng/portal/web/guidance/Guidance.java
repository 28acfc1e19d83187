package io.zhiheng.portal.web.guidance;

import io.zhiheng.catalogue.Edition;
import io.zhiheng.catalogue.Editions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The guidance documents: Markdown whose figures and names are filled in from the edition in force. */
@Component
class Guidance {

    private final Editions editions;
    private final SpringTemplateEngine texts = new SpringTemplateEngine();
    private final Map<String, GuidanceDocument> made = new ConcurrentHashMap<>();

    Guidance(Editions editions) {
        this.editions = editions;
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("guidance/");
        files.setSuffix(".md");
        files.setCharacterEncoding("UTF-8");
        files.setTemplateMode(TemplateMode.TEXT);
        texts.setTemplateResolver(files);
    }

    /** @param name of the file */
    GuidanceDocument document(String name) {
        var edition = editions.current();
        return made.computeIfAbsent(name + " " + edition.number(), key -> Markdown.render(name, text(name, edition)));
    }

    private String text(String name, Edition edition) {
        var context = new Context();
        context.setVariable("edition", edition);
        context.setVariable(
                "count",
                Map.of(
                        "firstLevel", edition.firstLevel().size(),
                        "secondLevel",
                                edition.secondLevels().count()
                                        + edition.performanceIndicators().count(),
                        "ofClauses", edition.secondLevels().count(),
                        "clauses", edition.clauses().count(),
                        "levels", edition.levels().size(),
                        "performance", edition.performanceIndicators().count(),
                        "parameters", edition.parameters().count(),
                        "naClauses",
                                edition.clauses()
                                        .filter(Edition.Clause::naAllowed)
                                        .count()));
        return texts.process(name, context);
    }
}

package io.zhiheng.portal.body;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.ToLongFunction;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Sets the container up so that every body is measured. */
@Component
class MeasuredBodies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ToLongFunction<HttpServletRequest> limits;
    private final BodySettings settings;
    private final BodyWords words;

    @Autowired
    MeasuredBodies(BodyLimits limits, BodySettings settings, BodyWords words) {
        this(limits::of, settings, words);
    }

    MeasuredBodies(ToLongFunction<HttpServletRequest> limits, BodySettings settings, BodyWords words) {
        this.limits = limits;
        this.settings = settings;
        this.words = words;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        var places = new SenderPlaces(settings.atOnce(), settings.perAddress());
        factory.addEngineValves(new LeftoverValve(settings, places));
        factory.addContextValves(new MeasuringValve(limits, settings, places, words));
        factory.addConnectorCustomizers(connector -> {
            if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                http.setDisableUploadTimeout(false);
                http.setConnectionUploadTimeout((int) settings.patience().toMillis());
            }
        });
    }
}

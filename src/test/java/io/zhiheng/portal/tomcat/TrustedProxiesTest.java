package io.zhiheng.portal.tomcat;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.autoconfigure.web.embedded.TomcatWebServerFactoryCustomizer;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** The settings of the production profile in a real container; the test comes from 127.0.0.1. */
class TrustedProxiesTest {

    @Test
    void ofTheHopsThatOurProxyNamesTheLastCountsBeItsAddressPrivateOrNot() throws Exception {
        assertThat(addressSeen(Map.of(), "203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(addressSeen(Map.of(), "203.0.113.7, 10.0.0.9")).isEqualTo("10.0.0.9");
        assertThat(addressSeen(Map.of(), "203.0.113.7, 192.168.1.20")).isEqualTo("192.168.1.20");
    }

    @Test
    void furtherProxiesOfOursArePassedOver() throws Exception {
        var settings = Map.<String, Object>of("ZHIHENG_TRUSTED_PROXIES", "127[.]0[.]0[.]1|10[.]0[.]0[.]\\d+");
        assertThat(addressSeen(settings, "198.51.100.1, 203.0.113.7, 10.0.0.9")).isEqualTo("203.0.113.7");
    }

    @Test
    void whoIsNoProxyOfOursSpeaksForItselfOnly() throws Exception {
        assertThat(addressSeen(Map.of("ZHIHENG_TRUSTED_PROXIES", "10[.]0[.]0[.]5"), "203.0.113.7"))
                .isEqualTo("127.0.0.1");
    }

    private static String addressSeen(Map<String, Object> settings, String forwardedFor) throws Exception {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
        new YamlPropertySourceLoader()
                .load("production", new ClassPathResource("application-production.yml"))
                .forEach(environment.getPropertySources()::addLast);
        var factory = new TomcatServletWebServerFactory(0);
        new TomcatWebServerFactoryCustomizer(
                        environment,
                        Binder.get(environment)
                                .bind("server", ServerProperties.class)
                                .get())
                .customize(factory);
        factory.setPort(0);
        var server = factory.getWebServer(
                context -> context.addServlet("address", new Address()).addMapping("/"));
        server.start();
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                                    .header("X-Forwarded-For", forwardedFor)
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } finally {
            server.stop();
        }
    }

    private static class Address extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getRemoteAddr());
        }
    }
}

package io.zhiheng.portal.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.ShippedWords;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.util.unit.DataSize;

/** A real container, without the application behind it: it reads whatever it is sent and says how much that was. */
class MeasuredBodiesTest {

    private static final int LARGEST = 64 * 1024;

    private final AtomicLong read = new AtomicLong();
    private WebServer server;

    @BeforeEach
    void start() {
        var settings = new BodySettings(DataSize.ofMegabytes(1), Duration.ofSeconds(3), DataSize.ofKilobytes(4), 8, 4);
        var factory = new TomcatServletWebServerFactory(0);
        factory.addConnectorCustomizers(connector -> connector.setProperty("maxThreads", "10"));
        new MeasuredBodies(request -> LARGEST, settings, new BodyWords(ShippedWords.of("portal"))).customize(factory);
        server = factory.getWebServer(
                context -> context.addServlet("reader", new Reader()).addMapping("/"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aBodyOfTheRightSizeIsRead() throws Exception {
        assertThat(send(BodyPublishers.ofByteArray(new byte[LARGEST])).body()).isEqualTo("" + LARGEST);
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsNotRead() throws Exception {
        assertThat(send(BodyPublishers.ofByteArray(new byte[28 * 1024 * 1024])).statusCode())
                .isEqualTo(413);
        assertThat(read).hasValue(0);
    }

    @Test
    void aBodyThatDoesNotSayHowLongItIsIsReadToTheLimitOnly() throws Exception {
        var chunked = BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(new byte[28 * 1024 * 1024]));
        assertThat(send(chunked).statusCode()).isEqualTo(413);
        assertThat(read.get()).isLessThanOrEqualTo(LARGEST);
    }

    @Test
    void whoeverDawdlesIsCutOff() throws Exception {
        try (var slow = begin()) {
            slow.getOutputStream().write('x');
            assertThat(statusOf(slow.getInputStream())).contains("408");
        }
    }

    @Test
    void slowBodiesOfOneAddressLeaveRoomForEverybodyElse() throws Exception {
        var slow = new ArrayList<Socket>();
        for (int each = 0; each < 30; each++) {
            slow.add(begin());
        }
        assertThat(get().statusCode()).isEqualTo(200);
        assertThat(send(BodyPublishers.ofString("name=demo")).body()).isEqualTo("9");
        var refused = 0;
        for (var one : slow) {
            refused += statusOf(one.getInputStream()).contains("503") ? 1 : 0;
            one.close();
        }
        assertThat(refused).isGreaterThan(20);
    }

    @Test
    void whoWasTurnedAwayMayComeAgain() throws Exception {
        for (int time = 0; time < 20; time++) {
            assertThat(send(BodyPublishers.ofByteArray(new byte[10])).statusCode())
                    .isEqualTo(200);
        }
    }

    private HttpResponse<String> send(BodyPublisher body) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address()).POST(body).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get() throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address())
                                .timeout(Duration.ofSeconds(3))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getPort() + "/");
    }

    /** Promises a body and sends nothing of it. */
    private Socket begin() throws IOException {
        var socket = new Socket("127.0.0.1", server.getPort());
        socket.setSoTimeout(10_000);
        socket.getOutputStream()
                .write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String statusOf(InputStream answer) throws IOException {
        return new String(answer.readNBytes("HTTP/1.1 503".length()), StandardCharsets.US_ASCII);
    }

    private class Reader extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            var piece = new byte[8192];
            var body = request.getInputStream();
            long sum = 0;
            for (int bytes = body.read(piece); bytes >= 0; bytes = body.read(piece)) {
                sum += bytes;
                read.set(sum);
            }
            response.getWriter().print(sum);
        }
    }
}

package io.zhiheng.load;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;

/** Opens pages as somebody who has signed in, with a session. */
class Browser {

    static final String CAPTCHA = "test";
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(_csrf|captchaId)\"[^>]*value=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;

    Browser(ApplicationContext application) {
        this("http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port"));
    }

    /** @param address of an application that answers elsewhere, told which captcha to take */
    Browser(String address) {
        this.address = address;
    }

    Browser signIn(String account, String password) throws IOException, InterruptedException {
        return signIn("/staff/login", account, password);
    }

    Browser signIn(String door, String account, String password) throws IOException, InterruptedException {
        var page = read(door);
        var fields = new LinkedHashMap<>(Map.of("name", account, "password", password, "captcha", CAPTCHA));
        for (var hidden = HIDDEN.matcher(page); hidden.find(); ) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(address + door))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(
                    "Signing in was answered by " + answer.statusCode() + " with " + fields.keySet());
        }
        return this;
    }

    String read(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
                .body();
    }

    /** @return milliseconds until the last byte was there */
    double open(String path) throws IOException, InterruptedException {
        var start = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());
        var time = (System.nanoTime() - start) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return time;
    }
}

